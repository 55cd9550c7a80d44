import { getMigrations } from "better-auth/db/migration";
import { expect, test } from "vitest";
import { authOptions } from "./auth-library.ts";
import { authorOf, type Caller } from "./index.ts";
import { createPasswords } from "./passwords.ts";
import { networkOf } from "./sign-in-limit.ts";
import { ADMIN_TOKEN, openTestWorkspace, PASSWORD, requestWith } from "./testing/workspace.ts";

type Headers = Parameters<typeof requestWith>[0];

test("[ACC-1] the tables are the ones that the account library wants", async () => {
  const { db, log } = await openTestWorkspace();
  const database = { db, type: "sqlite" as const };
  const passwords = createPasswords();
  const secret = "s".repeat(43);
  const options = authOptions({ database, secret, publicUrl: undefined, passwords, log });
  const { toBeCreated, toBeAdded } = await getMigrations(options);
  expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] });
});

test("[ACC-2] passwords are kept as argon2id and recognised in another normal form", async () => {
  const passwords = createPasswords();
  const hashed = await passwords.hash("zwölf Äpfel".normalize("NFD"));
  expect(hashed).toMatch(/^\$argon2id\$/);
  expect(await passwords.verify(hashed, "zwölf Äpfel".normalize("NFC"))).toBe(true);
  expect(await passwords.verify(hashed, "zwölf Birnen")).toBe(false);
});

test("[ACC-3] a cookie, the admin token and a link's token tell who somebody is", async () => {
  const workspace = await openTestWorkspace();
  const { access } = workspace;
  const mia = await workspace.person("mia");
  const mapId = await workspace.map("retail");
  const { link, token } = await workspace.link(mapId, "viewer");
  const held = { linkId: link.id, mapId };
  const bearer = (text: string) => ({ authorization: `Bearer ${text}` });
  const who = (...given: Parameters<typeof requestWith>) => access.identify(requestWith(...given));

  expect(await who({})).toEqual({ kind: "nobody" });
  expect(await who({ cookie: mia.cookie })).toMatchObject({ kind: "user", user: mia.user });
  expect(await who(bearer(ADMIN_TOKEN))).toEqual({ kind: "automation" });
  expect(await who({}, `/sync/retail?token=${ADMIN_TOKEN}`)).toEqual({ kind: "automation" });
  expect(await who(bearer(token))).toEqual({ kind: "guest", ...held });
  expect(await who({}, `/sync/retail?a=b&token=${token}`)).toEqual({ kind: "guest", ...held });
  expect(await who({ cookie: mia.cookie }, `/sync/retail?token=${token}`)).toMatchObject({
    kind: "user",
    user: mia.user,
    link: held,
  });
});

test("[ACC-3] credentials that are wrong in any way are nobody's", async () => {
  const { access, person } = await openTestWorkspace();
  const { cookie } = await person("mia");
  const bad = [
    { authorization: `Bearer ${ADMIN_TOKEN}x` },
    { authorization: `Bearer ${ADMIN_TOKEN.slice(0, -1)}` },
    { authorization: `Basic ${ADMIN_TOKEN}` },
    { authorization: `Bearer ${"x".repeat(10_000)}` },
    { cookie: `${cookie.slice(0, -3)}AAA` },
    { cookie: cookie.replace("session_token=", "session_token=%00") },
    { cookie: "throughline.session_token=%E0%A4%A; a=b" },
    { cookie, origin: "https://evil.example" },
    { cookie, origin: "null" },
    { cookie, origin: "http://127.0.0.1:3001" },
  ];
  for (const headers of bad) {
    expect(await access.identify(requestWith(headers)), JSON.stringify(headers)).toEqual({
      kind: "nobody",
    });
  }
  expect(await access.identify(requestWith({}, "/?token=%"))).toEqual({ kind: "nobody" });
});

test("[ACC-4] our pages are those of the public address, else of the host that was asked", async () => {
  const { access } = await openTestWorkspace();
  const asked = (origin?: string) => access.isOurOrigin(requestWith(origin ? { origin } : {}));
  expect(asked()).toBe(true);
  expect(asked("http://127.0.0.1:3000")).toBe(true);
  expect(asked("http://127.0.0.1:3000.evil.example")).toBe(false);
  expect(asked("http://evil.example/127.0.0.1:3000")).toBe(false);

  const published = await openTestWorkspace({ publicUrl: "https://maps.example.org/" });
  const there = (origin: string) => published.access.isOurOrigin(requestWith({ origin }));
  expect(there("https://maps.example.org")).toBe(true);
  expect(there("http://maps.example.org")).toBe(false);
  expect(there("http://127.0.0.1:3000")).toBe(false);
});

