import { describe, expect, test } from "vitest";
import {
  asJourneyDoc,
  newJourneyDoc,
  readJourney,
  toJourneyDocument,
  writeJourney,
} from "../document/index.ts";
import {
  type AnyId,
  type BatchId,
  type CardId,
  idOf,
  type JourneyDocument,
  type LaneId,
  type MapId,
  type PersonaId,
} from "../journey/index.ts";
import { addCard, addLane, deleteCards, deletePersona } from "../operations/index.ts";
import { SEEDER, SeededRandom, sampleDoc } from "../testing/index.ts";
import { readJourneyJson } from "./journey-json-read.ts";
import { writeJourneyJson } from "./journey-json-write.ts";
import { randomDocument } from "./testing/random-document.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** Pin one with `SEED=17 npx vitest run shared/exchange`. */
const SEEDS = process.env.SEED ? [Number(process.env.SEED)] : [31, 32, 33, 34, 35];

let made = 0;
const newId = <T extends AnyId>(): T => {
  made += 1;
  return idOf<T>(`new-${made}`);
};

/** A small sound document as a script would write it. */
const SOUND = {
  throughline: 1,
  id: "map-1",
  title: "Shop",
  description: "",
  state: "as-is",
  personas: [{ id: "ana", name: "Ana", goal: "A jacket" }],
  stages: [
    { id: "s1", title: "Look" },
    { id: "s2", title: "Buy" },
  ],
  steps: [
    { id: "t1", stageId: "s1", title: "Sees an ad" },
    { id: "t2", stageId: "s2", title: "Pays" },
  ],
  lanes: [
    { id: "doing", title: "Doing", kind: "text" },
    { id: "pains", title: "Pain points", kind: "pain-point" },
    { id: "curve", title: "Emotion", kind: "emotion" },
  ],
  cards: [
    {
      id: "c1",
      kind: "pain-point",
      title: "Card declined",
      place: { stepId: "t2", laneId: "pains", index: 0 },
      severity: 3,
      status: "open",
      body: { type: "doc", content: [] },
    },
    {
      id: "c2",
      kind: "opportunity",
      title: "Pay later",
      place: null,
      painPointIds: ["c1"],
      customerValue: 80,
      businessValue: 50.5,
      effort: 2,
      status: "idea",
      body: { type: "doc", content: [] },
    },
  ],
  emotions: [{ personaId: "ana", stepId: "t2", value: -1.5 }],
  links: [],
  evidence: [],
  metrics: [],
};
type Change = Readonly<Record<string, unknown>>;
const changed = (change: Change) => JSON.stringify({ ...SOUND, ...change });
const read = (change: Change) => readJourneyJson(changed(change), newId);
const messages = (change: Change) => read(change).warnings.map(({ message }) => message);
const card = (change: Change, index = 0): Change => ({
  cards: SOUND.cards.map((one, at) => (at === index ? { ...one, ...change } : one)),
});

function refusal(text: string): UnreadableFile {
  try {
    readJourneyJson(text, newId);
  } catch (error) {
    if (error instanceof UnreadableFile) return error;
    throw error;
  }
  throw new Error("the text was read");
}

