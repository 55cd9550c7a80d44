import { expect, onTestFinished, test } from "vitest";
import type { Scope } from "../../shared/access/index.ts";
import { PASSWORD } from "../access/testing/workspace.ts";
import { RawClient, titled, until } from "../sync/testing/index.ts";
import { type LiveServer, startLiveServer } from "./testing/live-server.ts";
import { type Answer, startTestServer, type TestServer } from "./testing/server.ts";

type Making = { readonly scopes: readonly Scope[]; readonly [field: string]: unknown };

/** A token that `as` makes, and how it is sent. */
async function tokenOf(
  { ask }: Pick<TestServer, "ask">,
  as: Readonly<Record<string, string>>,
  making: Making,
) {
  const made = await ask("POST", "/api/tokens", { as, json: { name: "Bot", ...making } });
  const { id, token } = made.body;
  return { made, id, token, as: { authorization: `Bearer ${token}` } };
}

const codeOf = ({ status, body }: Answer) => (status < 300 ? "fine" : `${status} ${body.code}`);

test("[TOKEN-1] a token is shown once, kept as a hash, listed and revoked by its maker", async () => {
  const server = await startTestServer();
  const { ask, db } = server;
  const [mia, ben] = [await server.signedIn("mia"), await server.signedIn("ben")];
  const { made, id, token, as } = await tokenOf(server, mia.as, { scopes: ["edit", "read"] });
  expect(made.status).toBe(201);
  expect(token).toMatch(/^tl_[\w-]{43}$/);
  const shown = { id, name: "Bot", scopes: ["read", "edit"], expiresAt: null, usedAt: null };
  const listed = await ask("GET", "/api/tokens", { as: mia.as });
  expect(listed.body).toEqual({ items: [{ ...shown, createdAt: expect.any(String) }] });
  const kept = JSON.stringify(await db.selectFrom("api_token").selectAll().execute());
  expect(listed.text + kept).not.toContain(token);
  expect((await ask("GET", "/api/tokens", { as: ben.as })).body.items).toEqual([]);
  expect(codeOf(await ask("GET", "/api/me", { as }))).toBe("fine");
  const used = await ask("GET", "/api/tokens", { as: mia.as });
  expect(used.body.items).toMatchObject([{ usedAt: expect.any(String) }]);
  expect(codeOf(await ask("DELETE", `/api/tokens/${id}`, { as: ben.as }))).toBe("404 not_found");
  expect(codeOf(await ask("DELETE", `/api/tokens/${id}`, { as: mia.as }))).toBe("fine");
  expect(codeOf(await ask("GET", "/api/maps", { as }))).toBe("401 not_signed_in");
  const { items } = await server.audit.list({ actor: mia.user.id }, { limit: 9 });
  expect(items.map(({ action, subject }) => `${action} ${subject}`)).toEqual([
    "token.revoked Bot",
    "token.created Bot",
  ]);
  expect(JSON.stringify(items)).not.toContain(token);
});

/** What each scope lets a map's admin do through a token of theirs. */
const ON_A_MAP = [
  { call: "GET ", needs: "read" },
  { call: "GET /export?format=json", needs: "read" },
  { call: "GET /members", needs: "read" },
  { call: "POST /threads", needs: "comment", json: { kind: "comment" } },
  { call: "PATCH ", needs: "edit", json: { title: "New" } },
  { call: "GET /links", needs: "manage" },
  { call: "POST /links", needs: "manage", json: { role: "viewer" } },
  { call: "GET /audit", needs: "manage" },
  { call: "DELETE ", needs: "manage" },
] as const;
const STRENGTH = ["read", "comment", "edit", "manage"] as const;

test.each(ON_A_MAP)("[TOKEN-2] $call on a map needs the scope $needs", async (route) => {
  const server = await startTestServer();
  const { ask, catalogue } = server;
  const mia = await server.signedIn("mia");
  const [method = "", rest = ""] = route.call.split(" ");
  for (const scope of [...STRENGTH, "workspace"] as const) {
    const mapId = await server.newMap();
    await catalogue.setMember({ mapId, userId: mia.user.id, role: "admin" });
    if (scope === "workspace")
      await server.db.updateTable("user").set({ workspaceAdmin: 1 }).execute();
    const { as } = await tokenOf(server, mia.as, { scopes: [scope] });
    const asking = { as, ...("json" in route && { json: route.json }) };
    const answer = await ask(method, `/api/maps/${mapId}${rest}`, asking);
    const { status } = answer;
    if (scope === "workspace") expect(codeOf(answer)).toBe("404 map_not_found");
    else if (STRENGTH.indexOf(scope) >= STRENGTH.indexOf(route.needs)) {
      // What is not sent rightly is refused after it is allowed.
      expect([200, 201, 204, 400], scope).toContain(status);
    } else expect(codeOf(answer), scope).toBe("403 not_allowed");
  }
});