test("[ACC-5] each caller holds what membership, link or office gives, strangers nothing", async () => {
  const workspace = await openTestWorkspace();
  const { access, catalogue } = workspace;
  const mapId = await workspace.map("retail");
  const other = await workspace.map("bank");
  const mia = await workspace.person("mia");
  const root = await workspace.person("root", true);
  const { token } = await workspace.link(mapId, "editor");
  const grant = async (headers: Headers, url = "/", map = mapId) =>
    (await access.grantOn(await access.identify(requestWith(headers, url)), map))?.role;

  expect(await grant({ cookie: mia.cookie })).toBeUndefined();
  await catalogue.setMember({ mapId, userId: mia.user.id, role: "commenter" });
  expect(await grant({ cookie: mia.cookie })).toBe("commenter");
  expect(await grant({ cookie: mia.cookie }, `/?token=${token}`)).toBe("editor");
  await catalogue.setMember({ mapId, userId: mia.user.id, role: "admin" });
  expect(await grant({ cookie: mia.cookie }, `/?token=${token}`)).toBe("admin");
  expect(await grant({ cookie: mia.cookie }, `/?token=${token}`, other)).toBeUndefined();
  expect(await grant({ cookie: root.cookie }, "/", other)).toBe("admin");
  expect(await grant({ authorization: `Bearer ${ADMIN_TOKEN}` })).toBe("admin");
  expect(await grant({}, `/?token=${token}`)).toBe("editor");
  expect(await grant({}, `/?token=${token}`, other)).toBeUndefined();
  expect(await grant({})).toBeUndefined();
});

test("[ACC-5] a map in the trash is absent, but for those who look there", async () => {
  const { access, catalogue, map } = await openTestWorkspace();
  const mapId = await map("retail");
  const caller: Caller = { kind: "automation" };
  expect(await access.grantOn(caller, mapId, "trash")).toBeUndefined();
  await catalogue.markDeleted(mapId, { at: 1, by: authorOf(caller) });
  expect(await access.grantOn(caller, mapId)).toBeUndefined();
  expect(await access.grantOn(caller, mapId, "trash")).toEqual({ role: "admin" });
});

test("[ACC-6] asked again, an ended session and a revoked or expired link hold nothing", async () => {
  const workspace = await openTestWorkspace();
  const { access, accounts, catalogue, clock } = workspace;
  const mapId = await workspace.map("retail");
  const mia = await workspace.person("mia");
  await catalogue.setMember({ mapId, userId: mia.user.id, role: "editor" });
  const inAnHour = clock.now + 3_600_000;
  const short = await workspace.link(mapId, "commenter", inAnHour);
  const open = await workspace.link(mapId, "viewer");
  const come = (headers: Headers, url?: string) => access.identify(requestWith(headers, url));
  const user = await come({ cookie: mia.cookie });
  const guest = await come({}, `/?token=${short.token}`);
  const visitor = await come({}, `/?token=${open.token}`);
  expect(await access.grantOn(guest, mapId)).toEqual({ role: "commenter", until: inAnHour });
  expect(await access.grantOn(visitor, mapId)).toEqual({ role: "viewer" });
  expect((await access.grantOn(user, mapId))?.until).toBeGreaterThan(inAnHour);

  clock.now = inAnHour;
  expect(await access.grantOn(guest, mapId)).toBeUndefined();
  expect(await come({}, `/?token=${short.token}`)).toEqual({ kind: "nobody" });
  await catalogue.removeLink(mapId, open.link.id);
  expect(await access.grantOn(visitor, mapId)).toBeUndefined();
  await accounts.signOut(requestWith({ cookie: mia.cookie }));
  expect(await access.grantOn(user, mapId)).toBeUndefined();
  expect(await come({ cookie: mia.cookie })).toEqual({ kind: "nobody" });
});

test("[ACC-6] a signed-in person who came by a link falls back to the own role when it expires", async () => {
  const workspace = await openTestWorkspace();
  const { access, catalogue, clock } = workspace;
  const mapId = await workspace.map("retail");
  const mia = await workspace.person("mia");
  await catalogue.setMember({ mapId, userId: mia.user.id, role: "viewer" });
  const soon = clock.now + 1000;
  const { token } = await workspace.link(mapId, "editor", soon);
  const caller = await access.identify(requestWith({ cookie: mia.cookie }, `/?token=${token}`));
  expect(await access.grantOn(caller, mapId)).toEqual({ role: "editor", until: soon });
  clock.now = soon;
  expect((await access.grantOn(caller, mapId))?.role).toBe("viewer");
});

