import { expect, test } from "vitest";
import { PASSWORD } from "../access/testing/workspace.ts";
import { startTestServer } from "./testing/server.ts";

const mia = { name: "Mia", email: "Mia@Example.org", password: "a long password" };

const cookieOf = (headers: Headers) =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

test("[HTTP-11] the setup link makes the first admin and signs in, once", async () => {
  const { ask, setup, address } = await startTestServer();
  const token = (await setup.path())?.split("/").at(-1);
  expect((await ask("GET", "/api/me")).body).toEqual({ state: "setup-needed" });
  const wrong = await ask("POST", "/api/setup", { json: { token: "guess", ...mia } });
  expect(wrong).toMatchObject({ status: 403, body: { code: "not_allowed" } });
  const made = await ask("POST", "/api/setup", { json: { token, ...mia } });
  const user = { id: expect.any(String), name: "Mia", email: "mia@example.org" };
  const signedIn = { state: "signed-in", user: { ...user, workspaceAdmin: true } };
  expect(made).toMatchObject({ status: 201, body: signedIn });
  const as = { cookie: cookieOf(made.headers), origin: address };
  expect((await ask("GET", "/api/me", { as })).body).toEqual(signedIn);
  expect((await ask("GET", "/api/me")).body).toEqual({ state: "signed-out" });
  const again = await ask("POST", "/api/setup", { json: { token, ...mia, email: "b@b.org" } });
  expect(again).toMatchObject({ status: 409, body: { code: "conflict" } });
});

test("[HTTP-11] of two first admins at the same moment one is made", async () => {
  const { ask, setup } = await startTestServer();
  const token = (await setup.path())?.split("/").at(-1);
  const tries = ["a", "b", "c"].map((name) =>
    ask("POST", "/api/setup", { json: { token, ...mia, email: `${name}@example.org` } }),
  );
  const statuses = (await Promise.all(tries)).map((answer) => answer.status);
  expect(statuses.toSorted()).toEqual([201, 409, 409]);
});

test("[HTTP-12] signing in sets a cookie, signing out ends it at once and tells open sockets", async () => {
  const { ask, signedIn, address, access } = await startTestServer();
  const { email, user } = await signedIn("mia");
  const json = { email: email.toUpperCase(), password: PASSWORD };
  const made = await ask("POST", "/api/auth/sign-in/email", { json });
  expect(made).toMatchObject({ status: 200, body: { state: "signed-in", user: { name: "mia" } } });
  expect(made.headers.getSetCookie()[0]).toMatch(/; HttpOnly; SameSite=Lax$/);
  expect(made.text).not.toMatch(/token|session/i);
  const as = { cookie: cookieOf(made.headers), origin: address };
  const heard: unknown[] = [];
  access.onChange((change) => heard.push(change));
  const left = await ask("POST", "/api/auth/sign-out", { as, json: {} });
  expect(left.status).toBe(204);
  expect(heard).toEqual([{ kind: "user", userId: user.id }]);
  expect((await ask("GET", "/api/me", { as })).body).toEqual({ state: "signed-out" });
  expect((await ask("GET", "/api/maps", { as })).status).toBe(401);
});

test("[HTTP-12] whoever signs in anew, as whomever, leaves no session behind", async () => {
  const { ask, signedIn, access } = await startTestServer();
  const mia = await signedIn("mia");
  const ben = await signedIn("ben");
  const heard: unknown[] = [];
  access.onChange((change) => heard.push(change));
  const signIn = (password: string) =>
    ask("POST", "/api/auth/sign-in/email", { as: mia.as, json: { email: ben.email, password } });
  expect((await signIn("wrong")).status).toBe(401);
  expect((await ask("GET", "/api/maps", { as: mia.as })).status).toBe(200);
  const made = await signIn(PASSWORD);
  expect(made.body).toMatchObject({ state: "signed-in", user: { name: "ben" } });
  expect((await ask("GET", "/api/maps", { as: mia.as })).status).toBe(401);
  expect(heard).toEqual([{ kind: "user", userId: mia.user.id }]);
  const renewed = { ...mia.as, cookie: cookieOf(made.headers) };
  expect((await ask("GET", "/api/maps", { as: renewed })).status).toBe(200);
  expect((await ask("GET", "/api/maps", { as: ben.as })).status).toBe(200);
});

test("[HTTP-13] guessing a password is stopped, with the time to wait", async () => {
  const { ask, signedIn } = await startTestServer();
  const { email } = await signedIn("mia");
  const guess = (password: string) =>
    ask("POST", "/api/auth/sign-in/email", { json: { email, password } });
  for (let count = 0; count < 10; count++) {
    expect(await guess("wrong")).toMatchObject({ status: 401, body: { code: "not_signed_in" } });
  }
  const stopped = await guess(PASSWORD);
  expect(stopped).toMatchObject({ status: 429, body: { code: "too_many_requests" } });
  expect(Number(stopped.headers.get("retry-after"))).toBeGreaterThan(600);
});

