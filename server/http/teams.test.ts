import { expect, test } from "vitest";
import { FIRST_TEAMS } from "../../shared/protocol/index.ts";
import type { AccessChange } from "../access/index.ts";
import { startTestServer } from "./testing/server.ts";

const care = { name: "Customer care", tag: "cc", colour: "other" } as const;

test("[TEAM-1] everybody with a role somewhere sees the teams, workspace admins alone decide them", async () => {
  const { ask, automation, signedIn, guest, newMap } = await startTestServer();
  const mia = await signedIn("mia");
  const someone = await guest(await newMap(), "viewer");
  expect((await ask("GET", "/api/teams")).status).toBe(401);
  for (const as of [mia.as, someone, automation]) {
    expect((await ask("GET", "/api/teams", { as })).body.items).toEqual(FIRST_TEAMS);
  }
  for (const as of [mia.as, someone]) {
    expect((await ask("POST", "/api/teams", { as, json: care })).status).toBe(403);
    expect((await ask("PATCH", "/api/teams/sales", { as, json: care })).status).toBe(403);
    expect((await ask("DELETE", "/api/teams/sales", { as })).status).toBe(403);
  }
  const made = await ask("POST", "/api/teams", { as: automation, json: care });
  expect(made.status).toBe(201);
  expect(made.body).toEqual({ id: "customer-care", ...care, tag: "CC" });
  const json = { name: "Care" };
  expect((await ask("PATCH", "/api/teams/customer-care", { as: automation, json })).body).toEqual({
    ...made.body,
    name: "Care",
  });
  const gone = await ask("DELETE", "/api/teams/sales", { as: automation });
  expect(gone.status).toBe(204);
  const { items } = (await ask("GET", "/api/teams", { as: mia.as })).body;
  expect(items.map(({ id }) => id)).toEqual([
    ...FIRST_TEAMS.map(({ id }) => id).filter((id) => id !== "sales"),
    "customer-care",
  ]);
});

test("[TEAM-1] two teams never look alike, and one without Latin letters gets an id too", async () => {
  const { ask, automation } = await startTestServer();
  const add = (json: object) => ask("POST", "/api/teams", { as: automation, json });
  expect((await add({ ...care, name: "ＳＡＬＥＳ" })).body).toMatchObject({
    code: "conflict",
    detail: "There is a team Sales already",
  });
  expect((await add({ ...care, tag: "SA" })).body.detail).toBe("Sales has the tag SA already");
  expect((await add({ ...care, tag: "CAR" })).body.detail).toBe(
    "tag must be two letters or digits",
  );
  expect((await add({ ...care, colour: "red" })).status).toBe(400);
  expect((await add({ ...care, name: "客服" })).body.id).toMatch(/^team-[\w-]{20}$/);
  expect((await add({ name: "Sales!", tag: "S2", colour: "sales" })).body.id).toMatch(/^team-/);
  const twice = await ask("PATCH", "/api/teams/sales", { as: automation, json: { tag: "MK" } });
  expect(twice.body.code).toBe("conflict");
  const nobody = await ask("PATCH", "/api/teams/nobody", { as: automation, json: { tag: "NN" } });
  expect(nobody.body.code).toBe("team_not_found");
});

test("[TEAM-2] nobody joins a team by themselves, since it may have roles on maps; anybody leaves theirs", async () => {
  const { ask, signedIn, automation, newMap } = await startTestServer();
  const ben = await signedIn("ben");
  const mapId = await newMap();
  const put = (as: Record<string, string>, teamId: string | null) =>
    ask("PUT", `/api/users/${ben.user.id}/team`, { as, json: { teamId } });
  await ask("PUT", `/api/maps/${mapId}/teams/finance`, { as: automation, json: { role: "admin" } });
  expect((await put(ben.as, "finance")).status).toBe(403);
  expect((await ask("GET", `/api/maps/${mapId}`, { as: ben.as })).status).toBe(404);
  expect((await put(automation, "finance")).body).toMatchObject({ teamId: "finance" });
  expect((await ask("GET", `/api/maps/${mapId}`, { as: ben.as })).body).toMatchObject({
    role: "admin",
  });
  expect((await put(ben.as, "sales")).status).toBe(403);
  expect((await put(ben.as, null)).status).toBe(200);
  expect((await ask("GET", `/api/maps/${mapId}`, { as: ben.as })).status).toBe(404);
});

test("[TEAM-2] workspace admins decide who belongs to a team, and open sockets hear of it", async () => {
  const { ask, signedIn, access, automation } = await startTestServer();
  const mia = await signedIn("mia");
  const ben = await signedIn("ben");
  const heard: AccessChange[] = [];
  access.onChange((change) => heard.push(change));
  const put = (as: Record<string, string>, id: string, teamId: string | null) =>
    ask("PUT", `/api/users/${id}/team`, { as, json: { teamId } });
  expect((await put(automation, mia.user.id, "sales")).body).toMatchObject({ teamId: "sales" });
  expect((await put(ben.as, mia.user.id, "service")).status).toBe(403);
  expect((await put(automation, mia.user.id, "nowhere")).body.code).toBe("team_not_found");
  expect((await put(automation, "nobody", "sales")).body.code).toBe("not_found");
  const me = await ask("GET", "/api/me", { as: mia.as });
  expect(me.body).toMatchObject({ user: { teamId: "sales", team: { name: "Sales", tag: "SA" } } });
  expect((await ask("GET", "/api/users", { as: ben.as })).text).toContain('"teamId":"sales"');
  expect(heard).toEqual([{ kind: "user", userId: mia.user.id }]);
  await ask("DELETE", "/api/teams/sales", { as: automation });
  expect(heard).toHaveLength(2);
  expect((await ask("GET", "/api/me", { as: mia.as })).text).not.toContain("team");
  expect((await put(mia.as, mia.user.id, null)).status).toBe(200);
});
