import { expect, test } from "vitest";
import { AppError } from "../../shared/errors/index.ts";
import { idOf, type UserId } from "../../shared/journey/index.ts";
import { createLog } from "../log.ts";
import { createMemoryAuditLog } from "../store/memory/index.ts";
import { startTestServer, type TestServer } from "./testing/server.ts";

/** What the log says, oldest first: who, what, to whom. */
async function said({ audit }: TestServer): Promise<string[]> {
  const { items } = await audit.list({}, { limit: 100 });
  return items
    .toReversed()
    .map(({ actor, action, subject }) => [actor.name, action, subject].filter(Boolean).join(" "));
}

test("[AUDIT-3] what is done to maps, members, links, accounts and teams is written down", async () => {
  const server = await startTestServer();
  const { ask, signedIn, automation } = server;
  const mia = await signedIn("mia", true);
  const ben = await signedIn("ben");
  const make = await ask("POST", "/api/maps", { as: mia.as, json: { title: "Retail" } });
  const map = `/api/maps/${make.body.id}`;
  const member = `${map}/members/${ben.user.id}`;
  await ask("PUT", member, { as: mia.as, json: { role: "admin" } });
  const link = await ask("POST", `${map}/links`, { as: mia.as, json: { role: "viewer" } });
  await ask("DELETE", `${map}/links/${link.body.id}`, { as: mia.as });
  await ask("GET", `${map}/export?format=mermaid`, { as: ben.as });
  await ask("POST", `${map}/duplicate`, { as: ben.as });
  await ask("DELETE", member, { as: mia.as });
  await ask("DELETE", map, { as: mia.as });
  await ask("POST", `${map}/restore-from-trash`, { as: automation });
  const json = { name: "Eva", email: "eva@example.org", password: "a long password" };
  await ask("POST", "/api/users", { as: mia.as, json });
  const fields = { name: "Legal", tag: "LE", colour: "sales" };
  const team = await ask("POST", "/api/teams", { as: mia.as, json: fields });
  await ask("PATCH", `/api/teams/${team.body.id}`, { as: mia.as, json: { name: "Law" } });
  await ask("DELETE", `/api/teams/${team.body.id}`, { as: mia.as });
  expect(await said(server)).toEqual([
    "mia map.created Retail",
    "mia member.set ben",
    "mia link.created",
    "mia link.revoked",
    "ben map.exported Retail",
    "ben map.duplicated Copy of Retail",
    "mia member.removed ben",
    "mia map.trashed Retail",
    "Automation map.restored-from-trash Retail",
    "mia user.added Eva",
    "mia team.created Legal",
    "mia team.changed Law",
    "mia team.deleted Law",
  ]);
});

test("[AUDIT-3] signing in and out, wrong passwords and new ones are written down without a secret", async () => {
  const server = await startTestServer();
  const { ask, signedIn, db } = server;
  const { email, as } = await signedIn("mia");
  const signIn = (password: string) =>
    ask("POST", "/api/auth/sign-in/email", { json: { email, password } });
  await signIn("a wrong secret");
  await signIn("correct horse battery");
  const json = { currentPassword: "another wrong secret", newPassword: "the next secret" };
  await ask("POST", "/api/auth/change-password", { as, json });
  const right = { ...json, currentPassword: "correct horse battery" };
  const changed = await ask("POST", "/api/auth/change-password", { as, json: right });
  const cookie = changed.headers.getSetCookie().map((set) => set.split(";")[0]);
  await ask("POST", "/api/auth/sign-out", { as: { ...as, cookie: cookie.join("; ") }, json: {} });
  expect(await said(server)).toEqual([
    "Guest sign-in.failed mia@example.org",
    "mia sign-in",
    "mia sign-in.failed mia@example.org",
    "mia password.changed",
    "mia sign-out",
  ]);
  const kept = JSON.stringify(await db.selectFrom("audit").selectAll().execute());
  expect(kept).not.toMatch(/secret|horse/);
  expect(kept).toContain("127.0.0.1");
});

test("[AUDIT-4] workspace admins see all that was done, a map's admins what was done to it, others nothing", async () => {
  const server = await startTestServer();
  const { ask, signedIn, newMap, catalogue, automation } = server;
  const [here, there] = [await newMap("Here"), await newMap("There")];
  const [root, mia, ben] = [
    await signedIn("root", true),
    await signedIn("mia"),
    await signedIn("ben"),
  ];
  await catalogue.setMember({ mapId: here, userId: mia.user.id, role: "admin" });
  await catalogue.setMember({ mapId: here, userId: ben.user.id, role: "editor" });
  const status = async (path: string, as: Record<string, string>) =>
    (await ask("GET", path, { as })).status;
  expect(await status("/api/audit", root.as)).toBe(200);
  expect(await status("/api/audit", automation)).toBe(200);
  expect(await status("/api/audit", mia.as)).toBe(403);
  expect(await status("/api/audit", {})).toBe(401);
  expect(await status("/api/audit", await server.guest(here, "admin"))).toBe(403);
  expect(await status(`/api/maps/${here}/audit`, mia.as)).toBe(200);
  expect(await status(`/api/maps/${here}/audit`, ben.as)).toBe(403);
  expect(await status(`/api/maps/${there}/audit`, mia.as)).toBe(404);
  const own = await ask("GET", `/api/maps/${here}/audit?mapId=${there}`, { as: mia.as });
  expect(own.body.items).toMatchObject([{ action: "map.created", mapId: here, mapTitle: "Here" }]);
});