describe("there and back", () => {
  test("[EXC-20] a sound document is read as it is", () => {
    expect(read({})).toEqual({ document: SOUND, threads: [], warnings: [] });
  });

  test.each(SEEDS)("[EXC-20] export, import, export gives the same text, seed %i", (seed) => {
    const random = new SeededRandom(seed);
    for (let round = 0; round < 30; round += 1) {
      const document = randomDocument(random);
      const text = writeJourneyJson(document);
      const { document: again, warnings } = readJourneyJson(text, newId);
      expect(again).toEqual(document);
      expect(writeJourneyJson(again)).toBe(text);
      expect(warnings).toEqual([]);
    }
  });

  test.each(SEEDS)("[EXC-20] so it does by way of the shared document, seed %i", (seed) => {
    const throughMap = (document: JourneyDocument): JourneyDocument => {
      const doc = asJourneyDoc(newJourneyDoc());
      writeJourney(doc, { userId: idOf("importer") }, document);
      return toJourneyDocument(readJourney(doc), document.id);
    };
    const random = new SeededRandom(seed);
    for (let round = 0; round < 10; round += 1) {
      const first = writeJourneyJson(throughMap(randomDocument(random)));
      const { document, warnings } = readJourneyJson(first, newId);
      expect(writeJourneyJson(throughMap(document))).toBe(first);
      expect(warnings).toEqual([]);
    }
  });

  test("[EXC-20] so it does after a pain point and a persona that others name were deleted", () => {
    const doc = sampleDoc();
    const cell = { stepId: idOf<never>("pay"), laneId: idOf<never>("pains") };
    const ids = { pain: idOf<CardId>("p"), ana: idOf<PersonaId>("ana"), batch: idOf<BatchId>("b") };
    const answer = { id: idOf<CardId>("o"), kind: "opportunity", title: "Pay later" } as const;
    const curve = { id: idOf<LaneId>("own"), kind: "emotion", title: "Ana's own" } as const;
    addCard(doc, SEEDER, { id: ids.pain, kind: "pain-point", title: "Declined", cell }, 0);
    addCard(doc, SEEDER, { ...answer, cell, fields: { painPointIds: [ids.pain] } }, 1);
    addLane(doc, SEEDER, { ...curve, personaId: ids.ana }, 0);
    deleteCards(doc, SEEDER, [ids.pain], { at: 1, batch: ids.batch });
    deletePersona(doc, SEEDER, ids.ana, { at: 1, batch: ids.batch });
    const text = writeJourneyJson(toJourneyDocument(readJourney(doc), idOf("map-1")));
    const { document, warnings } = readJourneyJson(text, newId);
    expect(warnings).toEqual([]);
    expect(writeJourneyJson(document)).toBe(text);
  });

  test("[EXC-21] fields stand in one order whatever order they were made in", () => {
    const { document } = read({});
    const reversed = Object.fromEntries(Object.entries(document).toReversed());
    expect(writeJourneyJson({ ...document, ...reversed })).toBe(writeJourneyJson(document));
    expect(writeJourneyJson(document).split("\n").slice(0, 4)).toEqual([
      "{",
      '  "throughline": 1,',
      '  "id": "map-1",',
      '  "title": "Shop",',
    ]);
  });

  test("[EXC-22] what may be left out gets its default", () => {
    const { throughline, title, stages, steps, lanes } = SOUND;
    const { document, warnings } = readJourneyJson(
      `\uFEFF${JSON.stringify({ throughline, title, stages, steps, lanes })}`,
      newId,
    );
    expect(document).toEqual({
      ...SOUND,
      id: expect.stringMatching(/^new-/),
      personas: [],
      cards: [],
      emotions: [],
    });
    expect(warnings).toEqual([]);
  });
});

describe("what is not JSON", () => {
  test.each([
    ["", undefined, "empty"],
    ['{\n"a": 1,\n}', 3, "a name in double quotes is expected where it says “}”"],
    ['{\n"a": [1 2]}', 2, "“,” or the closing bracket is expected where it says “2]}”"],
    ['{"a"\n\n1}', 3, "“:” is expected where it says “1}”"],
    ["{'a': 1}", 1, "a name in double quotes or “}” is expected"],
    ['{"a": "x\ny"}', 1, "a value is expected"],
    ['{"a": "\\x"}', 1, "a value is expected"],
    ['{"a": "x', 1, "a value is expected"],
    ['{"a": 01}', 1, "a value is expected where it says “01}”"],
    ['{"a": nulls}', 1, "a value is expected where it says “nulls}”"],
    ['{"a": 1}\n{"b": 2}', 2, "one value in curly brackets is expected"],
    ['{"a": [1,\n2', 2, "it ends too early"],
    ["[1}", 1, "“,” or the closing bracket"],
    ["journey\n title X", 1, "where it says “journey”"],
  ])("[EXC-23] %j is refused on line %s, in words", (text, line, reason) => {
    const error = refusal(text);
    expect([error.line, error.message, error.code]).toEqual([
      line,
      expect.stringContaining(reason),
      "unreadable_file",
    ]);
  });

  test.each(SEEDS)("[EXC-23] exactly what JSON.parse refuses is refused, seed %i", (seed) => {
    const random = new SeededRandom(seed);
    const pieces = [
      '{"a":',
      "[",
      "]",
      "}",
      ",",
      ":",
      '"b"',
      '"\\u00e9"',
      "-1.5e+3",
      "true",
      "null",
      " ",
      "0",
      "\\",
      '"',
      "\u0001",
      "nul",
    ];
    const verdict = (run: () => unknown): string => {
      try {
        run();
        return "fine";
      } catch (error) {
        return error instanceof UnreadableFile && !error.message.includes("not a readable JSON")
          ? "fine"
          : "broken";
      }
    };
    for (let round = 0; round < 2000; round += 1) {
      const text = Array.from({ length: 1 + random.below(8) }, () => random.pick(pieces)).join("");
      if (text.trim() === "") continue;
      const theirs = verdict(() => JSON.parse(text));
      expect({ text, is: verdict(() => readJourneyJson(text, newId)) }).toEqual({
        text,
        is: theirs,
      });
    }
  });

  test.each(["__proto__", "constructor", "prototype", "\\u005f_proto__"])(
    "[EXC-24] the key %s is refused wherever it stands",
    (key) => {
      const { line, message } = refusal(`{\n"throughline": 1, "x": [{\n"${key}": {}}]}`);
      expect([line, message]).toEqual([3, expect.stringContaining("is not allowed")]);
    },
  );

  test.each([
    ["lists", `{"a":${"[".repeat(9000)}${"]".repeat(9000)}}`],
    ["objects", `${'{"a":'.repeat(9000)}1${"}".repeat(9000)}`],
    ["lists that never end", "[".repeat(1_000_000)],
  ])("[EXC-24] %s nested 9,000 deep are refused in words", (_, text) => {
    expect(refusal(text).message).toContain("nested more than");
  });
});

