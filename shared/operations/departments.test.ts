import { expect, test } from "vitest";
import { lanesOfOthers, mayChangeLane, mayChangeStructure, type Party } from "../access/index.ts";
import {
  entityAt,
  metaOf,
  newJourneyDoc,
  readJourney,
  repair,
  toJourneyDocument,
  type Violation,
  violationsIn,
  writeJourney,
} from "../document/index.ts";
import {
  idOf,
  type LaneId,
  type MapId,
  type StageId,
  type TeamId,
  type UserId,
} from "../journey/index.ts";
import { SEEDER, sampleDoc } from "../testing/index.ts";
import * as verbs from "./index.ts";

const service = idOf<TeamId>("service");
const lock = { by: idOf<UserId>("mia"), name: "Mia", at: 1_000 };

const stageOf = (doc: ReturnType<typeof sampleDoc>) => readJourney(doc).columns[0]?.stage;
const laneOf = (doc: ReturnType<typeof sampleDoc>) =>
  readJourney(doc).lanes.find(({ kind }) => kind !== "emotion");
const firstStage = (doc: ReturnType<typeof sampleDoc>): StageId => stageOf(doc)?.id ?? idOf("none");
const firstLane = (doc: ReturnType<typeof sampleDoc>): LaneId => laneOf(doc)?.id ?? idOf("none");

test("[DEPT-1] a stage has the team it was given, copies and files keep it, and it can be taken away", () => {
  const doc = sampleDoc();
  const id = firstStage(doc);
  verbs.setStage(doc, SEEDER, id, { teamId: service });
  expect(stageOf(doc)?.teamId).toBe(service);
  let count = 0;
  const copy = verbs.duplicateStage(doc, SEEDER, id, () => idOf(`copy-${count++}`));
  expect(readJourney(doc).columns.find(({ stage }) => stage.id === copy)?.stage.teamId).toBe(
    service,
  );
  const told = toJourneyDocument(readJourney(doc), idOf<MapId>("map"));
  const again = newJourneyDoc();
  writeJourney(again, SEEDER, told);
  expect(
    readJourney(again)
      .columns.map(({ stage }) => stage.teamId)
      .filter(Boolean),
  ).toHaveLength(2);
  verbs.setStage(doc, SEEDER, id, { teamId: undefined });
  expect(stageOf(doc)).not.toHaveProperty("teamId");
});

test("[DEPT-1] a stage's team that cannot be one is read as none and taken out", () => {
  const doc = sampleDoc();
  const id = firstStage(doc);
  const found: Violation[] = [];
  doc.on("afterTransaction", (transaction) => {
    if (transaction.origin !== SEEDER) found.push(...violationsIn(transaction, doc));
  });
  entityAt(doc, "stages", id)?.set("teamId", "no team!");
  expect(stageOf(doc)).not.toHaveProperty("teamId");
  repair(doc, found, SEEDER);
  expect(entityAt(doc, "stages", id)?.has("teamId")).toBe(false);
});

test("[DEPT-2] what stands in the document as a lock locks, whatever it is made of", () => {
  const doc = sampleDoc();
  expect(readJourney(doc).meta).not.toHaveProperty("locked");
  verbs.lockStructure(doc, SEEDER, lock);
  expect(readJourney(doc).meta.locked).toEqual(lock);
  metaOf(doc).set("locked", { by: 7 });
  expect(readJourney(doc).meta.locked).toEqual({ by: "unknown", name: "", at: 0 });
  verbs.lockStructure(doc, SEEDER, undefined);
  expect(readJourney(doc).meta).not.toHaveProperty("locked");
});

test("[DEPT-3] only a lane that has a team and holds cards is guarded", () => {
  const doc = sampleDoc();
  const id = firstLane(doc);
  expect(() => verbs.guardLane(doc, SEEDER, id, true)).toThrow("needs a team");
  verbs.setLane(doc, SEEDER, id, { teamId: service });
  verbs.guardLane(doc, SEEDER, id, true);
  expect(laneOf(doc)).toMatchObject({ teamId: service, guarded: true });
  verbs.guardLane(doc, SEEDER, id, false);
  expect(laneOf(doc)).not.toHaveProperty("guarded");
  const curve = readJourney(doc).lanes.find(({ kind }) => kind === "emotion");
  verbs.setLane(doc, SEEDER, curve?.id ?? id, { teamId: service });
  expect(() => verbs.guardLane(doc, SEEDER, curve?.id ?? id, true)).toThrow("a curve");
});

test("[DEPT-4] files leave out who may change what", () => {
  const doc = sampleDoc();
  const id = firstLane(doc);
  verbs.setLane(doc, SEEDER, id, { teamId: service });
  verbs.guardLane(doc, SEEDER, id, true);
  verbs.lockStructure(doc, SEEDER, lock);
  const told = JSON.stringify(toJourneyDocument(readJourney(doc), idOf<MapId>("map")));
  expect(told).not.toContain("guarded");
  expect(told).not.toContain("locked");
  expect(told).toContain("service");
});

const PARTIES: readonly (readonly [string, Party, boolean, boolean])[] = [
  ["an admin", { role: "admin" }, true, true],
  ["an editor of the team", { role: "editor", teamId: service }, false, true],
  ["an editor of another team", { role: "editor", teamId: idOf("sales") }, false, false],
  ["an editor without a team", { role: "editor" }, false, false],
  ["a commenter of the team", { role: "commenter", teamId: service }, false, false],
];

test.each(PARTIES)(
  "[DEPT-5] %s and a locked map with a guarded lane",
  (_name, party, structure, cards) => {
    const doc = sampleDoc();
    const id = firstLane(doc);
    verbs.setLane(doc, SEEDER, id, { teamId: service });
    verbs.guardLane(doc, SEEDER, id, true);
    verbs.lockStructure(doc, SEEDER, lock);
    const map = readJourney(doc);
    expect(mayChangeStructure(map, party)).toBe(structure);
    expect(mayChangeLane(laneOf(doc) ?? {}, party)).toBe(cards);
    expect(lanesOfOthers(map, party).has(id)).toBe(!cards);
  },
);