test("[HTTP-13] a forged address does not help against the limit", async () => {
  const { ask } = await startTestServer();
  const guess = (index: number) =>
    ask("POST", "/api/auth/sign-in/email", {
      headers: { "x-forwarded-for": `10.0.0.${index}` },
      json: { email: `p${index}@example.org`, password: "wrong" },
    });
  for (let index = 0; index < 50; index++) expect((await guess(index)).status).toBe(401);
  expect((await guess(99)).status).toBe(429);
});

test("[HTTP-12] a password is changed by who knows it, and other sessions end", async () => {
  const { ask, signedIn, address } = await startTestServer();
  const { email, as } = await signedIn("mia");
  const json = { currentPassword: "wrong", newPassword: "another password" };
  const wrong = await ask("POST", "/api/auth/change-password", { as, json });
  expect(wrong.status).toBe(401);
  const right = { ...json, currentPassword: PASSWORD };
  expect((await ask("POST", "/api/auth/change-password", { json: right })).status).toBe(401);
  const done = await ask("POST", "/api/auth/change-password", { as, json: right });
  expect(done.status).toBe(204);
  expect((await ask("GET", "/api/maps", { as })).status).toBe(401);
  const renewed = { cookie: cookieOf(done.headers), origin: address };
  expect((await ask("GET", "/api/maps", { as: renewed })).status).toBe(200);
  const old = await ask("POST", "/api/auth/sign-in/email", { json: { email, password: PASSWORD } });
  expect(old.status).toBe(401);
});

test("[HTTP-14] a cookie only changes something when our own page sends it", async () => {
  const { ask, signedIn, address } = await startTestServer();
  const { cookie } = await signedIn("mia");
  const make = async (headers: Record<string, string>) => {
    const json = { title: "Retail" };
    const { status, body } = await ask("POST", "/api/maps", {
      headers: { cookie, ...headers },
      json,
    });
    return `${status} ${body.code ?? "made"}`;
  };
  expect(await make({ origin: address })).toBe("201 made");
  expect(await make({ "sec-fetch-site": "same-origin" })).toBe("201 made");
  expect(await make({})).toBe("403 wrong_origin");
  expect(await make({ origin: "https://evil.example" })).toBe("403 wrong_origin");
  expect(await make({ origin: "null" })).toBe("403 wrong_origin");
  expect(await make({ origin: `${address}.evil.example` })).toBe("403 wrong_origin");
  expect(await make({ "sec-fetch-site": "same-site" })).toBe("403 wrong_origin");
  expect(await make({ "sec-fetch-site": "cross-site", origin: "https://evil.example" })).toBe(
    "403 wrong_origin",
  );
});

test("[HTTP-14] another site can neither sign somebody in nor read with their cookie", async () => {
  const { ask, signedIn } = await startTestServer();
  const { email, cookie } = await signedIn("mia");
  const headers = { origin: "https://evil.example" };
  const json = { email, password: PASSWORD };
  const signIn = await ask("POST", "/api/auth/sign-in/email", { headers, json });
  expect(signIn).toMatchObject({ status: 403, body: { code: "wrong_origin" } });
  const read = await ask("GET", "/api/users", { headers: { ...headers, cookie } });
  expect(read.status).toBe(401);
  expect(read.headers.get("access-control-allow-origin")).toBeNull();
});

test("[HTTP-14] with a public address, only its pages are ours", async () => {
  const publicUrl = "https://maps.example.org";
  const { ask, signedIn, address } = await startTestServer({ publicUrl });
  const { cookie } = await signedIn("mia");
  const make = (origin: string) =>
    ask("POST", "/api/maps", { headers: { cookie, origin }, json: { title: "Retail" } });
  expect((await make(publicUrl)).status).toBe(201);
  expect((await make(address)).status).toBe(403);
});

test("[HTTP-15] workspace admins make accounts, and one address has one", async () => {
  const { ask, automation, signedIn } = await startTestServer();
  const made = await ask("POST", "/api/users", { as: automation, json: mia });
  expect(made.status).toBe(201);
  expect(made.body).toEqual({
    id: expect.any(String),
    name: "Mia",
    email: "mia@example.org",
    workspaceAdmin: false,
  });
  const again = await ask("POST", "/api/users", { as: automation, json: mia });
  expect(again).toMatchObject({ status: 409, body: { code: "conflict" } });
  const json = { email: mia.email, password: mia.password };
  expect((await ask("POST", "/api/auth/sign-in/email", { json })).status).toBe(200);
  await signedIn("ben");
  const page = await ask("GET", "/api/users?limit=1", { as: automation });
  expect(page.body.items).toMatchObject([{ email: "ben@example.org" }]);
  const rest = await ask("GET", `/api/users?cursor=${page.body.cursor}`, { as: automation });
  expect(rest.body.items).toMatchObject([{ email: "mia@example.org" }]);
  expect(rest.text).not.toContain("argon2");
});
