import { expect, test } from "vitest";
import { ROLES } from "../../shared/access/index.ts";
import { idOf, type TeamId } from "../../shared/journey/index.ts";
import type { AccessChange } from "../access/index.ts";
import { startTestServer } from "./testing/server.ts";

const SALES = idOf<TeamId>("sales");

test("[ACC-13] somebody holds the strongest of their own role, their team's and a link's", async () => {
  const server = await startTestServer();
  const { ask, signedIn, automation, newMap, teams, catalogue, link } = server;
  const mia = await signedIn("mia");
  await teams.join(mia.user.id, SALES);
  for (const [own, ofTeam, byLink, strongest] of [
    [undefined, "editor", undefined, "editor"],
    ["viewer", "commenter", undefined, "commenter"],
    ["admin", "viewer", undefined, "admin"],
    ["viewer", "commenter", "editor", "editor"],
    ["commenter", "editor", "viewer", "editor"],
  ] as const) {
    const mapId = await newMap();
    if (own) await catalogue.setMember({ mapId, userId: mia.user.id, role: own });
    const json = { role: ofTeam };
    const set = await ask("PUT", `/api/maps/${mapId}/teams/sales`, { as: automation, json });
    expect(set.body).toEqual({ teamId: "sales", role: ofTeam });
    const query = byLink ? `?token=${(await link(mapId, byLink)).token}` : "";
    const seen = await ask("GET", `/api/maps/${mapId}${query}`, { as: mia.as });
    expect(seen.body.role).toBe(strongest);
    const listed = await ask("GET", "/api/maps", { as: mia.as });
    expect(listed.body.items.map(({ id }) => id)).toContain(mapId);
  }
});

test("[ACC-13] a team's role ends with the role, with leaving the team and with the team, at once for open sockets", async () => {
  const server = await startTestServer();
  const { ask, signedIn, automation, newMap, access } = server;
  const mia = await signedIn("mia");
  const mapId = await newMap();
  const heard: AccessChange[] = [];
  access.onChange((change) => heard.push(change));
  const mayRead = async () =>
    (await ask("GET", `/api/maps/${mapId}`, { as: mia.as })).status === 200;
  const path = `/api/maps/${mapId}/teams/sales`;
  const give = () => ask("PUT", path, { as: automation, json: { role: "editor" } });
  const join = (teamId: string | null) =>
    ask("PUT", `/api/users/${mia.user.id}/team`, { as: automation, json: { teamId } });
  await join("sales");
  expect(await mayRead()).toBe(false);
  await give();
  expect(await mayRead()).toBe(true);
  await join("service");
  expect(await mayRead()).toBe(false);
  await join("sales");
  expect(await mayRead()).toBe(true);
  expect((await ask("DELETE", path, { as: automation })).status).toBe(204);
  expect(await mayRead()).toBe(false);
  expect((await ask("DELETE", path, { as: automation })).body.code).toBe("team_not_found");
  await give();
  await ask("DELETE", "/api/teams/sales", { as: automation });
  expect(await mayRead()).toBe(false);
  expect((await ask("GET", `/api/maps/${mapId}/teams`, { as: automation })).body.items).toEqual([]);
  const [user, map] = [
    { kind: "user", userId: mia.user.id },
    { kind: "map", mapId },
  ];
  expect(heard).toEqual([user, map, user, user, map, map, user]);
});

test("[ACC-14] a team may do over HTTP what its role says, action by action", async () => {
  const server = await startTestServer();
  const { ask, signedIn, newMap, teams, catalogue } = server;
  const mia = await signedIn("mia");
  await teams.join(mia.user.id, SALES);
  const seen: Record<string, readonly number[]> = {};
  for (const role of ROLES) {
    const mapId = await newMap();
    await catalogue.setMapTeam({ mapId, teamId: SALES, role });
    const call = async (method: string, path: string, json?: object) =>
      (await ask(method, `/api/maps/${mapId}${path}`, { as: mia.as, ...(json && { json }) }))
        .status;
    seen[role] = [
      await call("GET", ""),
      await call("GET", "/members"),
      await call("PATCH", "", { title: "New" }),
      await call("GET", "/links"),
      await call("PUT", "/teams/service", { role: "admin" }),
      await call("DELETE", "/teams/service"),
      await call("DELETE", ""),
    ];
  }
  expect(seen).toEqual({
    viewer: [200, 200, 403, 403, 403, 403, 403],
    commenter: [200, 200, 403, 403, 403, 403, 403],
    editor: [200, 200, 200, 403, 403, 403, 403],
    admin: [200, 200, 200, 200, 200, 204, 204],
  });
});

test("[SHARE-4, SHARE-5] the people of a team on a map are told by name, and so is everybody whom to ask", async () => {
  const server = await startTestServer();
  const { ask, signedIn, automation, newMap, teams, catalogue } = server;
  const [mia, ben, eva] = [await signedIn("mia"), await signedIn("ben"), await signedIn("eva")];
  const mapId = await newMap();
  await catalogue.setMember({ mapId, userId: eva.user.id, role: "viewer" });
  for (const { user } of [mia, ben]) await teams.join(user.id, SALES);
  const get = async (what: string) =>
    (await ask("GET", `/api/maps/${mapId}/${what}`, { as: eva.as })).body.items;
  const named = ({ user }: typeof mia) => ({ userId: user.id, name: user.name });
  const before = await get("admins");
  expect(before).not.toContainEqual(named(ben));
  await ask("PUT", `/api/maps/${mapId}/teams/sales`, { as: automation, json: { role: "admin" } });
  const people = [ben, mia].map(named);
  expect(await get("teams")).toEqual([{ teamId: "sales", role: "admin", people }]);
  expect(await get("admins")).toEqual([...people, ...before]);
  const json = { workspaceAdmin: true };
  await ask("PATCH", `/api/users/${eva.user.id}`, { as: automation, json });
  expect(await get("admins")).toContainEqual(named(eva));
  await ask("DELETE", `/api/users/${ben.user.id}`, { as: automation });
  expect(await get("admins")).not.toContainEqual(named(ben));
  expect((await get("teams"))[0]).toMatchObject({ people: [named(mia)] });
});
