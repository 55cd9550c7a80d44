import { expect, test } from "vitest";
import { ROLES } from "../../shared/access/index.ts";
import { type Answer, startTestServer } from "./testing/server.ts";

/** Every route of one map, and who may use it: a role's status, and each weaker one is refused. */
const ROUTES = [
  { call: "GET ", from: "viewer", status: 200 },
  { call: "GET /export?format=json", from: "viewer", status: 200 },
  { call: "GET /export?format=mermaid", from: "viewer", status: 200 },
  { call: "PATCH ", json: { title: "New" }, from: "editor", status: 200 },
  { call: "GET /links", from: "admin", status: 200 },
  { call: "POST /links", json: { role: "viewer" }, from: "admin", status: 201 },
  { call: "DELETE /links/none", from: "admin", status: 404 },
  { call: "PATCH /links/none", json: { role: "viewer" }, from: "admin", status: 404 },
  { call: "GET /admins", from: "viewer", status: 200, guests: 403 },
  { call: "GET /teams", from: "viewer", status: 200, guests: 403 },
  { call: "PUT /teams/sales", json: { role: "viewer" }, from: "admin", status: 200 },
  { call: "DELETE /teams/sales", from: "admin", status: 404 },
  { call: "GET /members", from: "viewer", status: 200, guests: 403 },
  { call: "GET /audit", from: "admin", status: 200 },
  { call: "GET /audit?format=csv", from: "admin", status: 200 },
  { call: "PUT /members/{ben}", json: { role: "viewer" }, from: "admin", status: 200 },
  { call: "DELETE /members/{ben}", from: "admin", status: 204 },
  { call: "POST /duplicate", from: "viewer", status: 201, guests: 403 },
  { call: "PUT /structure-lock", from: "admin", status: 200 },
  { call: "DELETE /structure-lock", from: "admin", status: 204 },
  { call: "PUT /lanes/none/guard", from: "admin", status: 404 },
  { call: "DELETE /lanes/none/guard", from: "admin", status: 404 },
  { call: "DELETE ", from: "admin", status: 204 },
] as const;

const codeOf = ({ status, body }: Answer) => `${status} ${body.code ?? "ok"}`;

test.each(ROUTES)("[HTTP-6] $call needs at least $from", async (route) => {
  const { call, from, status } = route;
  const server = await startTestServer();
  const { ask, catalogue } = server;
  const ben = await server.signedIn("ben");
  const mia = await server.signedIn("mia");
  const eva = await server.signedIn("eva");
  for (const role of [...ROLES].reverse()) {
    const mapId = await server.newMap();
    await catalogue.setMember({ mapId, userId: mia.user.id, role });
    await catalogue.setMember({ mapId, userId: eva.user.id, role: "admin" });
    await catalogue.setMember({ mapId, userId: ben.user.id, role: "commenter" });
    const [method = "", rest = ""] = call.replace("{ben}", ben.user.id).split(" ");
    const asking = "json" in route ? { json: route.json } : {};
    const path = `/api/maps/${mapId}${rest}`;
    const may = ROLES.indexOf(role) >= ROLES.indexOf(from);

    const guest = await ask(method, path, { ...asking, as: await server.guest(mapId, role) });
    const forGuests = "guests" in route ? route.guests : may ? status : 403;
    expect(guest.status, `a guest who is ${role}`).toBe(forGuests);

    // A guest may have thrown it away, removed a member, …: a member gets a fresh map.
    const fresh = await server.newMap();
    await catalogue.setMember({ mapId: fresh, userId: mia.user.id, role });
    await catalogue.setMember({ mapId: fresh, userId: eva.user.id, role: "admin" });
    await catalogue.setMember({ mapId: fresh, userId: ben.user.id, role: "commenter" });
    const member = await ask(method, path.replace(mapId, fresh), { ...asking, as: mia.as });
    expect(member.status, `a member who is ${role}`).toBe(may ? status : 403);
  }
});

test.each(ROUTES)("[HTTP-7] $call tells strangers nothing about a map", async (route) => {
  const server = await startTestServer();
  const { ask, signedIn, newMap } = server;
  const mapId = await newMap();
  const mia = await signedIn("mia");
  const visitor = await server.guest(await newMap("Other"), "admin");
  const [method = "", rest = ""] = route.call.replace("{ben}", mia.user.id).split(" ");
  const asking = "json" in route ? { json: route.json } : {};
  for (const id of [mapId, "nowhere", "no%20id", "__proto__"]) {
    const path = `/api/maps/${id}${rest}`;
    expect(codeOf(await ask(method, path, asking)), id).toBe("401 not_signed_in");
    for (const as of [mia.as, visitor]) {
      const answer = await ask(method, path, { ...asking, as });
      expect(codeOf(answer), id).toBe("404 map_not_found");
      expect(answer.body.detail).toBe("There is no such map");
    }
  }
});

test("[HTTP-6] workspace admins and automation are admins of every map", async () => {
  const { ask, newMap, signedIn, automation } = await startTestServer();
  const root = await signedIn("root", true);
  const mapId = await newMap();
  const listed = await ask("GET", "/api/maps", { as: root.as });
  expect(listed.body.items).toMatchObject([{ id: mapId, role: "admin" }]);
  for (const as of [root.as, automation]) {
    expect((await ask("GET", `/api/maps/${mapId}/links`, { as })).status).toBe(200);
  }
});

test("[HTTP-8] the workspace's own routes know guests, people, admins and automation apart", async () => {
  const server = await startTestServer();
  const { ask } = server;
  const callers = {
    nobody: {},
    guest: await server.guest(await server.newMap(), "admin"),
    person: (await server.signedIn("mia")).as,
    admin: (await server.signedIn("root", true)).as,
    automation: server.automation,
  };
  const person = { name: "Zoe", email: "zoe@example.org", password: "a long password" };
  const seen: Record<string, Record<string, number>> = {};
  for (const [name, as] of Object.entries(callers)) {
    const json = { ...person, email: `${name}@example.org` };
    seen[name] = {
      maps: (await ask("GET", "/api/maps", { as })).status,
      make: (await ask("POST", "/api/maps", { as, json: { title: "T" } })).status,
      import: (await ask("POST", "/api/maps/import?format=mermaid", { as, body: "x" })).status,
      users: (await ask("GET", "/api/users", { as })).status,
      addUser: (await ask("POST", "/api/users", { as, json })).status,
      metrics: (await ask("GET", "/metrics", { as })).status,
    };
  }
  const all = (status: number) => ({ maps: status, make: status, import: status, users: status });
  expect(seen).toEqual({
    nobody: { ...all(401), addUser: 401, metrics: 401 },
    guest: { ...all(403), addUser: 403, metrics: 403 },
    person: { ...all(200), make: 201, import: 400, addUser: 403, metrics: 403 },
    admin: { ...all(200), make: 201, import: 400, addUser: 201, metrics: 200 },
    automation: { ...all(200), make: 201, import: 400, addUser: 201, metrics: 200 },
  });
});
