import { expect, test } from "vitest";
import type { AccessChange } from "../access/index.ts";
import { startTestServer, type TestServer } from "./testing/server.ts";

function listen({ access }: TestServer): AccessChange[] {
  const heard: AccessChange[] = [];
  access.onChange((change) => heard.push(change));
  return heard;
}

test("[HTTP-9] a share link opens its map until it is revoked, its token is shown once", async () => {
  const server = await startTestServer();
  const { ask, automation, newMap, address } = server;
  const mapId = await newMap();
  const links = `/api/maps/${mapId}/links`;
  const made = await ask("POST", links, { as: automation, json: { role: "editor" } });
  expect(made.status).toBe(201);
  const { id, token, url } = made.body;
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(url).toBe(`${address}/m/${mapId}#t=${token}`);
  const listed = await ask("GET", links, { as: automation });
  const createdAt = expect.any(String);
  const open = { createdAt, expiresAt: null, hasPassword: false };
  expect(listed.body).toEqual({ items: [{ id, role: "editor", ...open }] });
  expect(listed.text).not.toContain(token);

  const path = `/api/maps/${mapId}?token=${token}`;
  expect((await ask("GET", path)).body.role).toBe("editor");
  const heard = listen(server);
  expect((await ask("DELETE", `${links}/${id}`, { as: automation })).status).toBe(204);
  expect(heard).toEqual([{ kind: "map", mapId }]);
  expect((await ask("GET", path)).status).toBe(401);
  expect((await ask("DELETE", `${links}/${id}`, { as: automation })).body.code).toBe("not_found");
});

test("[HTTP-9] a link of one map cannot be revoked through another", async () => {
  const { ask, automation, newMap } = await startTestServer();
  const [here, there] = [await newMap("Here"), await newMap("There")];
  const json = { role: "viewer" };
  const made = await ask("POST", `/api/maps/${here}/links`, { as: automation, json });
  const removed = await ask("DELETE", `/api/maps/${there}/links/${made.body.id}`, {
    as: automation,
  });
  expect(removed.status).toBe(404);
  expect((await ask("GET", `/api/maps/${here}?token=${made.body.token}`)).status).toBe(200);
});

test("[HTTP-9] a link runs out at its time, which lies in the future", async () => {
  const { ask, automation, newMap, clock } = await startTestServer();
  const links = `/api/maps/${await newMap()}/links`;
  const at = (time: number) => ({ role: "viewer", expiresAt: new Date(time).toISOString() });
  const past = await ask("POST", links, { as: automation, json: at(clock.now - 1) });
  expect(past.body.detail).toBe("expiresAt must be in the future");
  const { body } = await ask("POST", links, { as: automation, json: at(clock.now + 60_000) });
  expect(body.expiresAt).toBe(new Date(clock.now + 60_000).toISOString());
  const path = links.replace("/links", `?token=${body.token}`);
  expect((await ask("GET", path)).status).toBe(200);
  clock.now += 60_000;
  expect((await ask("GET", path)).status).toBe(401);
});

test("[HTTP-9] a signed-in person who uses a link stays that person, with at least its role", async () => {
  const { ask, signedIn, newMap, link } = await startTestServer();
  const mapId = await newMap();
  const mia = await signedIn("mia");
  const { token } = await link(mapId, "editor");
  const path = `/api/maps/${mapId}`;
  expect((await ask("GET", path, { as: mia.as })).status).toBe(404);
  const byQuery = await ask("GET", `${path}?token=${token}`, { as: mia.as });
  expect(byQuery.body.role).toBe("editor");
  const both = { ...mia.as, authorization: `Bearer ${token}` };
  expect((await ask("GET", `${path}/members`, { as: both })).status).toBe(200);
});

test("[HTTP-10] members are added, changed and removed, at once for open sockets", async () => {
  const server = await startTestServer();
  const { ask, signedIn, automation, newMap } = server;
  const mapId = await newMap();
  const mia = await signedIn("mia");
  const members = `/api/maps/${mapId}/members`;
  const heard = listen(server);
  const put = (role: string) =>
    ask("PUT", `${members}/${mia.user.id}`, { as: automation, json: { role } });
  expect(await put("viewer")).toMatchObject({
    status: 200,
    body: { userId: mia.user.id, name: "mia", email: "mia@example.org", role: "viewer" },
  });
  expect((await ask("GET", `/api/maps/${mapId}`, { as: mia.as })).body.role).toBe("viewer");
  await put("editor");
  expect((await ask("GET", members, { as: mia.as })).body.items).toMatchObject([
    { userId: mia.user.id, role: "editor" },
  ]);
  const gone = () => ask("DELETE", `${members}/${mia.user.id}`, { as: automation });
  expect((await gone()).status).toBe(204);
  expect(await gone()).toMatchObject({ status: 404, body: { code: "not_found" } });
  expect((await ask("GET", `/api/maps/${mapId}`, { as: mia.as })).status).toBe(404);
  expect(heard).toEqual(Array(3).fill({ kind: "map", mapId }));
});

test("[HTTP-10] only somebody with an account can be a member", async () => {
  const { ask, automation, newMap } = await startTestServer();
  const members = `/api/maps/${await newMap()}/members`;
  for (const id of ["nobody", "no%20id", "__proto__"]) {
    const json = { role: "viewer" };
    const answer = await ask("PUT", `${members}/${id}`, { as: automation, json });
    expect(answer).toMatchObject({ status: 404, body: { code: "not_found" } });
  }
});

test("[HTTP-10] the last admin of a map stays, even when two leave at the same moment", async () => {
  const { ask, signedIn } = await startTestServer();
  const mia = await signedIn("mia");
  const ben = await signedIn("ben");
  const { body } = await ask("POST", "/api/maps", { as: mia.as, json: { title: "Retail" } });
  const member = (id: string) => `/api/maps/${body.id}/members/${id}`;
  const demote = (id: string) => ask("PUT", member(id), { as: mia.as, json: { role: "viewer" } });
  expect((await demote(mia.user.id)).body).toMatchObject({
    code: "conflict",
    detail: "This map needs an admin. Make somebody else admin first.",
  });
  expect((await ask("DELETE", member(mia.user.id), { as: mia.as })).body.code).toBe("conflict");
  await ask("PUT", member(ben.user.id), { as: mia.as, json: { role: "admin" } });

  const leaving = await Promise.all([
    ask("PUT", member(mia.user.id), { as: ben.as, json: { role: "viewer" } }),
    ask("PUT", member(ben.user.id), { as: mia.as, json: { role: "viewer" } }),
  ]);
  expect(leaving.map((answer) => answer.status).toSorted()).not.toEqual([200, 200]);
  const { items } = (await ask("GET", `/api/maps/${body.id}/members`, { as: mia.as })).body;
  expect(items.filter((one) => one.role === "admin")).toHaveLength(1);
});