const ELSEWHERE = [
  { call: "POST /api/maps", json: { title: "T" }, needs: ["edit", "manage"] },
  { call: "GET /api/users", needs: ["read", "comment", "edit", "manage", "workspace"] },
  { call: "GET /api/teams", needs: ["read", "comment", "edit", "manage", "workspace"] },
  {
    call: "POST /api/teams",
    json: { name: "Legal", tag: "LE", colour: "lime" },
    needs: ["workspace"],
  },
  { call: "GET /api/audit", needs: ["workspace"] },
  { call: "GET /metrics", needs: ["workspace"] },
  { call: "PUT /api/users/{me}/team", json: { teamId: null }, needs: ["workspace"] },
  { call: "DELETE /api/users/{me}/sessions", needs: ["workspace"] },
  { call: "GET /api/me/sessions", needs: [] },
  { call: "DELETE /api/me/sessions", needs: [] },
  { call: "GET /api/tokens", needs: [] },
  { call: "POST /api/tokens", json: { name: "More", scopes: ["read"] }, needs: [] },
  { call: "POST /api/auth/change-password", json: {}, needs: [] },
] as const;

test.each(ELSEWHERE)("[TOKEN-2] $call is for programs with one of $needs", async (route) => {
  const server = await startTestServer();
  const root = await server.signedIn("root", true);
  const [method = "", path = ""] = route.call.replace("{me}", root.user.id).split(" ");
  for (const scope of ["read", "comment", "edit", "manage", "workspace"] as const) {
    const { as } = await tokenOf(server, root.as, { scopes: [scope] });
    const asking = { as, ...("json" in route && { json: route.json }) };
    const answer = await server.ask(method, path, asking);
    const allowed = route.needs.some((needed) => needed === scope);
    if (allowed) expect([200, 201, 204, 400, 409], scope).toContain(answer.status);
    else expect(codeOf(answer), scope).toBe("403 not_allowed");
  }
});

test("[TOKEN-3] no program makes an admin of the workspace, whom every map would be open to", async () => {
  const server = await startTestServer();
  const { ask, automation } = server;
  const [mia, root] = [await server.signedIn("mia"), await server.signedIn("root", true)];
  const bot = await tokenOf(server, root.as, { scopes: ["workspace"] });
  const ann = { name: "Ann", email: "ann@example.org", password: PASSWORD };
  const deeds = [
    ["POST", "/api/users", { ...ann, workspaceAdmin: true }],
    ["PATCH", `/api/users/${mia.user.id}`, { workspaceAdmin: true }],
    ["POST", "/api/invites", { workspaceAdmin: true }],
  ] as const;
  for (const [method, path, json] of deeds) {
    const asking = { as: bot.as, json };
    expect(codeOf(await ask(method, path, asking)), path).toBe("403 not_allowed");
    expect(codeOf(await ask(method, path, { ...asking, as: automation })), path).toBe("fine");
  }
  const added = await ask("POST", "/api/users", {
    as: bot.as,
    json: { ...ann, email: "bo@x.org" },
  });
  expect(added.status).toBe(201);
});

test("[TOKEN-3] a token never does more than its maker may at that moment", async () => {
  const server = await startTestServer();
  const { ask, catalogue, db, newMap } = server;
  const mapId = await newMap();
  const [mia, root] = [await server.signedIn("mia"), await server.signedIn("root", true)];
  const bot = await tokenOf(server, mia.as, { scopes: ["manage"] });
  const map = `/api/maps/${mapId}`;
  const roleNow = async () => (await ask("GET", map, { as: bot.as })).body.role;
  expect(codeOf(await ask("GET", map, { as: bot.as }))).toBe("404 map_not_found");
  for (const role of ["admin", "viewer", "editor"] as const) {
    await catalogue.setMember({ mapId, userId: mia.user.id, role });
    expect(await roleNow()).toBe(role);
  }
  await catalogue.removeMember(mapId, mia.user.id);
  expect(codeOf(await ask("GET", map, { as: bot.as }))).toBe("404 map_not_found");

  const scopes = ["workspace"] as const;
  const refused = await tokenOf(server, mia.as, { scopes });
  expect(codeOf(refused.made)).toBe("403 not_allowed");
  const chief = await tokenOf(server, root.as, { scopes });
  expect(codeOf(await ask("GET", "/api/audit", { as: chief.as }))).toBe("fine");
  await db.updateTable("user").set({ workspaceAdmin: 0 }).execute();
  expect(codeOf(await ask("GET", "/api/audit", { as: chief.as }))).toBe("403 not_allowed");
  await db.deleteFrom("user").where("id", "=", root.user.id).execute();
  expect(codeOf(await ask("GET", "/api/users", { as: chief.as }))).toBe("401 not_signed_in");
});

