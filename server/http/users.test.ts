import { expect, test, vi } from "vitest";
import type { AccessChange } from "../access/index.ts";
import { PASSWORD } from "../access/testing/workspace.ts";
import { startTestServer } from "./testing/server.ts";

const signIn = { password: PASSWORD };

test("[ACC-15] people rename themselves; workspace admins do that too, and decide who else is one", async () => {
  const server = await startTestServer();
  const { ask, signedIn, access } = server;
  const root = await signedIn("root", true);
  const mia = await signedIn("mia");
  const heard: AccessChange[] = [];
  access.onChange((change) => heard.push(change));
  const patch = (as: Record<string, string>, id: string, json: object) =>
    ask("PATCH", `/api/users/${id}`, { as, json });
  expect((await patch(mia.as, mia.user.id, { name: " Mia Berg " })).text).toContain("Mia Berg");
  expect((await patch(mia.as, root.user.id, { name: "X" })).status).toBe(403);
  expect((await patch(mia.as, mia.user.id, { workspaceAdmin: true })).status).toBe(403);
  expect((await patch(mia.as, mia.user.id, { name: "Y", active: true })).status).toBe(403);
  expect((await patch(root.as, mia.user.id, {})).status).toBe(400);
  expect((await patch(root.as, "nobody", { name: "X" })).status).toBe(404);
  expect((await patch(root.as, mia.user.id, { workspaceAdmin: true })).status).toBe(200);
  expect((await ask("GET", "/api/invites", { as: mia.as })).status).toBe(200);
  expect(heard).toEqual(Array(2).fill({ kind: "user", userId: mia.user.id }));
});

test("[ACC-15] the last admin of the workspace can be neither demoted nor removed, not even at once", async () => {
  const { ask, signedIn } = await startTestServer();
  const root = await signedIn("root", true);
  const mia = await signedIn("mia", true);
  const demote = (id: string, as = root.as) =>
    ask("PATCH", `/api/users/${id}`, { as, json: { workspaceAdmin: false } });
  const both = await Promise.all([demote(root.user.id, mia.as), demote(mia.user.id)]);
  expect(both.map(({ status }) => status).toSorted()).not.toEqual([200, 200]);
  const [last, as] = both[0]?.status === 200 ? [mia.user.id, mia.as] : [root.user.id, root.as];
  expect(await demote(last, as)).toMatchObject({
    status: 409,
    body: { detail: "This workspace needs an admin. Make somebody else admin first." },
  });
  expect((await ask("DELETE", `/api/users/${last}`, { as })).status).toBe(409);
});

test("[ACC-16] who is removed loses what they have open even where their sessions cannot be ended", async () => {
  const { ask, signedIn, access, automation, sessions } = await startTestServer();
  const mia = await signedIn("mia");
  const heard: AccessChange[] = [];
  access.onChange((change) => heard.push(change));
  vi.spyOn(sessions, "end").mockRejectedValueOnce(new Error("the disk is full"));
  const removed = await ask("DELETE", `/api/users/${mia.user.id}`, { as: automation });
  expect(removed.status).toBe(500);
  expect(heard).toEqual([{ kind: "user", userId: mia.user.id }]);
  expect((await ask("GET", "/api/maps", { as: mia.as })).status).toBe(401);
});

