import { expect, test } from "vitest";
import type { InboxItem } from "../../shared/protocol/index.ts";
import { asGuest, commentsOf } from "./comments/testing/said.ts";
import { type Answer, startTestServer } from "./testing/server.ts";

type Person = { readonly as: Readonly<Record<string, string>>; readonly user: { id: string } };

const codeOf = ({ status, body }: Answer) => `${status} ${body.code ?? "ok"}`;

/** A map with Mia (commenter) and Ben (editor); Zoe is of the workspace, and of the first team. */
async function workshop(options: Parameters<typeof startTestServer>[0] = {}) {
  const server = await startTestServer(options);
  const mapId = await server.newMap("Retail");
  const [mia, ben, zoe] = [
    await server.signedIn("mia"),
    await server.signedIn("ben"),
    await server.signedIn("zoe"),
  ];
  const [team] = await server.teams.list();
  if (!team) throw new Error("a workspace has teams");
  await server.teams.join(zoe.user.id, team.id);
  await server.catalogue.setMember({ mapId, userId: mia.user.id, role: "commenter" });
  await server.catalogue.setMember({ mapId, userId: ben.user.id, role: "editor" });
  const read = async ({ as }: Person, query = ""): Promise<readonly InboxItem[]> =>
    JSON.parse((await server.ask("GET", `/api/inbox${query}`, { as })).text).items;
  const told = async (person: Person, query?: string) =>
    (await read(person, query)).map(({ kind, direct, threadId, replyId }) =>
      [kind, direct ? "direct" : "all", replyId ?? threadId].join(" "),
    );
  const at = (user: Person["user"] & { name?: string }) => ({
    ...{ kind: "user", id: user.id, name: user.name ?? "" },
  });
  const set = ({ as }: Person, json: object) => {
    const usual = { mentions: true, replies: true, own: true, everything: true, mail: false };
    return server.ask("PUT", "/api/inbox/settings", { as, json: { ...usual, ...json } });
  };
  return {
    ...server,
    ...commentsOf(server, mapId),
    mapId,
    mia,
    ben,
    zoe,
    team,
    read,
    told,
    at,
    set,
  };
}

test("[INBOX-1] a mention is told directly, to people and to whole teams who see the map", async () => {
  const { start, told, read, catalogue, mapId, mia, ben, zoe, team, at } = await workshop();
  const mentions = [at(ben.user), { kind: "team", id: team.id, name: team.name }];
  await start(mia.as, "t1", { mentions, text: "@ben  look\nhere" });
  expect(await told(ben)).toEqual(["mention direct t1"]);
  expect((await read(ben))[0]).toMatchObject({
    ...{ mapId, mapTitle: "Retail", actor: { name: "mia" }, where: "Retail" },
    ...{ excerpt: "@ben look here", read: false },
  });
  expect(await told(zoe), "who does not see the map").toEqual([]);
  await catalogue.setMapTeam({ mapId, teamId: team.id, role: "viewer" });
  await start(mia.as, "t2", { mentions });
  expect(await told(zoe)).toEqual(["team-mention direct t2"]);
  expect(await told(mia), "what one says oneself").toEqual([]);
});

test("[INBOX-1] whoever does not belong to the workspace any more is told nothing, and is not reached", async () => {
  const { start, ask, db, signedIn, mia, ben, at } = await workshop();
  const root = await signedIn("root", true);
  const gone = await ask("DELETE", `/api/users/${ben.user.id}`, { as: root.as });
  expect(gone.status).toBe(204);
  const said = await start(mia.as, "t1", { mentions: [at(ben.user)] });
  expect(JSON.parse(said.text).unreached).toMatchObject([{ id: ben.user.id }]);
  expect(await db.selectFrom("inbox_entry").select("id").execute()).toEqual([]);
});

test("[INBOX-2] replies are told directly to those who wrote in the thread, to members as all else", async () => {
  const { start, reply, told, catalogue, clock, mapId, mia, ben, zoe, signedIn } = await workshop();
  await catalogue.setMember({ mapId, userId: zoe.user.id, role: "viewer" });
  const kim = await signedIn("kim");
  await catalogue.setMember({ mapId, userId: kim.user.id, role: "editor" });
  await start(mia.as, "t1");
  for (const [as, id] of [
    [ben.as, "r1"],
    [kim.as, "r2"],
  ] as const) {
    clock.now += 1;
    await reply(as, "t1", id);
  }
  expect(await told(mia)).toEqual(["reply direct r2", "reply direct r1"]);
  expect(await told(ben)).toEqual(["reply direct r2", "thread all t1"]);
  expect(await told(zoe)).toEqual(["reply all r2", "reply all r1", "thread all t1"]);
  expect(await told(zoe, "?direct=true")).toEqual([]);
});

