import { expect, test } from "vitest";
import * as Y from "yjs";
import { idOf, LIMITS, readId, SCHEMA } from "../journey/index.ts";
import {
  countingIds,
  Network,
  randomEdit,
  SAMPLE,
  SEEDER,
  SeededRandom,
  sampleDoc,
} from "../testing/index.ts";
import {
  ENTITY_ROOTS,
  glanceAt,
  type JourneyDoc,
  newJourneyDoc,
  readJourney,
  readMeta,
  repair,
  toJourneyDocument,
  trackJourney,
  type Violation,
  violationsIn,
  writeJourney,
} from "./index.ts";

const GARBAGE: readonly ((random: SeededRandom) => unknown)[] = [
  () => null,
  () => true,
  () => Number.NaN,
  () => -1e308,
  () => "x".repeat(5000),
  () => "",
  () => "0|zzzzzz:",
  () => [],
  () => [null, {}, 7],
  () => ["doing", "cart", "0|i00000:", "s", "extra", "more"],
  () => JSON.parse('{"__proto__": {"by": "x"}}'),
  () => ({ by: {}, at: "never", batch: [] }),
  () => new Uint8Array([1, 2, 3]),
  () => new Y.Map(),
  () => new Y.Array(),
  () => new Y.Text("loose"),
  () => new Y.XmlElement("script"),
  () => new Y.XmlFragment(),
  (random) => random.text(12),
];
const KEYS = [
  "title",
  "name",
  "kind",
  "pos",
  "rr",
  "del",
  "body",
  "severity",
  "status",
  "source",
  "painPointIds",
  "online",
  "effort",
  "teamId",
  "__proto__",
  "constructor",
  "junk",
];
const ROOT_NAMES = [...ENTITY_ROOTS, "meta", "emotions", "links", "metrics"];

/** Writes nonsense that decodes well: wrong types, wrong values, wrong places. */
function spoil(doc: JourneyDoc, random: SeededRandom): void {
  const root = doc.getMap(random.pick(ROOT_NAMES) ?? "cards");
  const value = random.pick(GARBAGE)?.(random);
  const known = random.pick([...root.keys()]);
  const entity = known === undefined ? undefined : root.get(known);
  if (entity instanceof Y.Map && random.chance(0.7))
    entity.set(random.pick(KEYS) ?? "title", value);
  else
    root.set(
      random.chance(0.5) ? (known ?? "k") : random.text(5) + random.pick(["", "|", "<b>", " "]),
      value,
    );
}

const SEEDS = Array.from({ length: 40 }, (_, i) => i + 1);

test.each(SEEDS)(
  "[READ-1, READ-2] no garbage in the document makes a reader throw or lose a card (seed %i)",
  (seed) => {
    const random = new SeededRandom(seed);
    const doc = sampleDoc();
    const tracker = trackJourney(doc);
    for (let i = 0; i < 60; i++) {
      doc.transact(() => spoil(doc, random));
      const map = readJourney(doc);
      const shown = [...map.cells.values(), map.unplaced, map.trash].flat();
      expect(new Set(shown).size).toBe(shown.length);
      expect(shown.length).toBe(map.cards.size);
      expect(tracker.current()).toEqual(map);
      const usable = [...doc.getMap("cards")].filter(
        ([id, card]) => readId(id) && card instanceof Y.Map,
      );
      expect(map.cards.size).toBe(usable.length);
      expect(() => toJourneyDocument(map, map.meta.title as never)).not.toThrow();
    }
  },
);

test.each(SEEDS)("[READ-3] after repair no violation is left (seed %i)", (seed) => {
  const random = new SeededRandom(seed);
  const doc = sampleDoc();
  const found: Violation[] = [];
  let mending = false;
  doc.on("afterTransaction", (transaction) => {
    const violations = violationsIn(transaction, doc);
    if (mending) expect(violations).toEqual([]);
    else found.push(...violations);
  });
  for (let i = 0; i < 40; i++) doc.transact(() => spoil(doc, random));
  mending = true;
  repair(doc, found, "server");
  const copy = newJourneyDoc();
  copy.on("afterTransaction", (transaction) => expect(violationsIn(transaction, copy)).toEqual([]));
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  const map = readJourney(doc);
  for (const card of map.cards.values())
    expect(card.title.length).toBeLessThanOrEqual(LIMITS.title);
});

