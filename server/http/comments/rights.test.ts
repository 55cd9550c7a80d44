import { expect, test } from "vitest";
import { ROLES, type Role } from "../../../shared/access/index.ts";
import { type Author, reply, startThread } from "../../../shared/comments/index.ts";
import { idOf, type MapId, type ReplyId, type ThreadId } from "../../../shared/journey/index.ts";
import { startTestServer, type TestServer } from "../testing/server.ts";
import { type As, asGuest, commentsOf, words } from "./testing/said.ts";

const FIRE = { emoji: "🔥", on: true };

/** What may be done about what somebody else said, and from which role on; null: by nobody at all. */
const ACTIONS = [
  { call: "GET ", from: "viewer", status: 200 },
  { call: "POST ", json: words("new"), from: "commenter", status: 201 },
  { call: "PATCH /{t}", json: { text: "forged" }, from: null, status: 200 },
  { call: "PATCH /{t}", json: { mentions: [] }, from: null, status: 200 },
  { call: "PATCH /{t}", json: { severity: 4 }, from: "editor", status: 200 },
  { call: "PATCH /{t}", json: { anchor: { on: "map" } }, from: "editor", status: 200 },
  { call: "PATCH /{t}", json: { kind: "idea", text: "forged" }, from: null, status: 200 },
  { call: "DELETE /{t}", from: "admin", status: 204 },
  { call: "POST /{t}/resolve", from: "editor", status: 200 },
  { call: "POST /{t}/reopen", from: "editor", status: 200 },
  { call: "POST /{t}/reactions", json: { emoji: "👍", on: true }, from: "commenter", status: 200 },
  { call: "POST /{t}/promote", json: {}, from: "editor", status: 200 },
  { call: "POST /{t}/merge", json: { into: "other" }, from: "editor", status: 200 },
  { call: "POST /{t}/split", from: "editor", status: 200 },
  { call: "POST /{t}/replies", json: { id: "new", text: "x" }, from: "commenter", status: 201 },
  { call: "PATCH /{t}/replies/{r}", json: { text: "forged" }, from: null, status: 200 },
  { call: "DELETE /{t}/replies/{r}", from: "admin", status: 204 },
  { call: "POST /{t}/replies/{r}/reactions", json: FIRE, from: "commenter", status: 200 },
] as const;

type Action = (typeof ACTIONS)[number];
/** Somebody, and what they are on the map: a role, or why they are nobody there. */
type Party = { readonly name: string; readonly as: As; readonly is: Role | 401 | 404 };

/** Olga said something; everybody else tries to do something about it. */
async function everybody(server: TestServer, mapId: MapId): Promise<readonly Party[]> {
  const { catalogue, signedIn, guest, newMap, automation, clock, workspaceLink } = {
    ...server,
    workspaceLink: server.link,
  };
  const parties: Party[] = [];
  for (const is of ROLES) {
    const person = await signedIn(`${is}-of-it`);
    await catalogue.setMember({ mapId, userId: person.user.id, role: is });
    parties.push({ name: `a member who is ${is}`, as: person.as, is });
    const visitor = asGuest(await guest(mapId, is), `secret-of-a-guest-who-is-${is}`);
    parties.push({ name: `a guest who is ${is}`, as: visitor, is });
  }
  const ada = await signedIn("ada");
  await catalogue.setMember({ mapId, userId: ada.user.id, role: "admin" });
  for (const scope of MAP_SCOPES) parties.push(await program(server, ada.as, scope));
  const root = await signedIn("root", true);
  const stranger = await signedIn("stranger");
  const otherMap = await guest(await newMap("Other"), "admin");
  const revoked = await workspaceLink(mapId, "admin");
  await catalogue.removeLink(mapId, revoked.link.id);
  const bearer = (token: string) => asGuest({ authorization: `Bearer ${token}` });
  const expired = await workspaceLink(mapId, "admin", clock.now - 1);
  return [
    ...parties,
    { name: "an admin of the workspace", as: root.as, is: "admin" },
    { name: "automation", as: automation, is: "admin" },
    { name: "a stranger", as: stranger.as, is: 404 },
    { name: "a guest of another map", as: asGuest(otherMap), is: 404 },
    { name: "nobody", as: {}, is: 401 },
    { name: "whoever made a token up", as: bearer("made-up"), is: 401 },
    { name: "a guest whose link was revoked", as: bearer(revoked.token), is: 401 },
    { name: "a guest whose link has expired", as: bearer(expired.token), is: 401 },
  ];
}

const BY_SCOPE = { read: "viewer", comment: "commenter", edit: "editor", manage: "admin" } as const;
const MAP_SCOPES = ["read", "comment", "edit", "manage"] as const;
type MapScope = (typeof MAP_SCOPES)[number];

async function program({ ask }: TestServer, as: As, scope: MapScope): Promise<Party> {
  const made = await ask("POST", "/api/tokens", { as, json: { name: scope, scopes: [scope] } });
  const token = { authorization: `Bearer ${made.body.token}` };
  return { name: `a program that may ${scope}`, as: token, is: BY_SCOPE[scope] };
}

function expected({ from, status }: Action, { is }: Party): number {
  if (is === 401 || is === 404) return is;
  return from && ROLES.indexOf(is) >= ROLES.indexOf(from) ? status : 403;
}

test("[CMT-60] what each role, link and program may do about what somebody else said", {
  timeout: 120_000,
}, async () => {
  const server = await startTestServer();
  const mapId = await server.newMap("Retail");
  const olga = await server.signedIn("olga");
  await server.catalogue.setMember({ mapId, userId: olga.user.id, role: "commenter" });
  const parties = await everybody(server, mapId);
  for (const [i, action] of ACTIONS.entries()) {
    const seen: Record<string, number> = {};
    const wanted: Record<string, number> = {};
    for (const [j, party] of parties.entries()) {
      seen[party.name] = await attempt(server, mapId, {
        action,
        party,
        olga: { id: olga.user.id, name: "olga" },
        no: `${i}-${j}`,
      });
      wanted[party.name] = expected(action, party);
    }
    expect(seen, action.call).toEqual(wanted);
  }
});

type Attempt = {
  readonly action: Action;
  readonly party: Party;
  readonly olga: Author;
  readonly no: string;
};

/** The status that somebody gets, who changes nothing where it is a refusal. */
async function attempt(
  server: TestServer,
  mapId: MapId,
  { action, party, olga, no }: Attempt,
): Promise<number> {
  const { send, thread } = commentsOf(server, mapId);
  server.clock.now += 1_000;
  const [t, r, other] = [`t${no}`, `r${no}`, `o${no}`];
  await server.openComments.change(mapId, (doc) => {
    const by = { author: olga, at: 1 };
    const said = { text: "late", mentions: [] };
    for (const id of [t, other]) {
      const pain = { kind: "pain-point", severity: 2, anchor: { on: "map" }, where: "" } as const;
      startThread(doc, by, { id: idOf<ThreadId>(id), ...pain, ...said });
    }
    reply(doc, by, { id: idOf<ReplyId>(r), threadId: idOf<ThreadId>(t), ...said });
  });
  const before = await thread(t);
  const [method = "", rest = ""] = action.call.split(" ");
  const path = rest.replace("{t}", t).replace("{r}", r);
  const json = "json" in action ? action.json : undefined;
  const asked = json && {
    ...json,
    ...("id" in json && { id: `n${no}` }),
    ...("into" in json && { into: other }),
  };
  const { status } = await send(method, path, party.as, asked);
  if (status >= 400) expect(await thread(t), `${party.name}: ${action.call}`).toEqual(before);
  return status;
}
