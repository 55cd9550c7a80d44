import { expect, test } from "vitest";
import type { Letter } from "../mail/port.ts";
import { startTestServer, type TestServer } from "./testing/server.ts";

type As = Record<string, string>;
const ZOE = { name: "Zoe", email: "zoe@example.org", password: "a long password" };

const inviteWith =
  ({ ask }: Pick<TestServer, "ask">) =>
  (as: As, json: object) =>
    ask("POST", "/api/invites", { as, json });

const joining = ({ ask }: Pick<TestServer, "ask">) => ({
  look: (token: string) => ask("POST", "/api/join/look", { json: { token } }),
  accept: (token: string, json: object = ZOE, as: As = {}) =>
    ask("POST", "/api/join/accept", { as, json: { token, ...json } }),
});

test("[INVITE-1] an invitation says who invites whom to what, and makes an account that has it", async () => {
  const server = await startTestServer();
  const { ask, signedIn, address, clock } = server;
  const root = await signedIn("root", true);
  const mapId = await server.newMap("Returns");
  const json = { mapId, role: "editor", teamId: "sales" };
  const made = await inviteWith(server)(root.as, json);
  expect(made.status).toBe(201);
  const { token, url } = made.body;
  expect(url).toBe(`${address}/join/${token}`);
  const { look, accept } = joining(server);
  const seen = await look(token);
  expect(seen.body).toEqual({
    state: "open",
    by: "root",
    map: { id: mapId, title: "Returns", role: "editor" },
    team: { id: "sales", name: "Sales", tag: "SA", colour: "sales" },
    workspaceAdmin: false,
    expiresAt: new Date(clock.now + 7 * 24 * 60 * 60_000).toISOString(),
  });
  const joined = await accept(token);
  expect(joined).toMatchObject({ status: 201, body: { state: "signed-in", mapId } });
  const cookie = joined.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  expect((await ask("GET", `/api/maps/${mapId}`, { as: { cookie } })).body.role).toBe("editor");
  expect((await ask("GET", "/api/me", { as: { cookie } })).text).toContain('"teamId":"sales"');
  expect((await look(token)).body).toEqual({
    state: "used",
    by: "root",
    workspaceAdmin: false,
    expiresAt: seen.body.expiresAt,
  });
  const twice = await accept(token, { ...ZOE, email: "yan@example.org" });
  expect(twice).toMatchObject({ status: 410, body: { code: "invite_over" } });
  const { items } = await server.audit.list({ mapId }, { limit: 9 });
  expect(items.map(({ action }) => action)).toEqual(
    expect.arrayContaining(["invite.accepted", "invite.created"]),
  );
  expect(JSON.stringify(items)).not.toContain(token);
});

test("[INVITE-2] admins of a map invite to it, and to nothing else; guests and editors invite nobody", async () => {
  const server = await startTestServer();
  const { signedIn, newMap, catalogue, guest } = server;
  const invite = inviteWith(server);
  const [mia, ben] = [await signedIn("mia"), await signedIn("ben")];
  const mapId = await newMap();
  await catalogue.setMember({ mapId, userId: mia.user.id, role: "admin" });
  await catalogue.setMember({ mapId, userId: ben.user.id, role: "editor" });
  const json = { mapId, role: "viewer" };
  expect((await invite(mia.as, json)).status).toBe(201);
  for (const more of [{ teamId: "sales" }, { workspaceAdmin: true }]) {
    expect((await invite(mia.as, { ...json, ...more })).status).toBe(403);
  }
  expect((await invite(mia.as, {})).status).toBe(403);
  expect((await invite(mia.as, { mapId: await newMap(), role: "viewer" })).status).toBe(404);
  expect((await invite(ben.as, json)).status).toBe(403);
  expect((await invite(await guest(mapId, "admin"), json)).status).toBe(403);
  expect((await invite({}, json)).status).toBe(401);
  expect((await invite(mia.as, { mapId })).body.detail).toBe("role is missing");
  expect((await invite(mia.as, { ...json, email: "x@example.org", many: true })).status).toBe(400);
});