test("[ACC-7] the setup link makes one admin, once, whoever else tries at that moment", async () => {
  const { setup, accounts } = await openTestWorkspace();
  const token = (await setup.path())?.replace("/setup/", "") ?? "";
  expect(token).toMatch(/^[\w-]{43}$/);
  const person = (name: string) => ({ name, email: `${name}@example.org`, password: PASSWORD });
  await expect(setup.complete(`${token}x`, person("eve"))).rejects.toMatchObject({
    code: "not_allowed",
  });
  const tries = ["mia", "ben", "eva"].map((name) => setup.complete(token, person(name)));
  const results = await Promise.allSettled(tries);
  expect(results.map((result) => result.status).toSorted()).toEqual([
    "fulfilled",
    "rejected",
    "rejected",
  ]);
  await expect(setup.complete(token, person("zoe"))).rejects.toMatchObject({ code: "conflict" });
  expect(await setup.path()).toBeUndefined();
  const { items } = await accounts.list({ limit: 10 });
  expect(items.map((user) => user.workspaceAdmin)).toEqual([true]);
});

test("[ACC-8] an unknown address and a wrong password are answered alike", async () => {
  const { accounts, person } = await openTestWorkspace();
  await person("mia");
  const wrong = { code: "not_signed_in", message: "The e-mail address or the password is wrong" };
  await expect(accounts.signIn("mia@example.org", "not it at all")).rejects.toMatchObject(wrong);
  await expect(accounts.signIn("eve@example.org", PASSWORD)).rejects.toMatchObject(wrong);
  expect((await accounts.signIn("MIA@example.org", PASSWORD)).value.name).toBe("mia");
});

test("[ACC-9] guessing one account's password from one address ends after ten, and locks nobody out elsewhere", async () => {
  const { signInLimit, accounts, person, clock } = await openTestWorkspace();
  await person("mia");
  const attempt = (password: string, address: string) =>
    signInLimit.guard({ email: "Mia@example.org", address }, () =>
      accounts.signIn("mia@example.org", password),
    );
  const guesses = Array.from({ length: 12 }, () => attempt("wrong password", "10.0.0.1"));
  const codes = (await Promise.allSettled(guesses)).map((result) =>
    result.status === "rejected" ? result.reason.code : "in",
  );
  expect(codes.filter((code) => code === "not_signed_in")).toHaveLength(10);
  expect(codes.filter((code) => code === "too_many_requests")).toHaveLength(2);
  await expect(attempt(PASSWORD, "10.0.0.1")).rejects.toMatchObject({ retryAfterSeconds: 900 });
  expect((await attempt(PASSWORD, "10.0.0.99")).value.name).toBe("mia");
  clock.now += 15 * 60_000;
  expect((await attempt(PASSWORD, "10.0.0.1")).value.name).toBe("mia");
});

test("[ACC-9] guessing one account's password from very many addresses ends after a hundred in an hour", async () => {
  const { signInLimit, accounts, person, clock } = await openTestWorkspace();
  await person("mia");
  const attempt = (password: string, index: number) =>
    signInLimit.guard({ email: "mia@example.org", address: `10.0.${index}.1` }, () =>
      accounts.signIn("mia@example.org", password),
    );
  for (let index = 0; index < 100; index++) {
    if (index % 25 === 0) await attempt(PASSWORD, 200);
    await expect(attempt("wrong password", index)).rejects.toMatchObject({ code: "not_signed_in" });
  }
  await expect(attempt(PASSWORD, 201)).rejects.toMatchObject({ retryAfterSeconds: 3600 });
  clock.now += 60 * 60_000;
  expect((await attempt(PASSWORD, 201)).value.name).toBe("mia");
});

test("[ACC-9] who guesses from three addresses for an hour locks nobody out where they signed in before", async () => {
  const { signInLimit, accounts, person, clock } = await openTestWorkspace();
  await person("mia");
  const attempt = (password: string, address: string) =>
    signInLimit.guard({ email: "mia@example.org", address }, () =>
      accounts.signIn("mia@example.org", password),
    );
  await attempt(PASSWORD, "10.0.0.9");
  for (let round = 0; round < 4; round++) {
    const guesses = ["10.0.0.1", "10.0.0.2", "10.0.0.3"].flatMap((address) =>
      Array.from({ length: 10 }, () => attempt("wrong password", address)),
    );
    await Promise.allSettled(guesses);
    if (round < 3) clock.now += 15 * 60_000;
  }
  await expect(attempt(PASSWORD, "10.0.0.8")).rejects.toMatchObject({ code: "too_many_requests" });
  expect((await attempt(PASSWORD, "10.0.0.9")).value.name).toBe("mia");
  const own = Array.from({ length: 11 }, () => attempt("wrong password", "10.0.0.9"));
  const ends = (await Promise.allSettled(own)).map((result) =>
    result.status === "rejected" ? result.reason.code : "in",
  );
  expect(ends.filter((code) => code === "too_many_requests")).toHaveLength(1);
});