test("[TOKEN-4] a token of some maps opens those alone, in lists too", async () => {
  const server = await startLiveServer();
  const { ask, newMap, knock } = server;
  const [here, there] = [await newMap("Here"), await newMap("There")];
  const root = await server.signedIn("root", true);
  const making = { scopes: ["manage"], mapIds: [here] } as const;
  const { as, token } = await tokenOf(server, root.as, making);
  const { items } = (await ask("GET", "/api/maps", { as })).body;
  expect(items.map(({ title }) => title)).toEqual(["Here"]);
  const codes = async (...paths: string[]) =>
    Promise.all(paths.map(async (path) => codeOf(await ask("GET", path, { as }))));
  expect(await codes(`/api/maps/${here}`, `/api/maps/${here}/members`)).toEqual(["fine", "fine"]);
  expect(await codes(`/api/maps/${there}`)).toEqual(["404 map_not_found"]);
  const closed = await codes("/api/users", "/api/me/sessions");
  expect(closed).toEqual(["403 not_allowed", "403 not_allowed"]);
  const make = await ask("POST", "/api/maps", { as, json: { title: "New" } });
  expect(codeOf(make)).toBe("403 not_allowed");
  expect(await knock(here, { token }).outcome()).toBe("in");
  expect(await knock(there, { token }).outcome()).toBe(4404);
});

test("[TOKEN-5] what a token cannot be is refused by name", async () => {
  const server = await startTestServer();
  const { newMap, clock, automation, ask } = server;
  const mapId = await newMap();
  const [mia, root] = [await server.signedIn("mia"), await server.signedIn("root", true)];
  const detail = async (making: object, as = root.as) =>
    (await tokenOf(server, as, { scopes: ["read"], ...making })).made.body.detail;
  expect(await detail({ scopes: [] })).toContain("scopes");
  expect(await detail({ scopes: ["all"] })).toContain("scopes.0 must be one of read, comment");
  expect(await detail({ name: " " })).toContain("name");
  expect(await detail({ expiresAt: new Date(clock.now).toISOString() })).toContain("in the future");
  expect(await detail({ mapIds: [mapId], scopes: ["workspace"] })).toContain("mapIds");
  expect(await detail({ mapIds: [mapId] }, mia.as)).toBe("There is no such map");
  const json = { name: "Bot", scopes: ["read"] };
  for (const as of [automation, await server.guest(mapId, "admin")]) {
    expect(codeOf(await ask("POST", "/api/tokens", { as, json }))).toBe("403 not_allowed");
  }
  expect(codeOf(await ask("POST", "/api/tokens", { json }))).toBe("401 not_signed_in");
});

async function botOn(server: LiveServer, scopes: readonly Scope[], more: object = {}) {
  const mapId = await server.newMap();
  const mia = await server.signedIn("mia");
  await server.catalogue.setMember({ mapId, userId: mia.user.id, role: "admin" });
  return { mapId, mia, ...(await tokenOf(server, mia.as, { scopes, ...more })) };
}

test.each([
  ["read", false],
  ["comment", false],
  ["edit", true],
  ["manage", true],
] as const)("[TOKEN-2] on the socket the scope %s writes: %s", async (scope, writes) => {
  const server = await startLiveServer();
  const { mapId, token } = await botOn(server, [scope]);
  const port = Number(new URL(server.address).port);
  const bot = new RawClient({ port }, token, { path: `/sync/${mapId}` });
  onTestFinished(() => bot.leave());
  await until(() => bot.questions > 0);
  bot.step2();
  bot.ask();
  await until(() => bot.answers > 0);
  bot.update(titled("Written by a program", bot.doc));
  bot.barrier(1);
  await until(() => bot.saved.length > 0 || bot.denials.length > 0);
  const root = await server.signedIn("root", true);
  const told = await server.ask("GET", `/api/maps/${mapId}/export?format=json`, { as: root.as });
  expect(told.body.title).toBe(writes ? "Written by a program" : "Retail");
  expect(bot.denials).toHaveLength(writes ? 0 : 1);
});