test("[INVITE-3] pending invitations are listed to their admins and revoked; what is over says so", async () => {
  const server = await startTestServer();
  const { ask, automation, signedIn, newMap, catalogue, clock } = server;
  const { look, accept } = joining(server);
  const mia = await signedIn("mia");
  const mapId = await newMap();
  await catalogue.setMember({ mapId, userId: mia.user.id, role: "admin" });
  const made = await inviteWith(server)(mia.as, { mapId, role: "viewer" });
  const other = await inviteWith(server)(automation, {});
  const onMap = await ask("GET", `/api/maps/${mapId}/invites`, { as: mia.as });
  expect(onMap.body.items).toMatchObject([{ id: made.body.id, by: "mia", uses: 0 }]);
  expect(onMap.text).not.toContain(made.body.token);
  expect((await ask("GET", "/api/invites", { as: mia.as })).status).toBe(403);
  const all = await ask("GET", "/api/invites", { as: automation });
  expect(all.body.items).toHaveLength(2);
  const revoke = (id: string) => ask("DELETE", `/api/invites/${id}`, { as: mia.as });
  expect((await revoke(other.body.id)).body.code).toBe("invite_not_found");
  expect((await revoke(made.body.id)).status).toBe(204);
  expect((await revoke(made.body.id)).status).toBe(404);
  expect((await look(made.body.token)).body).toMatchObject({ state: "revoked" });
  expect((await look(made.body.token)).text).not.toContain("Retail");
  expect((await accept(made.body.token)).status).toBe(410);
  clock.now += 7 * 24 * 60 * 60_000;
  expect((await look(other.body.token)).body).toMatchObject({ state: "expired" });
  expect((await accept(other.body.token)).status).toBe(410);
});

test("[INVITE-4] an invitation for one address is for it alone, and none takes anything away", async () => {
  const server = await startTestServer();
  const { automation, signedIn, newMap, catalogue, teams } = server;
  const { look, accept } = joining(server);
  const ben = await signedIn("ben");
  await teams.join(ben.user.id, (await teams.list())[0]?.id);
  const mapId = await newMap();
  await catalogue.setMember({ mapId, userId: ben.user.id, role: "admin" });
  const json = { mapId, role: "viewer", teamId: "sales", email: " Ben@Example.org " };
  const { token } = (await inviteWith(server)(automation, json)).body;
  expect((await look(token)).body).toMatchObject({ email: "ben@example.org", hasAccount: true });
  const anew = await accept(token, { name: "Ben", password: ZOE.password });
  expect(anew).toMatchObject({ status: 409, body: { code: "conflict" } });
  expect((await accept(token)).body.detail).toBe("This invitation is for ben@example.org");
  const mia = await signedIn("mia");
  expect((await accept(token, {}, mia.as)).status).toBe(403);
  expect((await accept(token, {}, ben.as)).body).toMatchObject({ mapId });
  expect((await catalogue.findMember(mapId, ben.user.id))?.role).toBe("admin");
  expect((await server.accounts.find([ben.user.id])).get(ben.user.id)?.teamId).toBe("marketing");
});

test("[INVITE-4] who is invited anew to the same place has one invitation, the last", async () => {
  const server = await startTestServer();
  const { automation, newMap } = server;
  const { look } = joining(server);
  const invite = inviteWith(server);
  const email = "zoe@example.org";
  const mapId = await newMap();
  const first = (await invite(automation, { mapId, role: "viewer", email })).body.token;
  const elsewhere = (await invite(automation, { email })).body.token;
  const last = (await invite(automation, { mapId, role: "editor", email })).body.token;
  const states = await Promise.all([first, elsewhere, last].map(look));
  expect(states.map(({ text }) => JSON.parse(text).state)).toEqual(["revoked", "open", "open"]);
});

