import { expect, test } from "vitest";
import { idOf, type JourneyMap, type LaneId, type MapId } from "../../shared/journey/index.ts";
import { setLane } from "../../shared/operations/index.ts";
import { SEEDER } from "../../shared/testing/index.ts";
import { startTestServer } from "./testing/server.ts";

async function theatre() {
  const server = await startTestServer();
  const mia = await server.signedIn("mia");
  const ben = await server.signedIn("ben");
  const mapId = await server.newMap();
  await server.catalogue.setMember({ mapId, userId: mia.user.id, role: "admin" });
  await server.catalogue.setMember({ mapId, userId: ben.user.id, role: "editor" });
  const read = (): Promise<JourneyMap> => server.openMaps.read(mapId);
  const deeds = async () =>
    (await server.audit.list({ mapId }, { limit: 20 })).items
      .map(({ actor, action, subject }) => [actor.name, action, subject])
      .filter(([, action]) => action !== "map.created");
  return { ...server, mia, ben, mapId, read, deeds };
}

const ofCards = ({ lanes }: JourneyMap): LaneId =>
  lanes.find(({ kind }) => kind !== "emotion")?.id ?? idOf("none");

test("[DEPT-13] an admin locks and releases the structure, once each, and it is written down", async () => {
  const { ask, mia, mapId, read, deeds } = await theatre();
  const path = `/api/maps/${mapId}/structure-lock`;
  const first = await ask("PUT", path, { as: mia.as });
  expect(first.body).toMatchObject({ by: { id: mia.user.id, name: mia.user.name } });
  const again = await ask("PUT", path, { as: mia.as });
  expect(again.text).toBe(first.text);
  expect((await read()).meta.locked).toMatchObject({ by: mia.user.id, name: mia.user.name });
  expect((await ask("DELETE", path, { as: mia.as })).status).toBe(204);
  expect((await ask("DELETE", path, { as: mia.as })).status).toBe(204);
  expect((await read()).meta).not.toHaveProperty("locked");
  expect(await deeds()).toEqual([
    [mia.user.name, "structure.released", undefined],
    [mia.user.name, "structure.locked", undefined],
  ]);
});

test("[DEPT-13] of two admins who lock the structure at once both are told who was first", async () => {
  const { ask, mia, ben, mapId, read, deeds, catalogue } = await theatre();
  await catalogue.setMember({ mapId, userId: ben.user.id, role: "admin" });
  const lock = (as: Record<string, string>) =>
    ask("PUT", `/api/maps/${mapId}/structure-lock`, { as });
  const [one, other] = await Promise.all([lock(mia.as), lock(ben.as)]);
  expect(one.text).toBe(other.text);
  expect(one.body).toMatchObject({ by: { id: (await read()).meta.locked?.by } });
  expect(await deeds()).toHaveLength(1);
});

test("[DEPT-13] while it is locked an editor cannot rename the map over HTTP either", async () => {
  const { ask, mia, ben, mapId, read } = await theatre();
  await ask("PUT", `/api/maps/${mapId}/structure-lock`, { as: mia.as });
  const refused = await ask("PATCH", `/api/maps/${mapId}`, { as: ben.as, json: { title: "Ours" } });
  expect([refused.status, refused.body.code]).toEqual([403, "not_allowed"]);
  expect(refused.body.detail).toBe(
    `The structure is locked by ${mia.user.name}. Only admins change it.`,
  );
  expect((await read()).meta.title).toBe("Retail");
  const done = await ask("PATCH", `/api/maps/${mapId}`, { as: mia.as, json: { title: "Ours" } });
  expect(done.body.title).toBe("Ours");
});

test("[DEPT-13] an admin guards a lane that has a team and opens it, and it is written down", async () => {
  const { ask, mia, mapId, read, deeds, openMaps } = await theatre();
  const lane = ofCards(await read());
  const path = `/api/maps/${mapId}/lanes/${lane}/guard`;
  const early = await ask("PUT", path, { as: mia.as });
  expect([early.status, early.body.code]).toEqual([400, "bad_request"]);
  await openMaps.change(idOf<MapId>(mapId), (doc) =>
    setLane(doc, SEEDER, lane, { teamId: idOf("service") }),
  );
  const guarded = await ask("PUT", path, { as: mia.as });
  expect(JSON.parse(guarded.text)).toEqual({ laneId: lane, teamId: "service", guarded: true });
  const now = async () => (await read()).lanes.find(({ id }) => id === lane);
  expect((await now())?.guarded).toBe(true);
  expect((await ask("DELETE", path, { as: mia.as })).status).toBe(204);
  expect(await now()).not.toHaveProperty("guarded");
  const title = (await now())?.title;
  expect(await deeds()).toEqual([
    [mia.user.name, "lane.opened", title],
    [mia.user.name, "lane.guarded", title],
  ]);
});