test("[INBOX-3] authors learn what became of what they said, once each, unless they did it themselves", async () => {
  const { start, send, told, clock, mia, ben, automation } = await workshop();
  await start(mia.as, "t1");
  const step = async (method: string, call: string, as: Person["as"]) => {
    clock.now += 1_000;
    await send(method, call, as, method === "POST" && call.endsWith("promote") ? {} : undefined);
  };
  await step("POST", "/t1/resolve", mia.as);
  await step("POST", "/t1/reopen", mia.as);
  expect(await told(mia)).toEqual([]);
  for (let i = 0; i < 2; i++) await step("POST", "/t1/resolve", ben.as);
  for (let i = 0; i < 2; i++) await step("POST", "/t1/reopen", ben.as);
  for (let i = 0; i < 2; i++) await step("POST", "/t1/promote", ben.as);
  expect(await told(mia)).toEqual(
    ["promoted", "reopened", "resolved"].map((kind) => `${kind} direct t1`),
  );
  await step("DELETE", "/t1", automation);
  expect(await told(mia)).toEqual(["removed direct t1"]);
  expect(await told(ben), "what told of it is gone").toEqual([]);
});

test("[INBOX-4] the same news again tells nobody anew, other words tell whom they speak to anew", async () => {
  const { start, send, told, read, clock, mia, ben, zoe, at, catalogue, mapId } = await workshop();
  await catalogue.setMember({ mapId, userId: zoe.user.id, role: "viewer" });
  await start(mia.as, "t1", { mentions: [at(ben.user)] });
  await start(mia.as, "t1", { mentions: [at(ben.user)] });
  clock.now += 1_000;
  await send("PATCH", "/t1", mia.as, {
    ...{ text: "other words", mentions: [at(ben.user), at(zoe.user)] },
  });
  expect(await told(ben)).toEqual(["mention direct t1"]);
  expect(await told(zoe)).toEqual(["mention direct t1", "thread all t1"]);
  expect((await read(ben))[0]?.excerpt).toBe("other words");
  await send("DELETE", "/t1", mia.as);
  expect([await told(ben), await told(zoe)]).toEqual([[], []]);
});

test("[INBOX-4] words that were taken back are nowhere in an inbox", async () => {
  const { start, reply, send, read, mia, ben, at } = await workshop();
  await start(mia.as, "t1", { mentions: [at(ben.user)], text: "a secret" });
  await reply(ben.as, "t1", "r1");
  await send("DELETE", "/t1", mia.as);
  expect((await read(ben)).map(({ kind, excerpt }) => [kind, excerpt])).toEqual([["mention", ""]]);
});

test("[INBOX-5] entries are read one by one, all at once, or by seeing their thread", async () => {
  const { ask, start, send, read, told, mia, ben } = await workshop();
  for (const id of ["t1", "t2", "t3"]) await start(mia.as, id);
  const byId = new Map((await read(ben)).map(({ id, threadId }) => [threadId as string, id]));
  const mark = (json: object, as = ben.as) => ask("POST", "/api/inbox/read", { as, json });
  expect(JSON.parse((await mark({ ids: [byId.get("t1")] })).text)).toEqual({
    unread: 2,
    direct: 0,
  });
  expect(JSON.parse((await mark({ ids: [byId.get("t2")] }, mia.as)).text).unread).toBe(0);
  expect(await told(ben, "?unread=true")).toHaveLength(2);
  expect((await send("POST", "/t2/seen", ben.as)).status).toBe(204);
  expect(await told(ben, "?unread=true")).toEqual(["thread all t3"]);
  expect(JSON.parse((await mark({ all: true })).text)).toEqual({ unread: 0, direct: 0 });
  expect((await read(ben)).map((one) => one.read)).toEqual([true, true, true]);
  for (const wrong of [
    {},
    { ids: [] },
    { all: false },
    { ids: ["no id"] },
    { ids: [], all: true },
  ]) {
    expect(codeOf(await mark(wrong)), JSON.stringify(wrong)).toBe("400 bad_request");
  }
});

test("[INBOX-5] the newest come first, page by page, and nothing twice", async () => {
  const { ask, start, mia, ben, clock } = await workshop();
  for (let i = 0; i < 7; i++) {
    if (i % 2) clock.now += 1;
    await start(mia.as, `t${i}`);
  }
  const found: string[] = [];
  let cursor = "";
  do {
    const page = await ask("GET", `/api/inbox?limit=3${cursor}`, { as: ben.as });
    const { items, cursor: next } = JSON.parse(page.text);
    found.push(...items.map((item: InboxItem) => item.threadId));
    cursor = next ? `&cursor=${next}` : "";
  } while (cursor);
  expect(found.toSorted()).toEqual(["t0", "t1", "t2", "t3", "t4", "t5", "t6"]);
  expect(found[6]).toBe("t0");
});

