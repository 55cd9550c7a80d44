import { describe, expect, test } from "vitest";
import type { Thread } from "../../shared/comments/index.ts";
import {
  type Card,
  type CardId,
  type CardOf,
  cellKey,
  EMPTY_TEXT,
  type EmotionPoint,
  emotionKey,
  emotionOf,
  idOf,
  type JourneyMap,
  type Lane,
  type LaneId,
  type LaneKind,
  type PersonaId,
  type PictureId,
  type StepId,
} from "../../shared/journey/index.ts";
import { chapterSentence, mapSentence, moodName, moodOf, shortName } from "./sentences.ts";
import { storyOf } from "./story-of.ts";

type Extra = Partial<
  Omit<CardOf<"pain-point">, "kind" | "status"> &
    Omit<CardOf<"opportunity">, "kind" | "status"> &
    Omit<CardOf<"touchpoint">, "kind">
> & { readonly status?: "solved" | "done" };
type Told = {
  readonly stages: Readonly<Record<string, readonly string[]>>;
  /** Cards by "kind/step". */
  readonly cards?: Readonly<Record<string, readonly (readonly [string, Extra?])[]>>;
  /** Values by "persona/step". */
  readonly emotions?: Readonly<Record<string, number>>;
};

const LANES: readonly LaneKind[] = [
  "text",
  "touchpoint",
  "emotion",
  "pain-point",
  "opportunity",
  "picture",
];

function aMap({ stages, cards = {}, emotions = {} }: Told): JourneyMap {
  const placed = Object.entries(cards).map(([at, told]) => {
    const [kind = "", stepId = ""] = at.split("/");
    const cell = { laneId: idOf<LaneId>(kind), stepId: idOf<StepId>(stepId) };
    return { cell, cards: told.map(([title, extra = {}]) => aCard(kind, title, extra)) };
  });
  const points = Object.entries(emotions).map(([at, value]): EmotionPoint => {
    const [persona = "", step = ""] = at.split("/");
    const who = { personaId: idOf<PersonaId>(persona), stepId: idOf<StepId>(step) };
    return { ...who, value: emotionOf(value), note: "" };
  });
  return {
    meta: { schema: 1, title: "Retailer", description: "", state: "as-is" },
    columns: Object.entries(stages).map(([id, steps]) => ({
      stage: { id: idOf(id), title: id, rank: "" },
      steps: steps.map((step) => ({ id: idOf(step), stageId: idOf(id), title: step, rank: "" })),
    })),
    lanes: LANES.map((kind): Lane => ({ id: idOf(kind), title: kind, kind, rank: "" })),
    personas: ["lena", "omar"].map((id) => ({ id: idOf(id), name: id, goal: "", rank: "" })),
    cards: new Map(placed.flatMap(({ cards }) => cards.map((card) => [card.id, card] as const))),
    cells: new Map(placed.map(({ cell, cards }) => [cellKey(cell), cards.map(({ id }) => id)])),
    unplaced: [],
    trash: [],
    removed: { stages: [], steps: [], lanes: [], personas: [] },
    emotions: new Map(points.map((point) => [emotionKey(point.personaId, point.stepId), point])),
  };
}

function aCard(kind: string, title: string, extra: Extra): Card {
  const base = { id: idOf<CardId>(title), title, cell: undefined, rank: "", body: EMPTY_TEXT };
  const worth = { customerValue: 50, businessValue: 50, effort: 1, painPointIds: [] };
  switch (kind) {
    case "pain-point":
      return {
        ...base,
        kind,
        severity: 1,
        ...extra,
        status: extra.status === "solved" ? "solved" : "open",
      };
    case "opportunity":
      return {
        ...base,
        kind,
        ...worth,
        ...extra,
        status: extra.status === "done" ? "done" : "idea",
      };
    case "touchpoint":
      return { ...base, kind, channel: "", online: true, momentOfTruth: false, ...extra };
    case "picture":
      return { ...base, kind, ...(extra.picture && { picture: extra.picture }) };
    default:
      return { ...base, kind: "text" };
  }
}

const titles = (cards: readonly { readonly title: string }[]) => cards.map(({ title }) => title);

