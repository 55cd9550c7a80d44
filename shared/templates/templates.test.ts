import { describe, expect, test } from "vitest";
import { readJourneyJson, readMermaid, writeJourneyJson, writeMermaid } from "../exchange/index.ts";
import {
  type AnyId,
  CARD_KINDS,
  type DocumentCard,
  holdsCards,
  idOf,
  isId,
  LIMITS,
  plainTextOf,
} from "../journey/index.ts";
import { templateDocument } from "./index.ts";

let made = 0;
const newId = <T extends AnyId>(): T => {
  made += 1;
  return idOf<T>(`id-${made}`);
};
const retailer = templateDocument("online-clothing-retailer", newId);
const blank = templateDocument("blank", newId);

const idsIn = (document: typeof retailer): readonly string[] =>
  [document, document.personas, document.stages, document.steps, document.lanes, document.cards]
    .flat()
    .map(({ id }) => id);
const ofKind = <K extends DocumentCard["kind"]>(kind: K) =>
  retailer.cards.filter((card): card is Extract<DocumentCard, { kind: K }> => card.kind === kind);
const inLane = (title: string) => {
  const lane = retailer.lanes.find((one) => one.title === title);
  return new Set(
    retailer.cards.flatMap(({ place }) =>
      place?.laneId === lane?.id && place ? [place.stepId] : [],
    ),
  );
};

describe.each([
  ["blank", blank],
  ["online-clothing-retailer", retailer],
] as const)("the template %s", (name, document) => {
  test("[TPL-1] it is a sound document that imports without a warning", () => {
    const read = readJourneyJson(writeJourneyJson(document), newId);
    expect(read).toEqual({ document, threads: [], warnings: [] });
    expect(readMermaid(writeMermaid(document), newId).warnings).toEqual([]);
  });

  test("[TPL-1] every map made from it has ids of its own", () => {
    const again = templateDocument(name, newId);
    const ids = [...idsIn(document), ...idsIn(again)];
    expect(ids.every(isId)).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("[TPL-2] every stage has a step, and an emotion lane waits for the curve", () => {
    const filled = new Set(document.steps.map(({ stageId }) => stageId));
    expect(document.stages.filter(({ id }) => !filled.has(id))).toEqual([]);
    expect(document.lanes.filter((lane) => !holdsCards(lane))).toHaveLength(1);
  });
});

test("[TPL-2] the blank map is three stages of one step, five lanes and one persona", () => {
  const { stages, steps, lanes, personas, cards, emotions } = blank;
  expect([stages, steps, lanes, personas, cards, emotions].map((list) => list.length)).toEqual([
    3, 3, 5, 1, 0, 0,
  ]);
});

describe("the map of a clothing retailer", () => {
  test("[TPL-3] it goes from an ad to a recommendation in steps of a journey", () => {
    const { stages, steps, lanes } = retailer;
    expect(stages).toHaveLength(7);
    expect([stages[0]?.title, stages.at(-1)?.title]).toEqual(["Awareness", "Advocacy"]);
    expect(steps.length).toBeLessThanOrEqual(16);
    for (const { id } of stages) {
      const own = steps.filter((step) => step.stageId === id);
      expect(own.length).toBeGreaterThanOrEqual(2);
      expect(own.length).toBeLessThanOrEqual(3);
    }
    expect(lanes).toHaveLength(9);
  });

  test("[TPL-3] every kind of card, rich but not crowded", () => {
    expect(new Set(retailer.cards.map(({ kind }) => kind))).toEqual(
      new Set(CARD_KINDS.filter((kind) => kind !== "picture")),
    );
    expect(retailer.cards.length).toBeGreaterThanOrEqual(70);
    expect(retailer.cards.length).toBeLessThanOrEqual(90);
    expect(inLane("Doing").size).toBe(retailer.steps.length);
    expect(inLane("Touchpoints").size).toBe(retailer.steps.length);
    const touchpoints = ofKind("touchpoint");
    expect(new Set(touchpoints.map(({ online }) => online))).toEqual(new Set([true, false]));
    expect(touchpoints.filter(({ momentOfTruth }) => momentOfTruth).length).toBeGreaterThan(3);
  });

  test("[TPL-3] pain points of every severity and status, each opportunity answering some", () => {
    const pains = ofKind("pain-point");
    expect(new Set(pains.map(({ severity }) => severity)).size).toBe(4);
    expect(new Set(pains.map(({ status }) => status)).size).toBe(3);
    const known = new Set(pains.map(({ id }) => id));
    const opportunities = ofKind("opportunity");
    expect(new Set(opportunities.map(({ status }) => status)).size).toBe(3);
    for (const { painPointIds } of opportunities) {
      expect(painPointIds.length).toBeGreaterThan(0);
      expect(painPointIds.filter((id) => !known.has(id))).toEqual([]);
    }
    const answered = new Set(opportunities.flatMap(({ painPointIds }) => painPointIds));
    expect(pains.filter(({ id }) => !answered.has(id)).map(({ title }) => title)).toEqual([]);
  });

  test("[TPL-3] both personas have a whole curve, most points with a reason", () => {
    expect(retailer.personas.every(({ goal }) => goal !== "")).toBe(true);
    expect(retailer.emotions).toHaveLength(retailer.steps.length * 2);
    const values = retailer.emotions.map(({ value }) => value);
    expect([Math.min(...values), Math.max(...values)]).toEqual([-2, 2]);
    expect(retailer.emotions.filter(({ note }) => note).length).toBeGreaterThan(24);
  });

  test("[TPL-3] titles fit on a card, bodies are one to three sentences", () => {
    const titles = [...retailer.cards, ...retailer.steps].map(({ title }) => title);
    expect(titles.filter((title) => title.length > 60 || title === "")).toEqual([]);
    expect(new Set(retailer.cards.map(({ title }) => title)).size).toBe(retailer.cards.length);
    const words = retailer.cards.map(({ body }) => plainTextOf(body));
    expect(words.filter((text) => text.length > 240)).toEqual([]);
    expect(words.filter((text) => text !== "").length).toBeGreaterThan(45);
    expect(retailer.description.length).toBeLessThan(LIMITS.note);
  });
});

describe("in German", () => {
  /** Words that are the same in both languages. */
  const SAME = new Set(["Touchpoints", "Emotion", "Newsletter", "Chat", "Messenger", "38 %"]);
  const written = (document: unknown): readonly string[] => {
    const found: string[] = [];
    JSON.stringify(document, (field, value: unknown) => {
      const fields = [
        "title",
        "description",
        "name",
        "goal",
        "text",
        "channel",
        "note",
        "alt",
        "quotes",
      ];
      if (typeof value === "string" && value !== "" && fields.includes(field)) found.push(value);
      return value;
    });
    return found;
  };

  test.each(["blank", "online-clothing-retailer"] as const)(
    "[TPL-4] every word of %s is German",
    (name) => {
      const [english, german] = (["en", "de"] as const).map((language) =>
        written(templateDocument(name, newId, language)),
      );
      const left = english?.filter((word, at) => german?.[at] === word && !SAME.has(word));
      expect(left).toEqual([]);
      expect(german).toHaveLength(english?.length ?? 0);
    },
  );

  test("[TPL-4] the German sample is as sound as the English one", () => {
    const german = templateDocument("online-clothing-retailer", newId, "de");
    expect(readJourneyJson(writeJourneyJson(german), newId)).toEqual({
      document: german,
      threads: [],
      warnings: [],
    });
    expect(german.cards).toHaveLength(retailer.cards.length);
  });
});
