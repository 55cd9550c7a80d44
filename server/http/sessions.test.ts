import { expect, test } from "vitest";
import type { SessionItem } from "../../shared/protocol/index.ts";
import { PASSWORD } from "../access/testing/workspace.ts";
import { deviceIn } from "./device.ts";
import { startLiveServer } from "./testing/live-server.ts";
import { startTestServer, type TestServer } from "./testing/server.ts";

const FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";

/** Signs in once more, in another browser. */
async function elsewhere({ ask, address }: Pick<TestServer, "ask" | "address">, email: string) {
  const json = { email, password: PASSWORD };
  const headers = { "user-agent": FIREFOX };
  const made = await ask("POST", "/api/auth/sign-in/email", { json, headers });
  const cookie = made.headers.getSetCookie().map((set) => set.split(";")[0]);
  return { cookie: cookie.join("; "), origin: address };
}

async function sessionsOf({ ask }: Pick<TestServer, "ask">, as: Record<string, string>) {
  const { text } = await ask("GET", "/api/me/sessions", { as });
  const { items }: { items: readonly SessionItem[] } = JSON.parse(text);
  return items;
}

test("[SESS-1] people see where they are signed in, and which of these places is here", async () => {
  const server = await startTestServer();
  const mia = await server.signedIn("mia");
  await server.signedIn("ben");
  const there = await elsewhere(server, mia.email);
  const own = await sessionsOf(server, there);
  expect(own).toHaveLength(2);
  expect(own.find(({ current }) => current)?.device).toEqual({
    browser: "Firefox",
    system: "Windows",
  });
  expect(own.find(({ current }) => !current)?.device).toEqual({});
  // Long ago at work here, and asking now.
  const longAgo = new Date(Date.now() - 40 * 60_000).toISOString();
  await server.db.updateTable("session").set({ updatedAt: longAgo }).execute();
  const later = await sessionsOf(server, there);
  const usedAt = (here: boolean) =>
    Date.parse(later.find(({ current }) => current === here)?.usedAt ?? "");
  expect(Date.now() - usedAt(true)).toBeLessThan(60_000);
  expect(Date.now() - usedAt(false)).toBeGreaterThan(30 * 60_000);
  const at = Date.parse(own[0]?.startedAt ?? "");
  expect(Math.abs(at - Date.now())).toBeLessThan(60_000);
});

test("[SESS-1] sessions tell nothing that could be used, and are their owner's alone", async () => {
  const server = await startTestServer();
  const { ask, db, automation } = server;
  const mia = await server.signedIn("mia");
  const ben = await server.signedIn("ben", true);
  const [session] = await sessionsOf(server, mia.as);
  const { text } = await ask("GET", "/api/me/sessions", { as: mia.as });
  const tokens = await db.selectFrom("session").select("token").execute();
  for (const { token } of tokens) expect(text).not.toContain(token);
  const foreign = await ask("DELETE", `/api/me/sessions/${session?.id}`, { as: ben.as });
  expect(foreign).toMatchObject({ status: 404, body: { code: "not_found" } });
  expect((await ask("GET", "/api/me/sessions")).status).toBe(401);
  expect((await ask("GET", "/api/me/sessions", { as: automation })).status).toBe(403);
  const guest = await server.guest(await server.newMap(), "admin");
  expect((await ask("GET", "/api/me/sessions", { as: guest })).status).toBe(403);
});

test("[SESS-2] one session, all others or all of somebody's are ended, for open sockets at once", async () => {
  const server = await startLiveServer();
  const { ask, newMap, catalogue, knock } = server;
  const mapId = await newMap();
  const mia = await server.signedIn("mia");
  await catalogue.setMember({ mapId, userId: mia.user.id, role: "editor" });
  const [second, third] = [await elsewhere(server, mia.email), await elsewhere(server, mia.email)];
  const [here, there] = [knock(mapId, { headers: mia.as }), knock(mapId, { headers: second })];
  expect([await here.outcome(), await there.outcome()]).toEqual(["in", "in"]);

  const current = (await sessionsOf(server, second)).find((session) => session.current);
  expect((await ask("DELETE", `/api/me/sessions/${current?.id}`, { as: mia.as })).status).toBe(204);
  expect(await there.closing()).toBe(4205);
  expect(await knock(mapId, { headers: second }).closing()).toBe(4401);
  expect((await ask("GET", "/api/maps", { as: second })).status).toBe(401);

  expect((await ask("DELETE", "/api/me/sessions", { as: mia.as })).status).toBe(204);
  expect((await ask("GET", "/api/maps", { as: third })).status).toBe(401);
  expect((await ask("GET", "/api/maps", { as: mia.as })).status).toBe(200);
  expect(here.socket.readyState).toBe(here.socket.OPEN);

  const root = await server.signedIn("root", true);
  const all = `/api/users/${mia.user.id}/sessions`;
  expect((await ask("DELETE", all, { as: mia.as })).status).toBe(403);
  expect((await ask("DELETE", all, { as: root.as })).status).toBe(204);
  expect(await here.closing()).toBe(4205);
  expect((await ask("GET", "/api/maps", { as: mia.as })).status).toBe(401);
  const { items } = await server.audit.list({ action: "session.revoked" }, { limit: 9 });
  expect(items.map(({ actor, subject }) => `${actor.name} ${subject}`)).toEqual([
    "root mia",
    "mia mia",
    "mia mia",
  ]);
});

test("[SESS-3] no other site ends a session", async () => {
  const { ask, signedIn } = await startTestServer();
  const { cookie, user } = await signedIn("mia", true);
  const headers = { cookie, origin: "https://evil.example" };
  for (const path of ["/api/me/sessions", "/api/me/sessions/x", `/api/users/${user.id}/sessions`]) {
    const answer = await ask("DELETE", path, { headers });
    expect(answer).toMatchObject({ status: 403, body: { code: "wrong_origin" } });
  }
});

test("[SESS-3] who signs in gets a session of their own making, never one that was brought", async () => {
  const server = await startTestServer();
  const { ask, address } = server;
  const [mia, eve] = [await server.signedIn("mia"), await server.signedIn("eve")];
  const json = { email: mia.email, password: PASSWORD };
  // Eve has put her own cookie, or one of her invention, into Mia's browser.
  for (const cookie of [eve.cookie, "throughline.session_token=chosen.by-eve"]) {
    const as = { cookie, origin: address };
    const made = await ask("POST", "/api/auth/sign-in/email", { as, json });
    const fresh = made.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    expect(fresh).not.toContain(cookie.split("=")[1]?.slice(0, 20));
    expect((await ask("GET", "/api/maps", { as })).status).toBe(401);
  }
});

test.each([
  [FIREFOX, "Firefox", "Windows"],
  [
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605 Version/18.0 Safari/605",
    "Safari",
    "macOS",
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) CriOS/130 Mobile Safari/604.1",
    "Chrome",
    "iPhone",
  ],
  ["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537 Chrome/130.0 Safari/537", "Chrome", "Linux"],
  ["Mozilla/5.0 (Windows NT 10.0) Chrome/130.0 Safari/537 Edg/130.0", "Edge", "Windows"],
  [
    "Mozilla/5.0 (Linux; Android 14) SamsungBrowser/25 Chrome/121 Mobile Safari/537",
    "Samsung Internet",
    "Android",
  ],
  ["curl/8.0", undefined, undefined],
])("[SESS-1] a device is told by its proper names: %s", (userAgent, browser, system) => {
  expect(deviceIn(userAgent)).toEqual({ ...(browser && { browser }), ...(system && { system }) });
});
