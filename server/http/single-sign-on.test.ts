import { createServer } from "node:net";
import { expect, test } from "vitest";
import { PASSWORD } from "../access/testing/workspace.ts";
import type { OidcConfig } from "../config.ts";
import { browser, type Claims, type Lie, startProvider } from "./testing/provider.ts";
import { startTestServer } from "./testing/server.ts";

/** A port that is free, so that provider and server can know each other before they start. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}

/** A workspace with an admin, and a provider with people. */
async function start(
  people: Readonly<Record<string, Claims>>,
  changed: Partial<OidcConfig> & { readonly inIdToken?: boolean } = {},
) {
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const { inIdToken = false, ...more } = changed;
  const provider = await startProvider(`${publicUrl}/api/auth/oidc/callback`, inIdToken);
  for (const [id, claims] of Object.entries(people)) provider.people.set(id, claims);
  const oidc = { ...provider.config, ...more };
  const server = await startTestServer({ publicUrl, oidc }, undefined, port);
  const root = await server.signedIn("root", true);
  return { ...server, provider, root, publicUrl };
}

type Started = Awaited<ReturnType<typeof start>>;

type Seen = { state: string; user?: { id: string; name: string; email: string } };

/** Signs in as somebody from the sign-in page on; the page that this ends at, and who is here then. */
async function arrive({ address }: Pick<Started, "address">, person: string, at = browser()) {
  const isBack = (url: URL) => url.origin === address && url.pathname === "/sign-in";
  const end = await at.signIn(`${address}/api/auth/oidc`, person, isBack);
  const me: Seen = JSON.parse(await (await at.ask(`${address}/api/me`)).text());
  return { at, end: end.pathname + end.search, me };
}

const MIA = { email: "Mia@example.org", email_verified: true, name: "Mia Lang" };

test("[OIDC-1] who comes with a verified address that nobody has gets an account without any map", async () => {
  const server = await start({ mia: MIA });
  await server.newMap();
  const { end, me, at } = await arrive(server, "mia");
  expect(end).toBe("/sign-in?sso=done");
  expect(me).toMatchObject({
    state: "signed-in",
    user: { name: "Mia Lang", email: "mia@example.org", workspaceAdmin: false },
  });
  const maps = await (await at.ask(`${server.address}/api/maps`)).json();
  expect(maps).toEqual({ items: [] });
  const { items } = await server.audit.list({}, { limit: 2 });
  expect(items.map(({ actor, action }) => `${actor.name} ${action}`)).toEqual([
    "Mia Lang sign-in",
    "Mia Lang user.added",
  ]);
  const again = await arrive(server, "mia");
  expect(again.me.user?.id).toBe(me.user?.id);
});

test("[OIDC-1] who only signs in elsewhere has no password to change, and is told so", async () => {
  const server = await start({ mia: MIA });
  const { at } = await arrive(server, "mia");
  const cookie = [...at.jarOf(server.address)].map(([name, value]) => `${name}=${value}`).join();
  const as = { cookie, origin: server.address };
  const json = { currentPassword: "none at all", newPassword: "a long password" };
  const answer = await server.ask("POST", "/api/auth/change-password", { as, json });
  expect(answer).toMatchObject({ status: 409, body: { code: "conflict" } });
  const { items } = await server.audit.list({ action: "sign-in.failed" }, { limit: 9 });
  expect(items).toEqual([]);
});

test("[OIDC-1] an account with the verified address is linked, and keeps its password", async () => {
  const server = await start({ mia: MIA }, { inIdToken: true });
  const mia = await server.signedIn("mia");
  const { me } = await arrive(server, "mia");
  expect(me.user?.id).toBe(mia.user.id);
  const json = { email: mia.email, password: PASSWORD };
  expect((await server.ask("POST", "/api/auth/sign-in/email", { json })).status).toBe(200);
  // From now on the identity counts, whatever address the provider tells.
  server.provider.people.set("mia", { email: "m.lang@example.org", email_verified: false });
  expect((await arrive(server, "mia")).me.user?.id).toBe(mia.user.id);
});

test("[OIDC-2] an address that is not verified, or none, opens nothing", async () => {
  const people = {
    eve: { ...MIA, email_verified: false },
    eva: { name: "Eva" },
    ely: { email: "mia@example.org" },
  };
  const server = await start(people);
  const mia = await server.signedIn("mia");
  for (const person of Object.keys(people)) {
    const { end, me } = await arrive(server, person);
    expect([end, me.state]).toEqual(["/sign-in?sso=email", "signed-out"]);
  }
  expect((await server.accounts.list({ limit: 9 })).items).toHaveLength(2);
  const linked = await server.identities.find(server.provider.issuer, "eve");
  expect(linked).toBeUndefined();
  expect(mia.user.email).toBe("mia@example.org");
});