describe("the story of a map", () => {
  const story = storyOf(
    aMap({
      stages: { Awareness: ["sees"], Checkout: ["cart", "pays"], Loyalty: [] },
      cards: {
        "text/cart": [["Fills the cart"]],
        "text/pays": [["Types the number"]],
        "touchpoint/pays": [["Payment page", { momentOfTruth: true }]],
        "pain-point/cart": [["Slow"], ["Old bug", { severity: 4, status: "solved" }]],
        "pain-point/pays": [
          ["Card declined", { severity: 3 }],
          ["No wallet", { severity: 3 }],
        ],
        "pain-point/sees": [["Loud", { severity: 2 }]],
        "opportunity/sees": [
          ["Retry by itself", { painPointIds: [idOf("Card declined")], effort: 5 }],
          ["Cheap and good", { customerValue: 90, effort: 0 }],
        ],
        "opportunity/pays": [["Done long ago", { customerValue: 100, effort: 0, status: "done" }]],
      },
      emotions: { "lena/sees": 1, "lena/cart": -1, "lena/pays": -2, "omar/pays": -1 },
    }),
  );
  const [awareness, checkout, loyalty] = story.chapters;

  test("[STORY-1] a stage is told by its steps, what happens there, and how everybody feels", () => {
    expect(titles(checkout?.steps.flatMap(({ doing }) => doing) ?? [])).toEqual([
      "Fills the cart",
      "Types the number",
    ]);
    expect(checkout?.steps.at(-1)?.touchpoints.map(({ momentOfTruth }) => momentOfTruth)).toEqual([
      true,
    ]);
    expect(checkout?.mood).toBeCloseTo(-4 / 3);
    expect(checkout?.moods.map(({ persona, mood }) => [persona.name, mood])).toEqual([
      ["lena", -1.5],
      ["omar", -1],
    ]);
    expect(loyalty).toMatchObject({ steps: [], mood: undefined, pains: [], heat: 0 });
  });

  test("[STORY-2] the worst open pain point comes first, equals in the order of the map", () => {
    expect(titles(checkout?.pains ?? [])).toEqual(["Card declined", "No wallet", "Slow"]);
    expect(titles(story.pains)).toEqual(["Card declined", "No wallet", "Loud", "Slow"]);
    expect(story.chapters.map(({ heat }) => heat)).toEqual([2, 7, 0]);
  });

  test("[STORY-3] the most value for the least effort comes first, and what is done does not count", () => {
    expect(titles(awareness?.opportunities ?? [])).toEqual(["Cheap and good", "Retry by itself"]);
    expect(checkout?.opportunities).toEqual([]);
    expect(titles(story.opportunities)).toEqual(["Cheap and good", "Retry by itself"]);
  });

  test("[STORY-3] what answers the worst pain point is found wherever on the map it stands", () => {
    expect(checkout?.answer?.title).toBe("Retry by itself");
    expect(awareness?.answer).toBeUndefined();
  });

  test("[STORY-4] the curves have a column a step, and one for a stage without steps", () => {
    expect(story.width).toBe(4);
    expect(story.curves.map(({ values }) => values)).toEqual([
      [1, -1, -2, undefined],
      [undefined, undefined, -1, undefined],
    ]);
  });

  test("[STORY-5] map and stage are summed up in a plain sentence each", () => {
    expect(mapSentence(story)).toBe(
      "From Awareness to Loyalty in 3 stages. Lowest on average at Checkout (−1.3, Frustrated); 4 open pain points, the worst “Card declined”.",
    );
    expect(story.chapters.map(chapterSentence)).toEqual([
      "Pleased (+1) over 1 step; 1 open pain point, “Loud”.",
      "Frustrated (−1.3) over 2 steps; 3 open pain points, the worst “Card declined”, answered by “Retry by itself”.",
      "No steps yet; no open pain points.",
    ]);
  });

  test("[STORY-5] a map without stages, feelings or pain points has its sentence too", () => {
    expect(mapSentence(storyOf(aMap({ stages: {} })))).toBe("");
    expect(mapSentence(storyOf(aMap({ stages: { Only: ["one"] } })))).toBe(
      "One stage, Only. No open pain points.",
    );
  });

  test.each([
    ["Lena, 29 – buys on her phone", "Lena"],
    ["The Buyer (B2B)", "The Buyer"],
    ["", "Unnamed persona"],
  ])("[STORY-5] a persona called “%s” is quoted as %s", (name, short) => {
    expect(shortName(name)).toBe(short);
  });
});

test("[STORY-14] a mean feeling is drawn as what it is called, up and down alike", () => {
  expect([-1.6, -0.7, -0.5, -0.3, 0.3, 0.5, 1.5].map(moodOf)).toEqual([-2, -1, -1, 0, 0, 1, 2]);
  expect(moodName(0.3)).toBe("Neutral");
});

test("[PIC-13] a stage's picture is the first of its cards that shows one, at best a picture's own", () => {
  const picture = { id: idOf<PictureId>("tree"), width: 4, height: 3, alt: "" };
  const shown = { picture };
  const { chapters } = storyOf(
    aMap({
      stages: { Awareness: ["sees"], Checkout: ["cart", "pays"], Advocacy: ["shares"] },
      cards: {
        "touchpoint/cart": [["Plain"]],
        "touchpoint/pays": [["Payment page", shown]],
        "pain-point/pays": [["Card declined", shown]],
        "touchpoint/shares": [["Social media", shown]],
        "picture/shares": [["A happy face", shown]],
      },
    }),
  );
  expect(chapters.map(({ pictured }) => pictured?.title)).toEqual([
    undefined,
    "Payment page",
    "A happy face",
  ]);
});

test("[CPLACE-11] a pain point raised in a comment counts among its stage's open pains", () => {
  const map = aMap({
    stages: { buy: ["cart"], get: ["wait"] },
    cards: { "pain-point/cart": [["Slow", { severity: 2 }]] },
  });
  const thread: Thread = {
    ...{ id: idOf("t1"), kind: "pain-point", severity: 4, text: "Declined\nagain", where: "" },
    ...{
      author: { id: idOf("ana"), name: "Ana" },
      mentions: [],
      at: 1,
      reactions: [],
      replies: [],
    },
    anchor: { on: "step", stepId: idOf("cart") },
  };
  const story = storyOf(map, [thread]);
  const [buy, get] = story.chapters;
  expect(buy?.pains.map(({ title }) => title)).toEqual(["Declined", "Slow"]);
  expect([buy?.heat, get?.heat]).toEqual([6, 0]);
  expect(story.pains[0]).toMatchObject({ kind: "raised", id: "t1", severity: 4 });
  expect(buy && chapterSentence(buy)).toContain("2 open pain points, the worst “Declined”");
});
