import { expect, test } from "vitest";
import { PASSWORD } from "../access/testing/workspace.ts";
import type { Letter } from "../mail/port.ts";
import { startLiveServer } from "./testing/live-server.ts";
import { startTestServer, type TestServer } from "./testing/server.ts";

function letterbox() {
  const letters: Letter[] = [];
  return { letters, mail: { send: async (letter: Letter) => void letters.push(letter) } };
}

const NEXT = "a brand new password";

const ask = ({ ask }: Pick<TestServer, "ask">, json: object) =>
  ask("POST", "/api/auth/forget-password", { json });
const choose = ({ ask }: Pick<TestServer, "ask">, token: string, newPassword = NEXT) =>
  ask("POST", "/api/auth/reset-password", { json: { token, newPassword } });
const signIn = async ({ ask }: Pick<TestServer, "ask">, email: string, password: string) =>
  (await ask("POST", "/api/auth/sign-in/email", { json: { email, password } })).status;
const tokenIn = (text: string): string => /\/reset#t=([\w-]+)/.exec(text)?.[1] ?? "";

test("[PASS-1] who forgot their password gets a letter, chooses a new one, and all sessions end at once", async () => {
  const { letters, mail } = letterbox();
  const server = await startLiveServer({ mail });
  const { newMap, catalogue, knock, audit } = server;
  const mapId = await newMap();
  const mia = await server.signedIn("mia");
  await catalogue.setMember({ mapId, userId: mia.user.id, role: "editor" });
  const open = knock(mapId, { headers: mia.as });
  expect(await open.outcome()).toBe("in");

  const asked = await ask(server, { email: mia.email.toUpperCase(), language: "de" });
  expect(asked).toMatchObject({ status: 204, text: "" });
  await expect.poll(() => letters.length).toBe(1);
  const { to, subject, text } = letters[0] ?? { to: "", subject: "", text: "" };
  expect([to, subject]).toEqual([mia.email, "Wählen Sie ein neues Passwort für Throughline"]);
  expect(text).toContain(`${server.address}/reset#t=`);
  const token = tokenIn(text);
  const kept = JSON.stringify(await server.db.selectFrom("password_reset").selectAll().execute());
  expect(kept).not.toContain(token);

  expect((await choose(server, token, "short")).status).toBe(400);
  expect((await choose(server, token)).status).toBe(204);
  expect(await open.closing()).toBe(4205);
  expect((await server.ask("GET", "/api/maps", { as: mia.as })).status).toBe(401);
  expect(await signIn(server, mia.email, PASSWORD)).toBe(401);
  expect(await signIn(server, mia.email, NEXT)).toBe(200);
  const again = await choose(server, token);
  expect(again).toMatchObject({ status: 404, body: { code: "not_found" } });
  const { items } = await audit.list({}, { limit: 9 });
  const told = items.map(({ actor, action }) => `${actor.name} ${action}`);
  expect(told).toContain("mia password.reset");
  expect(told).toContain("Guest password.reset-asked");
});

test("[PASS-2] nobody learns who has an account, and no letterbox is filled", async () => {
  const { letters, mail } = letterbox();
  const server = await startTestServer({ mail });
  const mia = await server.signedIn("mia");
  const ben = await server.signedIn("ben");
  await server.accounts.change(ben.user.id, { deactivated: true });
  const answers = [];
  for (const email of [mia.email, "nobody@example.org", ben.email]) {
    const { status, text, headers } = await ask(server, { email });
    answers.push([status, text, [...headers.keys()].toSorted().join()]);
  }
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
  for (let count = 0; count < 5; count++) await ask(server, { email: mia.email });
  await expect.poll(() => letters.length).toBe(3);
  expect(letters.map(({ to }) => to)).toEqual([mia.email, mia.email, mia.email]);
  for (let count = 0; count < 12; count++) await ask(server, { email: `p${count}@example.org` });
  const stopped = await ask(server, { email: "one-more@example.org" });
  expect(stopped).toMatchObject({ status: 429, body: { code: "too_many_requests" } });
});