test("[INBOX-6] what a person does not want to be told is not told", async () => {
  const { start, reply, send, told, ask, set, mia, ben, at } = await workshop();
  await set(ben, { everything: false, mentions: false });
  await start(mia.as, "t1", { mentions: [at(ben.user)] });
  expect(await told(ben)).toEqual([]);
  await set(ben, { everything: true, mentions: false });
  await start(mia.as, "t2", { mentions: [at(ben.user)] });
  expect(await told(ben), "as one of all").toEqual(["thread all t2"]);
  await set(mia, { replies: false, own: false, everything: false });
  await reply(ben.as, "t1", "r1");
  await send("POST", "/t1/resolve", ben.as);
  expect(await told(mia)).toEqual([]);
  const shown = await ask("GET", "/api/inbox/settings", { as: mia.as });
  expect(JSON.parse(shown.text)).toEqual({
    ...{ mentions: true, replies: false, own: false, everything: false, mail: false },
    canMail: false,
  });
  expect(codeOf(await set(mia, { more: true }))).toBe("400 bad_request");
});

test("[INBOX-7] entries of maps that one may not see any more are neither told nor counted", async () => {
  const { ask, start, told, catalogue, mapId, mia, ben, at } = await workshop();
  await start(mia.as, "t1", { mentions: [at(ben.user)] });
  const count = async () =>
    JSON.parse((await ask("POST", "/api/inbox/read", { as: ben.as, json: { ids: ["x"] } })).text);
  expect(await count()).toEqual({ unread: 1, direct: 1 });
  await catalogue.removeMember(mapId, ben.user.id);
  expect([await told(ben), await count()]).toEqual([[], { unread: 0, direct: 0 }]);
  await catalogue.setMember({ mapId, userId: ben.user.id, role: "viewer" });
  expect(await told(ben)).toEqual(["mention direct t1"]);
  await catalogue.markDeleted(mapId, { at: 1, by: mia.user.id });
  expect([await told(ben), await count()]).toEqual([[], { unread: 0, direct: 0 }]);
});

test("[INBOX-8] only people have an inbox, each their own, and seen marks are theirs alone", async () => {
  const { ask, start, send, guest, mapId, mia, ben, zoe, automation } = await workshop();
  await start(mia.as, "t1");
  const calls = [
    ["GET", "/api/inbox"],
    ["POST", "/api/inbox/read", { all: true }],
    ["GET", "/api/inbox/settings"],
    ["PUT", "/api/inbox/settings", {}],
    ["GET", `/api/maps/${mapId}/threads/seen`],
    ["POST", `/api/maps/${mapId}/threads/t1/seen`],
  ] as const;
  const visitor = asGuest(await guest(mapId, "admin"));
  for (const [method, path, json] of calls) {
    const asking = json ? { json } : {};
    expect(codeOf(await ask(method, path, asking)), path).toBe("401 not_signed_in");
    for (const as of [visitor, automation]) {
      expect(codeOf(await ask(method, path, { ...asking, as })), path).toBe("403 not_allowed");
    }
  }
  await send("POST", "/t1/seen", mia.as);
  const seen = async (as: Person["as"]) => JSON.parse((await send("GET", "/seen", as)).text);
  expect(Object.keys(await seen(mia.as))).toEqual(["t1"]);
  expect(await seen(ben.as)).toEqual({});
  expect(codeOf(await send("GET", "/seen", zoe.as))).toBe("404 map_not_found");
  expect(codeOf(await send("POST", "/none/seen", mia.as))).toBe("404 thread_not_found");
});

test("[INBOX-9] a mention comes by e-mail to whom wants that, where the workspace sends any", async () => {
  const letters: { to: string; subject: string; text: string }[] = [];
  const mail = { send: async (letter: (typeof letters)[number]) => void letters.push(letter) };
  const { start, send, set, mia, ben, at, mapId } = await workshop({
    ...{ mail, publicUrl: "https://maps.example.org" },
  });
  const mentions = [at(ben.user)];
  const our = { ...mia.as, origin: "https://maps.example.org" };
  const theirs = { ...ben, as: { ...ben.as, origin: "https://maps.example.org" } };
  await start(our, "t1", { mentions });
  expect(letters).toEqual([]);
  expect(JSON.parse((await set(theirs, { mail: true })).text).canMail).toBe(true);
  for (let i = 0; i < 2; i++) await start(our, "t2", { mentions, text: "look\r\nhere" });
  await send("PATCH", "/t2", our, { text: "look there", mentions });
  expect(letters).toHaveLength(1);
  expect(letters[0]).toMatchObject({
    to: "ben@example.org",
    subject: "mia mentioned you in Retail",
  });
  expect(letters[0]?.text).toContain("look\nhere");
  expect(letters[0]?.text).toContain(`https://maps.example.org/m/${mapId}?c=t2`);
});

test("[INBOX-4] inboxes that cannot be written keep no comment from being said", async () => {
  const { start, stored, db, mia } = await workshop();
  await db.schema.dropTable("inbox_entry").execute();
  expect((await start(mia.as, "t1")).status).toBe(201);
  expect(await stored()).toHaveLength(1);
});
