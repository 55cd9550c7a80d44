import { expect, test } from "vitest";
import { ROLES } from "../../shared/access/index.ts";
import { requestWith } from "../access/testing/workspace.ts";
import { startTestServer, type TestServer } from "./testing/server.ts";

const PASSWORD = "open sesame";

/** A map and a link to it that asks for a password. */
async function lockedLink(server: TestServer, more: object = {}) {
  const { ask, automation, newMap } = server;
  const mapId = await newMap();
  const links = `/api/maps/${mapId}/links`;
  const json = { role: "editor", password: PASSWORD, ...more };
  const { body, text } = await ask("POST", links, { as: automation, json });
  const unlock = (password: string, token = body.token) =>
    ask("POST", "/api/links/unlock", { json: { token, password } });
  const open = (token: string, as: Record<string, string> = {}) =>
    ask("GET", `/api/maps/${mapId}?token=${token}`, { as });
  return { mapId, link: `${links}/${body.id}`, token: body.token, text, unlock, open };
}

test("[HTTP-25] a link with a password opens nothing by itself, and a wrong one changes that not", async () => {
  const server = await startTestServer();
  const { token, text, unlock, open } = await lockedLink(server);
  expect(text).toContain('"hasPassword":true');
  expect(text).not.toContain("argon2");
  expect(await open(token)).toMatchObject({ status: 401, body: { code: "password_needed" } });
  const caller = await server.access.identify(requestWith({}, `/?token=${token}`));
  expect(caller.kind).toBe("nobody");
  expect(await unlock("open says me")).toMatchObject({
    status: 401,
    body: { code: "password_needed", detail: "The password is wrong" },
  });
  expect(await unlock(PASSWORD, "x".repeat(43))).toMatchObject({
    status: 401,
    body: { code: "not_signed_in" },
  });
  const given = await unlock(PASSWORD);
  expect(given.status).toBe(200);
  expect((await open(given.body.token)).body.role).toBe("editor");
  const bearer = { authorization: `Bearer ${given.body.token}` };
  expect((await server.ask("GET", "/api/teams", { as: bearer })).status).toBe(200);
});

test("[HTTP-25] what is given for a password is of its link, of that password and of half a day", async () => {
  const server = await startTestServer();
  const { ask, automation, clock } = server;
  const { unlock, open, link, mapId } = await lockedLink(server);
  const { body } = await unlock(PASSWORD);
  const [, , , seal] = body.token.split(".");
  const other = await lockedLink(server);
  const [otherMap, otherLink, ends] = (await other.unlock(PASSWORD)).body.token.split(".");
  const forged = [
    `${otherMap}.${otherLink}.${ends}.${seal}`,
    body.token.replace(/\.\d+\./, `.${clock.now + 10 ** 9}.`),
    `${body.token}.x`,
    "a.b.1.c",
  ];
  for (const token of forged) expect((await open(token)).status, token).toBe(401);
  clock.now += 12 * 60 * 60_000 - 1;
  expect((await open(body.token)).status).toBe(200);
  clock.now += 1;
  expect((await open(body.token)).body.code).toBe("password_needed");

  const fresh = (await unlock(PASSWORD)).body.token;
  const patch = (json: object) => ask("PATCH", link, { as: automation, json });
  expect((await patch({ password: "another one" })).body).toMatchObject({ hasPassword: true });
  expect((await open(fresh)).body.code).toBe("not_signed_in");
  expect((await unlock(PASSWORD)).status).toBe(401);
  expect((await patch({ password: "short" })).status).toBe(400);
  expect((await patch({})).status).toBe(400);
  const last = (await unlock("another one")).body.token;
  await ask("DELETE", link, { as: automation });
  expect((await open(last)).body.code).toBe("not_signed_in");
  expect(mapId).toBeDefined();
});