test("[PASS-3] a link works for an hour, and the first that is used ends all others", async () => {
  const { letters, mail } = letterbox();
  const server = await startTestServer({ mail });
  const { email } = await server.signedIn("mia");
  for (let count = 0; count < 3; count++) await ask(server, { email });
  await expect.poll(() => letters.length).toBe(3);
  const [first = "", second = "", third = ""] = letters.map(({ text }) => tokenIn(text));
  expect(new Set([first, second, third]).size).toBe(3);
  server.clock.now += 60 * 60_000 - 1;
  expect((await choose(server, second)).status).toBe(204);
  expect((await choose(server, first)).status).toBe(404);
  server.clock.now += 60 * 60_000;
  await ask(server, { email });
  await expect.poll(() => letters.length).toBe(4);
  // What has run out is not kept.
  expect(await server.db.selectFrom("password_reset").selectAll().execute()).toHaveLength(1);
  server.clock.now += 60 * 60_000;
  expect((await choose(server, tokenIn(letters[3]?.text ?? ""))).status).toBe(404);
  for (const guess of ["x", "' OR 1=1", third]) {
    expect((await choose(server, guess)).status).toBe(404);
  }
  expect(await signIn(server, email, NEXT)).toBe(200);
});

test("[PASS-3] whoever changes their password leaves no link that makes another", async () => {
  const server = await startTestServer();
  const mia = await server.signedIn("mia");
  const path = `/api/users/${mia.user.id}/reset-link`;
  const made = await server.ask("POST", path, { as: server.automation });
  const json = { currentPassword: PASSWORD, newPassword: "chosen by mia herself" };
  const changed = await server.ask("POST", "/api/auth/change-password", { as: mia.as, json });
  expect(changed.status).toBe(204);
  expect((await choose(server, tokenIn(made.body.url))).status).toBe(404);
});

test("[PASS-4] without a mail server an admin hands a link over, whose making is for admins in person", async () => {
  const server = await startTestServer();
  const { automation } = server;
  const [mia, root] = [await server.signedIn("mia"), await server.signedIn("root", true)];
  expect((await ask(server, { email: mia.email })).status).toBe(404);
  const path = `/api/users/${mia.user.id}/reset-link`;
  expect((await server.ask("POST", path, { as: mia.as })).status).toBe(403);
  expect((await server.ask("POST", path)).status).toBe(401);
  const evil = { cookie: root.cookie, origin: "https://evil.example" };
  expect((await server.ask("POST", path, { headers: evil })).body.code).toBe("wrong_origin");
  const json = { name: "Bot", scopes: ["workspace"] };
  const bot = await server.ask("POST", "/api/tokens", { as: root.as, json });
  const asBot = { authorization: `Bearer ${bot.body.token}` };
  expect((await server.ask("POST", path, { as: asBot })).status).toBe(403);
  expect((await server.ask("POST", path, { as: automation })).status).toBe(201);
  const made = await server.ask("POST", path, { as: root.as });
  expect(made.status).toBe(201);
  expect(Date.parse(made.body.expiresAt)).toBe(server.clock.now + 24 * 60 * 60_000);
  expect((await choose(server, tokenIn(made.body.url))).status).toBe(204);
  expect(await signIn(server, mia.email, NEXT)).toBe(200);
  await server.accounts.change(mia.user.id, { deactivated: true });
  expect((await server.ask("POST", path, { as: root.as })).status).toBe(409);
});

test("[PASS-4] another site neither asks for letters nor chooses a password", async () => {
  const { letters, mail } = letterbox();
  const server = await startTestServer({ mail });
  const { email } = await server.signedIn("mia");
  const headers = { origin: "https://evil.example" };
  for (const path of ["/api/auth/forget-password", "/api/auth/reset-password"]) {
    const answer = await server.ask("POST", path, { headers, json: { email } });
    expect(answer.body.code).toBe("wrong_origin");
  }
  expect(letters).toEqual([]);
});
