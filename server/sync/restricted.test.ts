import { expect, test } from "vitest";
import * as Y from "yjs";
import { Actor } from "../../shared/access/index.ts";
import { asJourneyDoc, readJourney } from "../../shared/document/index.ts";
import { idOf, type LaneId, type TeamId } from "../../shared/journey/index.ts";
import * as verbs from "../../shared/operations/index.ts";
import { MESSAGE, readSetBacks } from "../../shared/protocol/index.ts";
import { sampleDoc } from "../../shared/testing/index.ts";
import { closing, MAP, type Peer, stage, type TestServer, until } from "./testing/index.ts";

const { server, person, seated } = stage();

const by = new Actor(idOf("ben"));
const doing = idOf<LaneId>("doing");
const service = idOf<TeamId>("service");
const mapOf = ({ doc }: Peer) => readJourney(asJourneyDoc(doc));
const stageIn = (peer: Peer) => mapOf(peer).columns[0]?.stage.title;

/** Mia is admin of the sample map; Ana is of Service, the others of no team. */
async function withMap(): Promise<TestServer> {
  const at = await server();
  at.access.let("mia", "admin");
  at.access.teams.set("ana", service);
  await at.sync.openMaps.create(MAP, Y.encodeStateAsUpdate(sampleDoc()));
  return at;
}

const lock = (at: TestServer, locked: boolean) =>
  at.sync.openMaps.change(MAP, (doc) =>
    verbs.lockStructure(doc, by, locked ? { by: idOf("mia"), name: "Mia", at: 1 } : undefined),
  );
const guard = (at: TestServer) =>
  at.sync.openMaps.change(MAP, (doc) => {
    verbs.setLane(doc, by, doing, { teamId: service });
    verbs.guardLane(doc, by, doing, true);
  });

async function everybodyIn(at: TestServer, ...names: readonly string[]): Promise<readonly Peer[]> {
  const people = names.map((name) => person(at, name));
  await until(() => people.every((peer) => stageIn(peer) === "Purchase"));
  return people;
}

test("[DEPT-14] an editor who goes past the page's own controls has the locked structure set back, live", async () => {
  const at = await withMap();
  await lock(at, true);
  const [ben, cem, mia] = await everybodyIn(at, "ben", "cem", "mia");
  if (!ben || !cem || !mia) throw new Error("all are here");
  verbs.renameStage(asJourneyDoc(ben.doc), by, idOf("buy"), "Bought");
  verbs.renameCard(asJourneyDoc(ben.doc), by, idOf("c1"), "Kept");
  await until(() => mapOf(cem).cards.get(idOf("c1"))?.title === "Kept");
  await until(() => stageIn(ben) === "Purchase" && stageIn(cem) === "Purchase");
  verbs.renameStage(asJourneyDoc(mia.doc), by, idOf("buy"), "Buying");
  await until(() => stageIn(ben) === "Buying");
  await lock(at, false);
  verbs.renameStage(asJourneyDoc(ben.doc), by, idOf("buy"), "Bought");
  await until(() => stageIn(mia) === "Bought");
});

test("[DEPT-14] what was done offline while others locked is set back, the cards are kept", async () => {
  const at = await withMap();
  const [ben, mia] = await everybodyIn(at, "ben", "mia");
  if (!ben || !mia) throw new Error("all are here");
  ben.provider.disconnect();
  await lock(at, true);
  verbs.deleteStage(asJourneyDoc(ben.doc), by, idOf("get"), { at: 1, batch: idOf("gone") });
  verbs.renameCard(asJourneyDoc(ben.doc), by, idOf("c1"), "Offline");
  ben.provider.connect();
  await until(() => mapOf(mia).cards.get(idOf("c1"))?.title === "Offline");
  await until(() => mapOf(ben).columns.length === 2 && mapOf(ben).trash.length === 0);
  expect(mapOf(mia)).toEqual(mapOf(ben));
});

test("[DEPT-15] the author is told what was set back before they are told that all is saved", async () => {
  const at = await withMap();
  await guard(at);
  const ben = await seated(at, "ben");
  ben.ask();
  await until(() => readJourney(asJourneyDoc(ben.doc)).columns.length > 0);
  const before = Y.encodeStateVector(ben.doc);
  verbs.renameCard(asJourneyDoc(ben.doc), by, idOf("c1"), "Mine");
  ben.step2();
  ben.update(Y.encodeStateAsUpdate(ben.doc, before));
  ben.barrier(7);
  await until(() => ben.saved.includes(7));
  expect(ben.setBacks).toEqual([
    { why: "lane", what: "card", id: "c1", title: "Mine", words: "Words of c1", teamId: "service" },
  ]);
});

test("[DEPT-15] who was cut off while they were told hears it when they are back, until they say that they did", async () => {
  const at = await withMap();
  await guard(at);
  const ben = await seated(at, "ben");
  ben.ask();
  await until(() => readJourney(asJourneyDoc(ben.doc)).columns.length > 0);
  const before = Y.encodeStateVector(ben.doc);
  verbs.renameCard(asJourneyDoc(ben.doc), by, idOf("c1"), "Mine");
  ben.step2(Y.encodeStateAsUpdate(ben.doc, before));
  ben.leave();
  const cem = await seated(at, "cem");
  const again = await seated(at, "ben");
  await until(() => again.setBacks.length > 0);
  expect(again.setBacks).toMatchObject([{ what: "card", title: "Mine" }]);
  again.say([MESSAGE.setBack]);
  again.barrier(1);
  await until(() => again.saved.includes(1));
  const third = await seated(at, "ben");
  third.barrier(1);
  await until(() => third.saved.includes(1));
  expect([third.setBacks, cem.setBacks]).toEqual([[], []]);
});

test("[DEPT-16] who changes teams may write in its lanes at once, and in others' no more", async () => {
  const at = await withMap();
  await guard(at);
  const [ana, mia] = await everybodyIn(at, "ana", "mia");
  if (!ana || !mia) throw new Error("all are here");
  const titleOf = (peer: Peer) => mapOf(peer).cards.get(idOf("c1"))?.title;
  verbs.renameCard(asJourneyDoc(ana.doc), by, idOf("c1"), "Service says");
  await until(() => titleOf(mia) === "Service says");
  const socket = await seated(at, "ana");
  at.access.teams.delete("ana");
  at.access.announce({ kind: "user", userId: idOf("ana") });
  expect(await closing(socket)).toBe(4205);
  await until(() => ana.provider.wsconnected && ana.provider.synced);
  verbs.renameCard(asJourneyDoc(ana.doc), by, idOf("c1"), "Nobody says");
  await until(() => titleOf(ana) === "Service says");
});

test("[DEPT-15] what cannot be understood of it is left out", () => {
  expect(readSetBacks("nonsense")).toEqual([]);
  expect(readSetBacks('{"why":"lane"}')).toEqual([]);
  const sound = { why: "lane", what: "card", id: "c", title: "T", isNew: true };
  const strange = [null, 7, { ...sound, what: "moon" }, { ...sound, words: 5, teamId: "a b" }];
  expect(readSetBacks(JSON.stringify(strange))).toEqual([sound]);
  expect(MESSAGE.setBack).toBe(5);
});