test.each([1, 2, 3, 4])("[READ-3] what people do is no violation (seed %i)", (seed) => {
  const random = new SeededRandom(seed);
  const network = new Network(3, sampleDoc());
  const newId = countingIds("h");
  const violations: Violation[] = [];
  for (const { doc } of network.peers) {
    doc.on("afterTransaction", (transaction) => violations.push(...violationsIn(transaction, doc)));
  }
  for (let i = 0; i < 200; i++) {
    const peer = random.pick(network.peers);
    if (peer) randomEdit(peer, random, newId);
    network.deliver(random, 0.4);
  }
  expect(violations).toEqual([]);
});

test("[READ-3] a field that a thing of another kind has is a violation", () => {
  const doc = sampleDoc();
  const found: string[] = [];
  doc.on("afterTransaction", (transaction) => {
    for (const one of violationsIn(transaction, doc)) found.push(Object.values(one).join(" "));
  });
  for (const [root, id, key] of [
    ["stages", "buy", "severity"],
    ["personas", "ana", "title"],
    ["cards", "c1", "goal"],
  ]) {
    const entity = doc.getMap(root).get(id ?? "");
    if (entity instanceof Y.Map) entity.set(key ?? "", 2);
  }
  expect(found).toEqual([
    "field stages buy severity",
    "field personas ana title",
    "field cards c1 goal",
  ]);
});

test("[READ-3] honest edits are no violations, and an over-long title is cut between characters, not dropped", () => {
  const doc = sampleDoc();
  const violations: Violation[] = [];
  doc.on("afterTransaction", (transaction) => violations.push(...violationsIn(transaction, doc)));
  const card = doc.getMap("cards").get("c1");
  if (!(card instanceof Y.Map)) throw new Error("no card");
  doc.transact(() => card.set("title", "y".repeat(LIMITS.title)));
  expect(violations).toEqual([]);
  doc.transact(() => card.set("title", "y".repeat(LIMITS.title + 1)));
  repair(doc, violations.splice(0), "server");
  expect(card.get("title")).toBe("y".repeat(LIMITS.title));
  doc.transact(() => card.set("title", `${"y".repeat(LIMITS.title - 1)}👗`));
  expect(readJourney(doc).cards.get(idOf("c1"))?.title).toBe("y".repeat(LIMITS.title - 1));
  repair(doc, violations, "server");
  expect(card.get("title")).toBe("y".repeat(LIMITS.title - 1));
});

test("[READ-3] nobody can make a map too new for everybody", () => {
  const doc = sampleDoc();
  const violations: Violation[] = [];
  doc.on("afterTransaction", (transaction) => violations.push(...violationsIn(transaction, doc)));
  for (const schema of [SCHEMA + 1, 0.5, "1", Number.MAX_SAFE_INTEGER]) {
    doc.getMap("meta").set("schema", schema);
    expect(violations).toHaveLength(1);
    repair(doc, violations.splice(0), "server");
    expect(readMeta(doc).schema).toBe(SCHEMA);
  }
});

test("[READ-3] a whole new map is no violation", () => {
  const seeded = sampleDoc();
  const doc = sampleDoc(5);
  const violations: Violation[] = [];
  doc.on("afterTransaction", (transaction) => violations.push(...violationsIn(transaction, doc)));
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(seeded));
  expect(violations).toEqual([]);
});

test("[READ-8] a map of thousands of stages, steps, lanes and personas is read quickly", () => {
  const many = Array.from({ length: 4_000 }, (_, i) => i);
  const doc = newJourneyDoc();
  writeJourney(doc, SEEDER, {
    ...SAMPLE,
    personas: many.map((i) => ({ id: idOf(`p${i}`), name: "", goal: "" })),
    stages: many.map((i) => ({ id: idOf(`s${i}`), title: "" })),
    steps: many.map((i) => ({ id: idOf(`t${i}`), stageId: idOf(`s${i}`), title: "" })),
    lanes: many.map((i) => ({ id: idOf(`l${i}`), title: "", kind: "text" })),
    cards: [],
    emotions: many.map((i) => ({ personaId: idOf(`p${i}`), stepId: idOf(`t${i}`), value: 1 })),
  });
  const start = performance.now();
  const { steps, emotions } = toJourneyDocument(readJourney(doc), SAMPLE.id);
  glanceAt(doc);
  expect(performance.now() - start).toBeLessThan(15_000);
  expect([steps.length, emotions.length]).toEqual([4_000, 4_000]);
});