test("[ACC-16] who is removed is out at once, cannot come in, keeps the name, and can be brought back", async () => {
  const server = await startTestServer();
  const { ask, signedIn, access, automation } = server;
  const mia = await signedIn("mia");
  const made = await ask("POST", "/api/maps", { as: mia.as, json: { title: "Retail" } });
  const token = await ask("POST", "/api/tokens", {
    as: mia.as,
    json: { name: "script", scopes: ["read"] },
  });
  const program = { authorization: `Bearer ${token.body.token}` };
  const path = `/api/maps/${made.body.id}`;
  expect((await ask("GET", path, { as: program })).status).toBe(200);
  const heard: AccessChange[] = [];
  access.onChange((change) => heard.push(change));
  const user = `/api/users/${mia.user.id}`;
  expect((await ask("DELETE", user, { as: mia.as })).status).toBe(403);
  expect((await ask("DELETE", user, { as: automation })).status).toBe(204);
  expect(heard).toEqual([{ kind: "user", userId: mia.user.id }]);
  for (const as of [mia.as, program]) expect((await ask("GET", path, { as })).status).toBe(401);
  const again = () =>
    ask("POST", "/api/auth/sign-in/email", { json: { email: mia.email, ...signIn } });
  expect(await again()).toMatchObject({ status: 403, body: { code: "account_closed" } });
  const listed = async (query = "") =>
    (await ask("GET", `/api/users${query}`, { as: automation })).text;
  expect(await listed()).not.toContain(mia.email);
  expect(await listed("?deactivated=true")).toContain(mia.email);
  expect((await ask("GET", `${path}/members`, { as: automation })).body.items).toEqual([]);
  const put = await ask("PUT", `${path}/members/${mia.user.id}`, {
    as: automation,
    json: { role: "viewer" },
  });
  expect(put.status).toBe(404);
  expect((await server.accounts.find([mia.user.id])).get(mia.user.id)?.name).toBe("mia");

  await ask("PATCH", user, { as: automation, json: { active: true } });
  expect((await again()).status).toBe(200);
  expect((await ask("GET", `${path}/members`, { as: automation })).body.items).toHaveLength(1);
});

test("[ACC-16] an admin of a map who was removed does not count as one", async () => {
  const { ask, signedIn, automation } = await startTestServer();
  const [mia, ben] = [await signedIn("mia"), await signedIn("ben")];
  const { body } = await ask("POST", "/api/maps", { as: mia.as, json: { title: "Retail" } });
  const member = (id: string) => `/api/maps/${body.id}/members/${id}`;
  await ask("PUT", member(ben.user.id), { as: mia.as, json: { role: "admin" } });
  await ask("DELETE", `/api/users/${mia.user.id}`, { as: automation });
  expect((await ask("DELETE", member(ben.user.id), { as: ben.as })).status).toBe(409);
});

test("[HTTP-28] whoever is on a map may leave it, and remove nobody else", async () => {
  const server = await startTestServer();
  const { ask, signedIn, newMap, catalogue, audit } = server;
  const [mia, ben] = [await signedIn("mia"), await signedIn("ben")];
  const mapId = await newMap();
  for (const { user } of [mia, ben]) {
    await catalogue.setMember({ mapId, userId: user.id, role: "viewer" });
  }
  const leave = (id: string) => ask("DELETE", `/api/maps/${mapId}/members/${id}`, { as: mia.as });
  expect((await leave(ben.user.id)).status).toBe(403);
  expect((await leave(mia.user.id)).status).toBe(204);
  expect((await ask("GET", `/api/maps/${mapId}`, { as: mia.as })).status).toBe(404);
  const { items } = await audit.list({ action: "member.left" }, { limit: 2 });
  expect(items).toMatchObject([{ actor: { id: mia.user.id }, mapId, subject: "mia" }]);
});

test("[HTTP-29] workspace admins see when people were last here, others do not", async () => {
  const { ask, signedIn, db } = await startTestServer();
  const root = await signedIn("root", true);
  const mia = await signedIn("mia");
  expect((await ask("GET", "/api/users", { as: root.as })).text).toContain('"seenAt":"20');
  expect((await ask("GET", "/api/users", { as: mia.as })).text).not.toContain("seenAt");
  // Long ago written down as here: whoever asks is here now.
  const longAgo = "2020-03-12T14:02:00.000Z";
  await db.updateTable("session").set({ updatedAt: longAgo }).execute();
  const people = (await ask("GET", "/api/users", { as: root.as })).text;
  const { items }: { items: readonly { id: string; seenAt?: string }[] } = JSON.parse(people);
  const seenAt = (id: string) => items.find((person) => person.id === id)?.seenAt;
  expect(seenAt(root.user.id)).not.toBe(longAgo);
  expect(seenAt(mia.user.id)).toBe(longAgo);
  const gone = await ask("GET", "/api/users?deactivated=true", { as: mia.as });
  expect(gone.status).toBe(403);
});