test("[OIDC-2] an address that the provider gives to somebody else does not give them the account", async () => {
  const server = await start({ mia: MIA, heir: { ...MIA, name: "Heir" } });
  const { me } = await arrive(server, "mia");
  const heir = await arrive(server, "heir");
  expect([heir.end, heir.me.state]).toEqual(["/sign-in?sso=taken", "signed-out"]);
  expect((await arrive(server, "mia")).me.user?.id).toBe(me.user?.id);
});

test("[OIDC-2] a password that somebody chose for another's address ends when its owner comes", async () => {
  const server = await start({ mia: MIA });
  const { ask, root } = server;
  const email = "mia@example.org";
  const json = { email, password: "chosen by Eve" };
  const invite = await ask("POST", "/api/invites", { as: root.as, json: {} });
  const joining = { ...json, token: invite.body.token, name: "Mia?" };
  const made = await ask("POST", "/api/join/accept", { json: joining });
  const cookie = made.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  expect((await arrive(server, "mia")).me.user?.email).toBe(email);
  expect((await ask("POST", "/api/auth/sign-in/email", { json })).status).toBe(401);
  const as = { cookie, origin: server.address };
  expect((await ask("GET", "/api/maps", { as })).status).toBe(401);
});

test("[OIDC-2] without sign-up only who has an account comes in, and never who was deactivated", async () => {
  const people = { mia: MIA, ben: { email: "ben@example.org", email_verified: true } };
  const server = await start(people, { signup: false });
  expect((await arrive(server, "mia")).end).toBe("/sign-in?sso=no-account");
  const ben = await server.signedIn("ben");
  expect((await arrive(server, "ben")).me.user?.id).toBe(ben.user.id);
  await server.accounts.change(ben.user.id, { deactivated: true });
  expect((await arrive(server, "ben")).end).toBe("/sign-in?sso=gone");
  const { items } = await server.audit.list({ action: "sign-in.failed" }, { limit: 9 });
  expect(items.map(({ details }) => details?.why)).toEqual(["gone", "no-account"]);
});

/** Stops where the provider sends the browser back to us, with the code in the address. */
async function withCode(server: Started, at = browser()) {
  const back = await at.signIn(`${server.address}/api/auth/oidc`, "mia", (url) =>
    url.pathname.endsWith("/callback"),
  );
  return { at, back };
}

const whereTo = (response: Response) => response.headers.get("location");

test("[OIDC-3] nobody comes in with a state, a code or a ticket that is not theirs, or twice with theirs", async () => {
  const server = await start({ mia: MIA });
  const refused = "/sign-in?sso=failed";
  const { at, back } = await withCode(server);
  const forged = new URL(back);
  forged.searchParams.set("state", "forged");
  expect(whereTo(await browser().ask(back.href))).toBe(refused);
  expect(whereTo(await at.ask(forged.href))).toBe(refused);
  // The ticket is good for one try.
  expect(whereTo(await at.ask(back.href))).toBe(refused);

  const [mine, theirs] = [await withCode(server), await withCode(server)];
  const swapped = new URL(mine.back);
  swapped.searchParams.set("code", theirs.back.searchParams.get("code") ?? "");
  expect(whereTo(await mine.at.ask(swapped.href))).toBe(refused);
  const jar = theirs.at.jarOf(server.address);
  jar.set("throughline.sign_on", `${jar.get("throughline.sign_on")?.slice(0, -2)}AA`);
  expect(whereTo(await theirs.at.ask(theirs.back.href))).toBe(refused);

  const late = await withCode(server);
  server.clock.now += 11 * 60_000;
  expect(whereTo(await late.at.ask(late.back.href))).toBe(refused);
  server.clock.now -= 11 * 60_000;
  const fine = await withCode(server);
  expect(whereTo(await fine.at.ask(fine.back.href))).toBe("/sign-in?sso=done");
});

test.each<[string, Lie]>([
  ["audience", { claims: { aud: "another-client" } }],
  ["issuer", { claims: { iss: "https://elsewhere.example" } }],
  ["nonce", { claims: { nonce: "replayed" } }],
  ["time", { claims: { exp: 1 } }],
  ["subject", { claims: { sub: "root" } }],
  ["signature", { otherKey: true }],
])("[OIDC-3] a token with a wrong %s lets nobody in", async (_what, lie) => {
  const server = await start({ mia: MIA });
  server.provider.lie(lie);
  const { end, me } = await arrive(server, "mia");
  expect([end, me.state]).toEqual(["/sign-in?sso=failed", "signed-out"]);
});