describe("what is no journey document", () => {
  test.each([
    ["[]", "“throughline” is missing"],
    ["null", "“throughline” is missing"],
    ['{"journeys": []}', "“throughline” is missing"],
    [changed({ throughline: 2 }), "has the format 2"],
    [changed({ title: undefined }), "title is missing."],
    [changed({ title: 5 }), "title must be text in quotes."],
    [changed({ title: "x".repeat(501) }), "title is longer than 500 characters."],
    [changed({ state: "maybe" }), "state must be one of as-is, to-be."],
    [changed({ stages: undefined }), "stages is missing."],
    [changed({ steps: {} }), "steps must be a list."],
    [changed({ lanes: [null] }), "lanes[0] must be an object in curly brackets."],
    [
      changed({ lanes: [{ id: "l", title: "L", kind: "x" }] }),
      "lanes[0].kind must be one of text, ",
    ],
    [changed({ stages: [{ id: "", title: "" }] }), "stages[0].id is empty."],
    [
      changed({ emotions: [{ ...SOUND.emotions[0], value: 0.3 }] }),
      "emotions[0].value must be a multiple of 0.5.",
    ],
    [
      changed({ emotions: [{ ...SOUND.emotions[0], value: 3 }] }),
      "emotions[0].value must be at most 2.",
    ],
    [changed(card({ kind: "idea" })), "cards[0].kind must be one of text, need, "],
    [changed(card({ severity: 5 })), "cards[0].severity must be one of 1, 2, 3, 4."],
    [changed(card({ place: {} })), "cards[0].place.stepId is missing."],
    [
      changed(card({ place: { stepId: "t", laneId: "l", index: 0.5 } })),
      "cards[0].place.index must be a whole number.",
    ],
    [
      changed(card({ painPointIds: Array(101).fill("x") }, 1)),
      "cards[1].painPointIds has more than 100 entries.",
    ],
    [changed(card({ effort: 6 }, 1)), "cards[1].effort must be at most 5."],
    [changed(card({ body: "words" })), "cards[0].body must be rich text"],
    [
      changed({ stages: [SOUND.stages[0], SOUND.stages[0]] }),
      "stages[1].id: there are two with the id “s1”.",
    ],
    [
      changed({ steps: [{ id: "t", stageId: "s9", title: "" }] }),
      "steps[0].stageId: there is no stage “s9”.",
    ],
    [
      changed({ stages: Array(20_001).fill(SOUND.stages[0]) }),
      "stages has more than 20000 entries.",
    ],
  ])("[EXC-25] it is refused and the mistake pointed to: %#", (text, message) => {
    expect(refusal(text).message).toContain(message);
  });

  test("[EXC-25] one mistake is enough to stop, however many there are", () => {
    const start = performance.now();
    expect(refusal(changed(card({ painPointIds: Array(2_000_000).fill(0) }, 1))).message).toContain(
      "cards[1].painPointIds",
    );
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});

describe("what is mended", () => {
  test("[EXC-26] a card whose cell is not there waits unplaced", () => {
    const place = (stepId: string, laneId: string) => ({ place: { stepId, laneId, index: 0 } });
    for (const [change, reason] of [
      [place("t9", "pains"), "its step or lane is not there"],
      [place("t1", "nowhere"), "its step or lane is not there"],
      [place("t1", "curve"), "its lane holds no cards"],
    ] as const) {
      const { document, warnings } = read(card(change));
      expect(document.cards[0]?.place).toBeNull();
      expect(warnings).toEqual([
        { message: `cards[0] (“Card declined”): ${reason}, so it waits unplaced.` },
      ]);
    }
  });

  test("[EXC-26] cards of a cell are counted from 0 in the order of their indexes", () => {
    const at = (id: string, index: number) => ({
      ...SOUND.cards[0],
      id,
      place: { stepId: "t1", laneId: "doing", index },
    });
    const { document, warnings } = read({ cards: [at("a", 7), at("b", 2), at("c", 7)] });
    expect(document.cards.map(({ id, place }) => [id, place?.index])).toEqual([
      ["a", 1],
      ["b", 0],
      ["c", 2],
    ]);
    expect(warnings).toEqual([]);
  });

  test("[EXC-27] ids that cannot stand in an address are replaced wherever they are used", () => {
    const odd = {
      s1: "Stage 1",
      t2: "étape",
      doing: "constructor",
      ana: "a/b",
      c1: "__proto__",
      pains: "x".repeat(41),
    };
    const text = Object.entries(odd).reduce(
      (json, [id, name]) => json.replaceAll(`"${id}"`, JSON.stringify(name)),
      changed({}),
    );
    const { document, warnings } = readJourneyJson(text, newId);
    expect(warnings).toHaveLength(6);
    const { stages, steps, lanes, personas, cards, emotions } = document;
    expect(steps[0]?.stageId).toBe(stages[0]?.id);
    expect(cards[0]?.place).toEqual({ stepId: steps[1]?.id, laneId: lanes[1]?.id, index: 0 });
    expect(cards[1]).toMatchObject({ painPointIds: [cards[0]?.id] });
    expect(emotions[0]).toMatchObject({ personaId: personas[0]?.id, stepId: steps[1]?.id });
    const ids = [stages, steps, lanes, personas, cards].flat().map(({ id }) => id);
    expect(ids.every((id) => /^[A-Za-z0-9_-]{1,40}$/.test(id))).toBe(true);
    expect(ids.filter((id) => id.startsWith("new-"))).toHaveLength(6);
  });

  test("[EXC-27] the second card of one id gets its own", () => {
    const { document, warnings } = read({ cards: [SOUND.cards[0], SOUND.cards[0]] });
    expect(document.cards.map(({ id }) => id)).toEqual(["c1", expect.stringMatching(/^new-/)]);
    expect(warnings[0]?.message).toContain("cards[1].id: “c1” is used twice");
  });

  test("[EXC-28] references to nothing are left out, and said so", () => {
    expect(messages(card({ painPointIds: ["c1", "c1", "c2", "c9"] }, 1))).toEqual([
      "cards[1].painPointIds: there is no pain point “c2”.",
      "cards[1].painPointIds: there is no pain point “c9”.",
    ]);
    expect(
      messages({
        lanes: [
          ...SOUND.lanes,
          { id: "l", title: "", kind: "emotion", personaId: "x", teamId: "a b" },
        ],
      }),
    ).toEqual([
      "lanes[3].personaId: there is no persona “x”.",
      "lanes[3].teamId: “a b” cannot be a team's id.",
    ]);
    const [point] = SOUND.emotions;
    expect(
      messages({ emotions: [point, { ...point, value: 1 }, { ...point, stepId: "t9" }] }),
    ).toEqual([
      "emotions[1]: that step is rated already, so it was left out.",
      "emotions[2]: its persona or step is not there, so it was left out.",
    ]);
  });

  test("[EXC-28] what this program does not know is left out, and said once", () => {
    expect(messages({ mood: 1, ...card({ colour: "red" }), links: [{}], evidence: [1] })).toEqual([
      "mood is not known and was left out.",
      "“links” cannot be imported yet and was left out.",
      "“evidence” cannot be imported yet and was left out.",
      "cards[0].colour is not known and was left out.",
    ]);
  });

  test("[EXC-28] steps stand in the order of their stages", () => {
    const { document } = read({ steps: SOUND.steps.toReversed() });
    expect(document.steps.map(({ id }) => id)).toEqual(["t1", "t2"]);
  });

  test("[EXC-28] half a character becomes a replacement character, minus zero a zero", () => {
    const { document } = readJourneyJson(
      changed({ title: "a" }).replace('"a"', '"a\\ud800"').replace("-1.5", "-0"),
      newId,
    );
    expect(document.title).toBe("a\uFFFD");
    expect(Object.is(document.emotions[0]?.value, 0)).toBe(true);
  });
});

test("[EXC-8] 10 MB of cards are read in time that grows with them", () => {
  const cards = Array.from({ length: 20_000 }, (_, index) => ({
    ...SOUND.cards[0],
    id: `card-${index}`,
    title: "x".repeat(400),
    place: { stepId: "t1", laneId: "doing", index },
  }));
  const text = changed({ id: idOf<MapId>("big"), cards });
  expect(text.length).toBeGreaterThan(10_000_000);
  const start = performance.now();
  expect(readJourneyJson(text, newId).document.cards).toHaveLength(20_000);
  expect(performance.now() - start).toBeLessThan(15_000);
});