test("[ACC-9] guessing from one address ends after fifty, and right passwords do not count", async () => {
  const { signInLimit, accounts, person } = await openTestWorkspace();
  await person("mia");
  const address = "10.0.0.1";
  const attempt = (email: string, password: string) =>
    signInLimit.guard({ email, address }, () => accounts.signIn(email, password));
  for (let index = 0; index < 50; index++) {
    await expect(attempt(`person${index}@example.org`, PASSWORD)).rejects.toMatchObject({
      code: "not_signed_in",
    });
    if (index < 40 && index % 10 === 0) await attempt("mia@example.org", PASSWORD);
  }
  await expect(attempt("mia@example.org", PASSWORD)).rejects.toMatchObject({
    code: "too_many_requests",
  });
});

test("[ACC-9] an IPv6 address counts as the network that it owns", () => {
  expect(networkOf("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2");
  expect(networkOf("2001:db8:1:2::9")).toBe("2001:db8:1:2");
  expect(networkOf("2001:db8::9")).toBe("2001:db8:0:0");
  expect(networkOf("::1")).toBe("0:0:0:0");
  expect(networkOf("::ffff:10.0.0.1")).toBe("::ffff:10.0.0.1");
  expect(networkOf("10.0.0.1")).toBe("10.0.0.1");
  expect(networkOf("1:2:3:4:5:6:7:8::9 forged")).toBe("1:2:3:4:5:6:7:8::9 forged");
});

test("[ACC-10] changing the password ends all other sessions", async () => {
  const { access, accounts, person } = await openTestWorkspace();
  const mia = await person("mia");
  const other = (await accounts.signIn(mia.email, PASSWORD)).cookies[0]?.split(";")[0] ?? "";
  const here = requestWith({ cookie: mia.cookie });
  await expect(
    accounts.changePassword(here, { current: "not the password", next: "a new password" }),
  ).rejects.toMatchObject({ code: "not_signed_in" });
  const { cookies } = await accounts.changePassword(here, {
    current: PASSWORD,
    next: "a new password",
  });
  const renewed = cookies[0]?.split(";")[0] ?? "";
  expect(await access.identify(requestWith({ cookie: other }))).toEqual({ kind: "nobody" });
  expect(await access.identify(requestWith({ cookie: mia.cookie }))).toEqual({ kind: "nobody" });
  expect(await access.identify(requestWith({ cookie: renewed }))).toMatchObject({ kind: "user" });
  await expect(accounts.signIn(mia.email, PASSWORD)).rejects.toMatchObject({
    code: "not_signed_in",
  });
});

test("[ACC-11] cookies are for our server alone, and for https alone where we have it", async () => {
  const plain = await openTestWorkspace();
  await plain.person("mia");
  const [cookie] = (await plain.accounts.signIn("mia@example.org", PASSWORD)).cookies;
  expect(cookie).toMatch(/^throughline\.session_token=.*; HttpOnly; SameSite=Lax$/);

  const published = await openTestWorkspace({ publicUrl: "https://maps.example.org" });
  const mia = await published.person("mia");
  const [secure] = (await published.accounts.signIn(mia.email, PASSWORD)).cookies;
  expect(secure).toMatch(
    /^__Secure-throughline\.session_token=.*; HttpOnly; Secure; SameSite=Lax$/,
  );
  const known = await published.access.identify(requestWith({ cookie: mia.cookie }));
  expect(known).toMatchObject({ kind: "user" });
});

test("[ACC-12] a change is announced to everyone who listens, until they stop", async () => {
  const { access, map } = await openTestWorkspace();
  const mapId = await map("retail");
  const heard: string[] = [];
  const stop = access.onChange((change) => heard.push(`one ${change.kind}`));
  access.onChange((change) => heard.push(`two ${change.kind}`));
  access.announce({ kind: "map", mapId });
  stop();
  access.announce({ kind: "map", mapId });
  expect(heard).toEqual(["one map", "two map", "two map"]);
});