test("[OIDC-3] the same token, signed again as it was, lets in", async () => {
  const server = await start({ mia: MIA });
  server.provider.lie({});
  expect((await arrive(server, "mia")).end).toBe("/sign-in?sso=done");
});

test("[OIDC-4] what the browser keeps meanwhile is for us alone, and asks for what it should", async () => {
  const server = await start({ mia: MIA });
  const out = await server.ask("GET", "/api/auth/oidc");
  const [ticket = ""] = out.headers.getSetCookie();
  expect(ticket).toMatch(
    /^throughline\.sign_on=[\w-]+; Max-Age=600; Path=\/api\/auth\/oidc; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
  );
  const there = new URL(out.headers.get("location") ?? "");
  expect(there.origin).toBe(server.provider.issuer);
  const asked = Object.fromEntries(there.searchParams);
  expect(asked).toMatchObject({
    response_type: "code",
    scope: "openid email profile",
    redirect_uri: `${server.publicUrl}/api/auth/oidc/callback`,
    code_challenge_method: "S256",
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    state: expect.stringMatching(/^[\w-]{43}$/),
    nonce: expect.stringMatching(/^[\w-]{43}$/),
  });
  for (const secret of [asked.state, asked.nonce, server.provider.config.clientSecret]) {
    expect(ticket).not.toContain(secret);
  }
  const { at } = await arrive(server, "mia");
  expect([...at.jarOf(server.address).keys()]).toEqual(["throughline.session_token"]);
});

test("[OIDC-4] over https the ticket is Secure, and a session that was brought along ends", async () => {
  const provider = await startProvider("https://maps.example.org/api/auth/oidc/callback");
  const oidc = provider.config;
  const encrypted = await startTestServer({ publicUrl: "https://maps.example.org", oidc });
  const out = await encrypted.ask("GET", "/api/auth/oidc");
  expect(out.headers.getSetCookie()[0]).toContain("; Secure; SameSite=Lax");

  const server = await start({ mia: MIA });
  const at = browser();
  const [name = "", value = ""] = server.root.cookie.split("=");
  at.jarOf(server.address).set(name, value);
  const { me } = await arrive(server, "mia", at);
  expect(me.user?.name).toBe("Mia Lang");
  expect(at.jarOf(server.address).get(name)).not.toBe(value);
  expect((await server.ask("GET", "/api/maps", { as: server.root.as })).status).toBe(401);
});

test("[OIDC-5] while the provider is away the page says so, and the first that works is fine", async () => {
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const elsewhere = await freePort();
  const oidc = {
    issuer: `http://127.0.0.1:${elsewhere}`,
    clientId: "throughline",
    clientSecret: "a-secret-of-the-tests-0123456789",
    name: "Example ID",
    signup: true,
  };
  const server = await startTestServer({ publicUrl, oidc }, undefined, port);
  await server.signedIn("root", true);
  expect((await server.ask("GET", "/api/me")).body).toEqual({
    state: "signed-out",
    ways: { singleSignOn: { name: "Example ID" } },
  });
  const away = await server.ask("GET", "/api/auth/oidc");
  expect(away.headers.get("location")).toBe("/sign-in?sso=unavailable");
  const provider = await startProvider(`${publicUrl}/api/auth/oidc/callback`, false, elsewhere);
  provider.people.set("mia", MIA);
  expect((await arrive(server, "mia")).me.state).toBe("signed-in");
});

test("[OIDC-5] whoever changes their mind at the provider is back on the sign-in page", async () => {
  const server = await start({ mia: MIA });
  const at = browser();
  const out = await at.ask(`${server.address}/api/auth/oidc`);
  const state = new URL(whereTo(out) ?? "").searchParams.get("state");
  const back = `${server.address}/api/auth/oidc/callback?error=access_denied&state=${state}`;
  expect(whereTo(await at.ask(back))).toBe("/sign-in?sso=cancelled");
});

test("[OIDC-5] without a provider there is no such address, and passwords are guarded with one as ever", async () => {
  const plain = await startTestServer();
  for (const path of ["/api/auth/oidc", "/api/auth/oidc/callback?code=x&state=y"]) {
    expect((await plain.ask("GET", path)).status).toBe(404);
  }
  const server = await start({ mia: MIA });
  const json = { email: "root@example.org", password: "wrong" };
  for (let count = 0; count < 10; count++) {
    expect((await server.ask("POST", "/api/auth/sign-in/email", { json })).status).toBe(401);
  }
  expect((await server.ask("POST", "/api/auth/sign-in/email", { json })).status).toBe(429);
});