test("[AUDIT-4] the log is filtered, paged and refuses what it does not know", async () => {
  const server = await startTestServer();
  const { ask, automation, clock, newMap } = server;
  const begin = new Date(clock.now).toISOString();
  for (const title of ["One", "Two", "Three"]) {
    await newMap(title);
    clock.now += 1000;
  }
  const read = async (query: string) =>
    (await ask("GET", `/api/audit?${query}`, { as: automation })).body;
  const titles = async (query: string) =>
    (await read(query)).items.map(
      (item) => Object.entries(item).find(([key]) => key === "subject")?.[1],
    );
  expect(await titles("")).toEqual(["Three", "Two", "One"]);
  const first = await read("limit=2");
  expect(await titles(`limit=2&cursor=${first.cursor}`)).toEqual(["One"]);
  const second = new Date(Date.parse(begin) + 1000).toISOString();
  expect(await titles(`from=${second}`)).toEqual(["Three", "Two"]);
  expect(await titles(`from=${begin}&to=${second}`)).toEqual(["One"]);
  expect(await titles("actor=automation&action=map.created")).toHaveLength(3);
  expect(await titles("actor=nobody")).toEqual([]);
  expect((await read("action=map.eaten")).code).toBe("bad_request");
  expect((await read("from=yesterday")).detail).toContain("must be a time such as");
});

test("[AUDIT-5] as CSV all of it is told, and no name becomes a formula", async () => {
  const server = await startTestServer();
  const { ask, automation, newMap, audit } = server;
  for (const title of ['=HYPERLINK("http://evil.example")', "+1", "-1", "@SUM(A1)"]) {
    await newMap(title);
  }
  for (let count = 0; count < 300; count++) await noteSignIn(server);
  const sheet = await ask("GET", "/api/audit?format=csv&limit=2", { as: automation });
  expect(sheet.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(sheet.headers.get("content-disposition")).toMatch(
    /^attachment; filename=audit-[\d-]+\.csv$/,
  );
  const lines = sheet.text.trim().split("\r\n");
  expect(lines[0]).toBe("at,actor,actorId,action,map,mapId,subject,details");
  expect(lines).toHaveLength(1 + 1 + 300 + 4);
  expect(lines[1]).toContain("audit.exported");
  expect(sheet.text).not.toMatch(/(^|,)"?[=+\-@]/m);
  expect(sheet.text).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
  expect((await audit.list({ action: "audit.exported" }, { limit: 9 })).items).toHaveLength(1);
});

test("[AUDIT-5] a name is no formula either where lists are separated by semicolons", async () => {
  const { ask, automation, newMap } = await startTestServer();
  for (const title of ["a;=1+1", "a; @SUM(A1)", "a|+1"]) await newMap(title);
  const { text } = await ask("GET", "/api/audit?format=csv", { as: automation });
  expect(text).toContain("a;'=1+1");
  expect(text).not.toMatch(/[;|]\s*[=+\-@]/);
});

const noteSignIn = ({ audit, clock }: TestServer): Promise<void> =>
  audit.note({ at: clock.now, actor: { id: idOf<UserId>("mia"), name: "Mia" }, action: "sign-in" });

test("[AUDIT-6] what leaves the server is written down first, or does not leave", async () => {
  const audit = createMemoryAuditLog();
  const server = await startTestServer({ audit });
  const { ask, automation, newMap } = server;
  const map = `/api/maps/${await newMap()}`;
  audit.note = async () => {
    throw new AppError("storage_failed", "full");
  };
  for (const path of [`${map}/export?format=json`, `${map}/audit?format=csv`]) {
    const answer = await ask("GET", path, { as: automation });
    expect(answer).toMatchObject({ status: 503, body: { code: "storage_failed" } });
  }
});

test("[AUDIT-6] a deed that is done and cannot be written down goes to the program's log, whole", async () => {
  const audit = createMemoryAuditLog();
  const log = createLog("silent");
  const heard: unknown[] = [];
  log.error = (details: unknown) => heard.push(details);
  const { ask, automation } = await startTestServer({ audit, log });
  audit.note = async () => {
    throw new AppError("storage_failed", "full");
  };
  const made = await ask("POST", "/api/maps", { as: automation, json: { title: "Retail" } });
  expect(made.status).toBe(201);
  const entry = { actor: { id: "automation", name: "Automation" }, action: "map.created" };
  expect(heard).toMatchObject([{ entry: { ...entry, subject: "Retail", mapId: made.body.id } }]);
});