test("[INVITE-4] of two who accept one invitation at once one gets in, unless it is for many", async () => {
  const server = await startTestServer();
  const { accept } = joining(server);
  const both = async (token: string, round: string) => {
    const people = ["a", "b"].map((one) => ({ ...ZOE, email: `${one}${round}@example.org` }));
    const answers = await Promise.all(people.map((person) => accept(token, person)));
    return answers.map(({ status }) => status).toSorted();
  };
  const one = await inviteWith(server)(server.automation, {});
  expect(await both(one.body.token, "1")).toEqual([201, 410]);
  const many = await inviteWith(server)(server.automation, { many: true });
  expect(await both(many.body.token, "2")).toEqual([201, 201]);
  const [item] = (await server.ask("GET", "/api/invites", { as: server.automation })).body.items;
  expect(item).toMatchObject({ many: true, uses: 2 });
});

test("[INVITE-5] nobody is let in by whoever may not invite any more, nor onto a map in the trash", async () => {
  const server = await startTestServer();
  const { ask, automation, signedIn, newMap, catalogue } = server;
  const { look, accept } = joining(server);
  const root = await signedIn("root", true);
  const mia = await signedIn("mia");
  const mapId = await newMap();
  await catalogue.setMember({ mapId, userId: mia.user.id, role: "admin" });
  const onMap = (await inviteWith(server)(mia.as, { mapId, role: "admin" })).body.token;
  const asAdmin = (await inviteWith(server)(root.as, { workspaceAdmin: true })).body.token;
  const byAutomation = (await inviteWith(server)(automation, { mapId, role: "viewer" })).body.token;
  const state = async (token: string) => JSON.parse((await look(token)).text).state;
  await catalogue.setMember({ mapId, userId: mia.user.id, role: "editor" });
  expect(await state(onMap)).toBe("revoked");
  expect((await accept(onMap)).status).toBe(410);
  await signedIn("eva", true);
  await ask("DELETE", `/api/users/${root.user.id}`, { as: automation });
  expect(await state(asAdmin)).toBe("revoked");
  expect(await state(byAutomation)).toBe("open");
  await ask("DELETE", `/api/maps/${mapId}`, { as: automation });
  expect(await state(byAutomation)).toBe("revoked");
});

test("[INVITE-6] guessing invitations is answered 429 with the time to wait; real ones do not count", async () => {
  const server = await startTestServer();
  const { look } = joining(server);
  const { token } = (await inviteWith(server)(server.automation, {})).body;
  for (let guess = 0; guess < 50; guess++) {
    expect((await look("x".repeat(43))).body.code).toBe("invite_not_found");
    expect((await look(token)).status).toBe(guess < 49 ? 200 : 429);
  }
  const stopped = await look("y".repeat(43));
  expect(stopped).toMatchObject({ status: 429, body: { code: "too_many_requests" } });
  expect(Number(stopped.headers.get("retry-after"))).toBeGreaterThan(800);
});

test("[INVITE-7] where mail is set up an invitation for an address is sent there, within limits", async () => {
  const sent: Letter[] = [];
  const mail = { send: async (letter: Letter) => void sent.push(letter) };
  const server = await startTestServer({ mail });
  const root = await server.signedIn("root", true);
  const mapId = await server.newMap("Returns");
  const invite = inviteWith(server);
  const json = { mapId, role: "editor", email: "zoe@example.org" };
  const { body } = await invite(root.as, json);
  expect(body).toMatchObject({ mailed: true });
  await invite(root.as, { email: "zoe@example.org", language: "de" });
  expect(sent.map(({ to, subject }) => [to, subject])).toEqual([
    ["zoe@example.org", "root invites you to the journey map “Returns”"],
    ["zoe@example.org", "root lädt Sie zu Throughline ein"],
  ]);
  expect(sent[0]?.text).toContain(`\n\n${body.url}\n\n`);
  expect((await invite(root.as, {})).body).toMatchObject({ mailed: false });
  for (let letter = 2; letter < 50; letter++) await invite(root.as, json);
  expect((await invite(root.as, json)).status).toBe(429);
  expect(sent).toHaveLength(50);
});