test("[TOKEN-6] on the socket a token opens, by address or header, from any page, until it is revoked", async () => {
  const server = await startLiveServer();
  const { knock, ask } = server;
  const { mapId, token, id, mia, as } = await botOn(server, ["edit"]);
  const elsewhere = { origin: "https://tools.example" };
  const byAddress = knock(mapId, { token, headers: elsewhere });
  const byHeader = knock(mapId, { headers: as });
  const inPerson = knock(mapId, { headers: mia.as });
  for (const socket of [byAddress, byHeader, inPerson]) expect(await socket.outcome()).toBe("in");
  await ask("DELETE", `/api/tokens/${id}`, { as: mia.as });
  expect([await byAddress.closing(), await byHeader.closing()]).toEqual([4205, 4205]);
  expect(await knock(mapId, { token }).closing()).toBe(4401);
  expect(inPerson.socket.readyState).toBe(inPerson.socket.OPEN);
});

test("[TOKEN-6] a token that runs out closes what it opened, and is none beside a cookie", async () => {
  const server = await startLiveServer();
  const { knock, ask, clock } = server;
  const expiresAt = new Date(clock.now + 60_000).toISOString();
  const { mapId, token, mia, as } = await botOn(server, ["read"], { expiresAt });
  const open = knock(mapId, { token });
  expect(await open.outcome()).toBe("in");
  clock.now += 60_000;
  expect(await open.closing()).toBe(4205);
  expect(await knock(mapId, { token }).closing()).toBe(4401);
  expect(codeOf(await ask("GET", `/api/maps/${mapId}`, { as }))).toBe("401 not_signed_in");
  const both = { ...mia.as, ...as };
  expect(codeOf(await ask("GET", `/api/maps/${mapId}`, { as: both }))).toBe("401 not_signed_in");
  expect(await knock(mapId, { token, headers: mia.as }).closing()).toBe(4401);
});

test("[TOKEN-6] another site's page with a person's cookie and no token gets no socket", async () => {
  const server = await startLiveServer();
  const { mapId, mia } = await botOn(server, ["read"]);
  const headers = { ...mia.as, origin: "https://evil.example" };
  expect(await server.knock(mapId, { headers }).outcome()).toBe(403);
  expect(await server.knock(mapId, { headers, token: "tl_guess" }).outcome()).toBe(4401);
});

test("[TOKEN-7] an admin revokes all tokens of somebody, and no other site makes or revokes one", async () => {
  const server = await startTestServer();
  const { ask } = server;
  const [mia, root] = [await server.signedIn("mia"), await server.signedIn("root", true)];
  const { id, as } = await tokenOf(server, mia.as, { scopes: ["read"] });
  const headers = { cookie: root.cookie, origin: "https://evil.example" };
  const all = `/api/users/${mia.user.id}/tokens`;
  for (const call of ["POST /api/tokens", `DELETE /api/tokens/${id}`, `DELETE ${all}`]) {
    const [method = "", path = ""] = call.split(" ");
    const answer = await ask(method, path, { headers, json: { name: "Evil", scopes: ["read"] } });
    expect(codeOf(answer), call).toBe("403 wrong_origin");
  }
  expect(codeOf(await ask("DELETE", all, { as: mia.as }))).toBe("403 not_allowed");
  expect(codeOf(await ask("DELETE", all, { as: root.as }))).toBe("fine");
  expect(codeOf(await ask("GET", "/api/maps", { as }))).toBe("401 not_signed_in");
});

test("[TOKEN-8] what a program does is its maker's deed, told apart in the audit log", async () => {
  const server = await startTestServer();
  const { ask, audit } = server;
  const mia = await server.signedIn("mia");
  const { as } = await tokenOf(server, mia.as, { scopes: ["edit"], name: "Nightly import" });
  await ask("POST", "/api/maps", { as, json: { title: "Retail" } });
  const { items } = await audit.list({ action: "map.created" }, { limit: 1 });
  const actor = { id: mia.user.id, name: "mia" };
  expect(items).toMatchObject([{ actor, details: { token: "Nightly import" } }]);
});