test("[HTTP-25] a signed-in person is asked for the password only where they have no role of their own", async () => {
  const server = await startTestServer();
  const mia = await server.signedIn("mia");
  const { mapId, token, unlock, open } = await lockedLink(server);
  expect((await open(token, mia.as)).body.code).toBe("password_needed");
  const given = (await unlock(PASSWORD)).body.token;
  expect((await open(given, mia.as)).body.role).toBe("editor");
  await server.catalogue.setMember({ mapId, userId: mia.user.id, role: "viewer" });
  expect((await open(token, mia.as)).body.role).toBe("viewer");
  const other = await server.newMap();
  const elsewhere = await server.ask("GET", `/api/maps/${other}?token=${token}`, { as: mia.as });
  expect(elsewhere.body.code).toBe("map_not_found");
});

test("[HTTP-25] whoever gave the password may do what the link's role says, action by action", async () => {
  const server = await startTestServer();
  const { ask } = server;
  const seen: Record<string, readonly number[]> = {};
  for (const role of ROLES) {
    const { mapId, unlock } = await lockedLink(server, { role });
    const { body } = await unlock(PASSWORD);
    const as = { authorization: `Bearer ${body.token}` };
    const call = async (method: string, path: string, json?: object) =>
      (await ask(method, `/api/maps/${mapId}${path}`, { as, ...(json && { json }) })).status;
    seen[role] = [
      await call("GET", ""),
      await call("GET", "/export?format=json"),
      await call("GET", "/members"),
      await call("PATCH", "", { title: "New" }),
      await call("GET", "/links"),
      await call("PUT", "/teams/service", { role: "viewer" }),
      await call("GET", "/audit"),
      await call("DELETE", ""),
    ];
  }
  expect(seen).toEqual({
    viewer: [200, 200, 403, 403, 403, 403, 403, 403],
    commenter: [200, 200, 403, 403, 403, 403, 403, 403],
    editor: [200, 200, 403, 200, 403, 403, 403, 403],
    admin: [200, 200, 403, 200, 200, 200, 200, 204],
  });
});

test("[HTTP-26] guessing a link's password is answered 429 with the time to wait", async () => {
  const server = await startTestServer();
  const { unlock, open } = await lockedLink(server);
  for (let guess = 0; guess < 10; guess++)
    expect((await unlock(`guess ${guess}`)).status).toBe(401);
  const stopped = await unlock(PASSWORD);
  expect(stopped).toMatchObject({ status: 429, body: { code: "too_many_requests" } });
  expect(Number(stopped.headers.get("retry-after"))).toBeGreaterThan(800);
  const another = await lockedLink(server);
  expect((await another.unlock(PASSWORD)).status).toBe(200);
  server.clock.now += 15 * 60_000;
  const { body } = await unlock(PASSWORD);
  expect((await open(body.token)).status).toBe(200);
});

test("[HTTP-27] changing a link tells open sockets, and is told in its list", async () => {
  const server = await startTestServer();
  const { ask, automation, access, clock, audit } = server;
  const { link, mapId, token, open } = await lockedLink(server);
  const heard: unknown[] = [];
  access.onChange((change) => heard.push(change));
  const expiresAt = new Date(clock.now + 60_000).toISOString();
  const json = { role: "viewer", password: null, expiresAt };
  const changed = await ask("PATCH", link, { as: automation, json });
  expect(changed.body).toMatchObject({ role: "viewer", hasPassword: false, expiresAt });
  expect(heard).toEqual([{ kind: "map", mapId }]);
  expect((await open(token)).body.role).toBe("viewer");
  await ask("PATCH", link, { as: automation, json: { expiresAt: null } });
  clock.now += 60_000;
  expect((await open(token)).status).toBe(200);
  const { items } = await audit.list({ action: "link.changed" }, { limit: 5 });
  expect(items).toHaveLength(2);
  const none = await ask("PATCH", link.replace(/[^/]+$/, "none"), {
    as: automation,
    json: { role: "viewer" },
  });
  expect(none.status).toBe(404);
});
