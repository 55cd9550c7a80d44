import { expect, test } from "vitest";
import { idOf, type MapId } from "../../../shared/journey/index.ts";
import { type Answer, startTestServer } from "../testing/server.ts";
import { asGuest, commentsOf } from "./testing/said.ts";

const codeOf = ({ status, body }: Answer) => `${status} ${body.code ?? "ok"}`;

/** A map with Mia (commenter), Ben (editor) and Ada (admin). */
async function workshop() {
  const server = await startTestServer();
  const mapId = await server.newMap("Retail");
  const [mia, ben, ada] = [
    await server.signedIn("mia"),
    await server.signedIn("ben"),
    await server.signedIn("ada"),
  ];
  const { setMember } = server.catalogue;
  await setMember({ mapId, userId: mia.user.id, role: "commenter" });
  await setMember({ mapId, userId: ben.user.id, role: "editor" });
  await setMember({ mapId, userId: ada.user.id, role: "admin" });
  return { ...server, server, mapId, mia, ben, ada, ...commentsOf(server, mapId) };
}

const firstStage = async ({ openMaps }: Awaited<ReturnType<typeof workshop>>, mapId: MapId) => {
  const { columns, lanes } = await openMaps.read(mapId);
  const [column] = columns;
  const [lane] = lanes;
  const step = column?.steps[0];
  if (!column || !lane || !step) throw new Error("a blank map has stages, steps and lanes");
  return { stage: column.stage, step, lane };
};

test("[CMT-30] author, time and place are the server's word", async () => {
  const at = await workshop();
  const { start, stored, mia, mapId, clock } = at;
  const { stage, step, lane } = await firstStage(at, mapId);
  const anchor = { on: "cell", stepId: step.id, laneId: lane.id };
  const said = await start(mia.as, "t1", { kind: "pain-point", severity: 3, anchor });
  const where = [stage, step, lane].map(({ title }) => title).filter(Boolean);
  expect(said.status).toBe(201);
  expect(JSON.parse(said.text)).toEqual({
    ...{ id: "t1", kind: "pain-point", severity: 3, anchor, text: "about t1" },
    ...{ author: { id: mia.user.id, name: "mia" }, at: new Date(clock.now).toISOString() },
    ...{ where: where.join(" › "), stageId: stage.id },
    ...{ mentions: [], reactions: [], replies: [] },
    unreached: [],
  });
  expect(await stored()).toMatchObject([{ id: "t1", author: { id: mia.user.id } }]);
});

test("[CMT-30] whoever names an author, a time or a place of their own is refused", async () => {
  const { start, reply, send, stored, mia } = await workshop();
  const forged = [
    { author: { id: "ben", name: "Ben" } },
    { at: 1 },
    { where: "elsewhere" },
    { stageId: "s" },
    { resolved: { by: { id: "ben", name: "Ben" }, at: 1 } },
    { reactions: [] },
    { cardId: "c" },
    { imported: true },
  ];
  for (const more of forged) {
    const refused = await start(mia.as, "t1", more);
    expect(codeOf(refused), JSON.stringify(more)).toBe("400 bad_request");
    expect(refused.body.detail).toContain(Object.keys(more)[0]);
  }
  await start(mia.as, "t1");
  expect((await reply(mia.as, "t1", "r1", { author: { id: "ben", name: "Ben" } })).status).toBe(
    400,
  );
  expect((await send("PATCH", "/t1", mia.as, { author: { id: "b", name: "B" } })).status).toBe(400);
  expect(await stored()).toMatchObject([{ replies: [], author: { name: "mia" } }]);
});

test("[CMT-31] the same command again changes nothing and is answered alike", async () => {
  const { start, reply, stored, mia, clock } = await workshop();
  const first = await start(mia.as, "t1");
  const answered = await reply(mia.as, "t1", "r1");
  clock.now += 5_000;
  const again = await start(mia.as, "t1", { text: "other words" });
  expect(again.status).toBe(201);
  expect(JSON.parse(again.text).at).toBe(JSON.parse(first.text).at);
  expect((await reply(mia.as, "t1", "r1", { text: "other words" })).text).toBe(answered.text);
  expect(await stored()).toMatchObject([{ text: "about t1", replies: [{ text: "reply r1" }] }]);
});

test("[CMT-43] a text alone is a comment on the map, under an id of the server's making", async () => {
  const { send, thread, mia, ben } = await workshop();
  const mentions = [{ kind: "user", id: ben.user.id }];
  const [one, two] = [
    await send("POST", "", mia.as, { text: "Hello", mentions }),
    await send("POST", "", mia.as, { text: "Hello" }),
  ];
  expect([one.status, two.status]).toEqual([201, 201]);
  expect(JSON.parse(one.text)).toMatchObject({
    kind: "comment",
    anchor: { on: "map" },
    mentions: [{ id: ben.user.id, name: "ben" }],
  });
  const { id } = JSON.parse(two.text);
  expect(id).not.toBe(JSON.parse(one.text).id);
  await send("POST", `/${id}/replies`, mia.as, { text: "Anybody?" });
  await send("POST", `/${id}/reactions`, ben.as, { emoji: "👍" });
  expect(await thread(id)).toMatchObject({
    replies: [{ text: "Anybody?" }],
    reactions: [{ emoji: "👍" }],
  });
});

test("[CMT-31] somebody else's id, and that of what was removed, is nobody's to use", async () => {
  const { start, reply, send, stored, mia, ben } = await workshop();
  await start(mia.as, "t1");
  await start(mia.as, "t2");
  await reply(mia.as, "t1", "r1");
  for (const id of ["t1", "r1"]) {
    expect(codeOf(await start(ben.as, id)), id).toBe("409 conflict");
    expect(codeOf(await reply(ben.as, "t1", id)), id).toBe("409 conflict");
  }
  expect(codeOf(await reply(mia.as, "t2", "r1")), "in another thread").toBe("409 conflict");
  await send("DELETE", "/t2", mia.as);
  expect(codeOf(await start(mia.as, "t2"))).toBe("409 conflict");
  expect(await stored()).toMatchObject([{ id: "t1", replies: [{ id: "r1" }] }]);
});

test("[CMT-32] people change and remove their own words, and nobody else's", async () => {
  const { start, reply, send, thread, mia, ben } = await workshop();
  await start(mia.as, "t1");
  await reply(ben.as, "t1", "r1");
  for (const [call, as] of [
    ["/t1", ben.as],
    ["/t1/replies/r1", mia.as],
  ] as const) {
    expect(codeOf(await send("PATCH", call, as, { text: "forged" }))).toBe("403 not_allowed");
    expect(codeOf(await send("DELETE", call, as))).toBe("403 not_allowed");
  }
  expect((await send("PATCH", "/t1", mia.as, { text: "mended" })).status).toBe(200);
  expect((await send("PATCH", "/t1/replies/r1", ben.as, { text: "mended too" })).status).toBe(200);
  expect(await thread("t1")).toMatchObject({ text: "mended", replies: [{ text: "mended too" }] });
  expect((await send("DELETE", "/t1", mia.as)).status).toBe(204);
  expect(await thread("t1")).toMatchObject({ textRemoved: true, replies: [{ id: "r1" }] });
  expect((await send("DELETE", "/t1/replies/r1", ben.as)).status).toBe(204);
  expect((await send("DELETE", "/t1", mia.as)).status).toBe(204);
  expect(await thread("t1")).toBeUndefined();
});

test("[CMT-33] an admin removes anything, and that is written down; what one says oneself is not", async () => {
  const { start, reply, send, stored, audit, mia, ada } = await workshop();
  await start(mia.as, "t1");
  await reply(ada.as, "t1", "r1");
  await reply(mia.as, "t1", "r2");
  await start(ada.as, "t2");
  expect(codeOf(await send("PATCH", "/t1", ada.as, { text: "x" }))).toBe("403 not_allowed");
  for (const call of ["/t1/replies/r1", "/t1/replies/r2", "/t1", "/t2"]) {
    expect((await send("DELETE", call, ada.as)).status, call).toBe(204);
  }
  expect(await stored()).toEqual([]);
  const { items } = await audit.list({}, { limit: 10 });
  expect(items.filter(({ action }) => action === "comment.removed")).toMatchObject([
    { actor: { id: ada.user.id }, subject: "mia", details: { thread: "t1" } },
    { actor: { id: ada.user.id }, subject: "mia", details: { thread: "t1" } },
  ]);
});

test("[CMT-34] threads are resolved, reopened, moved and classified by their author and editors", async () => {
  const at = await workshop();
  const { start, send, thread, signedIn, catalogue, mapId, mia, ben } = at;
  const zoe = await signedIn("zoe");
  await catalogue.setMember({ mapId, userId: zoe.user.id, role: "commenter" });
  const { stage } = await firstStage(at, mapId);
  const anchor = { on: "stage", stageId: stage.id };
  await start(mia.as, "t1");
  for (const [method, call, json] of [
    ["POST", "/t1/resolve"],
    ["POST", "/t1/reopen"],
    ["PATCH", "/t1", { anchor }],
    ["PATCH", "/t1", { kind: "idea" }],
  ] as const) {
    expect(codeOf(await send(method, call, zoe.as, json)), call).toBe("403 not_allowed");
  }
  for (const [as, name] of [
    [mia.as, "mia"],
    [ben.as, "ben"],
  ] as const) {
    await send("POST", "/t1/resolve", as);
    expect(await thread("t1")).toMatchObject({ resolved: { by: { name } } });
    await send("POST", "/t1/reopen", as);
    expect((await thread("t1"))?.resolved).toBeUndefined();
  }
  await send("PATCH", "/t1", ben.as, { anchor, kind: "pain-point", severity: 4 });
  expect(await thread("t1")).toMatchObject({
    ...{ anchor, where: stage.title, stageId: stage.id },
    ...{ kind: "pain-point", severity: 4, author: { name: "mia" }, text: "about t1" },
  });
  await send("PATCH", "/t1", ben.as, { kind: "question" });
  expect((await thread("t1"))?.severity).toBeUndefined();
  expect(codeOf(await send("PATCH", "/t1", ben.as, { severity: 2 }))).toBe("400 bad_request");
});

test("[CMT-18] who says how bad somebody else's pain is, or of what kind their thread, is named and written down", async () => {
  const { start, send, thread, audit, mia, ben } = await workshop();
  await start(mia.as, "t1", { kind: "pain-point", severity: 2 });
  await send("PATCH", "/t1", mia.as, { severity: 3 });
  expect((await thread("t1"))?.classified).toBeUndefined();
  await send("PATCH", "/t1", ben.as, { severity: 3 });
  expect((await thread("t1"))?.classified).toBeUndefined();
  const told = await send("PATCH", "/t1", ben.as, { severity: 1 });
  const { classified } = JSON.parse(told.text);
  expect(classified).toMatchObject({ by: { id: ben.user.id, name: "ben" } });
  expect(new Date(classified.at).toISOString()).toBe(classified.at);
  const { items } = await audit.list({}, { limit: 100 });
  expect(items.filter(({ action }) => action === "comment.classified")).toMatchObject([
    {
      ...{ actor: { id: ben.user.id }, subject: "mia" },
      details: { thread: "t1", from: "pain-point 3", to: "pain-point 1" },
    },
  ]);
  await send("PATCH", "/t1", mia.as, { severity: 4 });
  expect((await thread("t1"))?.classified).toBeUndefined();
});

test("[CMT-35] guests with a commenter's link say who they are and own what they said", async () => {
  const { start, reply, send, thread, guest, mapId } = await workshop();
  const link = await guest(mapId, "commenter");
  const other = await guest(mapId, "commenter");
  const gil = asGuest(link, "gil-secret-0123456789-0123", "Gïl 🦊");
  const eve = asGuest(link, "eve-secret-0123456789-0123", "Gïl 🦊");
  const { author } = JSON.parse((await start(gil, "t1")).text);
  expect(author).toEqual({ id: expect.stringMatching(/^guest-/), name: "Gïl 🦊", guest: true });
  expect(author.id).not.toContain("secret");
  await reply(eve, "t1", "r1");
  const again = asGuest(other, "gil-secret-0123456789-0123", "Gïl 🦊");
  for (const as of [eve, again]) {
    expect(codeOf(await send("PATCH", "/t1", as, { text: "x" }))).toBe("403 not_allowed");
    expect(codeOf(await send("DELETE", "/t1", as))).toBe("403 not_allowed");
    expect(codeOf(await start(as, "t1"))).toBe("409 conflict");
  }
  expect((await send("PATCH", "/t1", gil, { text: "mended" })).status).toBe(200);
  const ids = [author.id, (await thread("t1"))?.replies[0]?.author.id];
  expect(new Set(ids).size).toBe(2);
  expect(await thread("t1")).toMatchObject({ text: "mended" });
});

test("[CMT-35] guests without a sound secret or name are told what is missing", async () => {
  const { start, stored, guest, mapId, mia } = await workshop();
  const link = await guest(mapId, "commenter");
  const bad = [
    link,
    asGuest(link, "too-short"),
    asGuest(link, "x".repeat(201)),
    asGuest(link, "with a space in it, so that"),
    { ...asGuest(link), "x-guest-name": "%E0%A4%A" },
  ];
  for (const as of bad) expect(codeOf(await start(as, "t1"))).toBe("400 bad_request");
  const nameless = await start(asGuest(link, undefined, " \u0000 "), "t2");
  expect(JSON.parse(nameless.text).author.name).toBe("Guest");
  const turned = await start(asGuest(link, undefined, "Gil\u202Eana"), "t4");
  expect(JSON.parse(turned.text).author.name).toBe("Gil ana");
  // Somebody who is signed in is that person, whatever their browser says beside it.
  await start(asGuest(mia.as), "t3");
  expect((await stored()).map(({ author }) => author.name)).toEqual(["Guest", "mia", "Gil ana"]);
});

test("[CMT-36] mentions name people and teams that exist, and who cannot see the map is told", async () => {
  const { start, reply, thread, signedIn, teams, catalogue, mapId, mia, ben } = await workshop();
  const zoe = await signedIn("zoe");
  const [team] = await teams.list();
  if (!team) throw new Error("a workspace has teams");
  await teams.join(zoe.user.id, team.id);
  const mentions = [
    { kind: "user", id: ben.user.id, name: "Somebody else" },
    { kind: "user", id: ben.user.id, name: "ben" },
    { kind: "user", id: zoe.user.id, name: "zoe" },
    { kind: "team", id: team.id, name: "x" },
    { kind: "user", id: "nobody", name: "Nobody" },
    { kind: "team", id: ben.user.id, name: "ben" },
  ];
  const kept = [
    { kind: "user", id: ben.user.id, name: "ben" },
    { kind: "user", id: zoe.user.id, name: "zoe" },
    { kind: "team", id: team.id, name: team.name },
  ];
  const said = await start(mia.as, "t1", { mentions });
  expect(JSON.parse(said.text).unreached).toEqual(kept.slice(1));
  expect(await thread("t1")).toMatchObject({ mentions: kept });
  await catalogue.setMapTeam({ mapId, teamId: team.id, role: "viewer" });
  expect(JSON.parse((await reply(mia.as, "t1", "r1", { mentions })).text).unreached).toEqual([]);
});

test("[CMT-37] nobody sends more than sixty commands at once; a minute later they may again", async () => {
  const { start, mia, ben, clock, stored } = await workshop();
  for (let i = 0; i < 60; i++) expect((await start(mia.as, `t${i}`)).status).toBe(201);
  const refused = await start(mia.as, "more");
  expect(codeOf(refused)).toBe("429 too_many_requests");
  expect(refused.headers.get("retry-after")).toBe("1");
  expect((await start(ben.as, "other")).status).toBe(201);
  clock.now += 1_000;
  expect((await start(mia.as, "more")).status).toBe(201);
  expect((await start(mia.as, "even-more")).status).toBe(429);
  expect(await stored()).toHaveLength(62);
});

test("[CMT-38] threads are listed oldest first, page by page", async () => {
  const { start, send, mia, clock } = await workshop();
  for (let i = 0; i < 5; i++) {
    clock.now += 1;
    await start(mia.as, `t${9 - i}`);
  }
  const idsIn = ({ body }: Answer) => body.items.map(({ id }) => id);
  const first = await send("GET", "?limit=3", mia.as);
  expect(idsIn(first)).toEqual(["t9", "t8", "t7"]);
  const rest = await send("GET", `?limit=3&cursor=${first.body.cursor}`, mia.as);
  expect(idsIn(rest)).toEqual(["t6", "t5"]);
  expect(rest.body.cursor).toBeUndefined();
  expect(codeOf(await send("GET", "?cursor=none", mia.as))).toBe("400 bad_request");
});

test("[CMT-39] texts are kept as plain lines, whatever they look like, and never longer than allowed", async () => {
  const { start, thread, mia } = await workshop();
  const text = '<img src=x onerror="alert(1)">\r\njavascript:alert(1)\u0000\u0007 \ud800end\n\n';
  await start(mia.as, "t1", { text });
  const kept = '<img src=x onerror="alert(1)">\njavascript:alert(1) end';
  expect((await thread("t1"))?.text).toBe(kept);
  for (const wrong of ["", " \n ", "x".repeat(4_001), 7, null]) {
    expect(codeOf(await start(mia.as, "t2", { text: wrong }))).toBe("400 bad_request");
  }
  expect((await start(mia.as, "t2", { text: "x".repeat(4_000) })).status).toBe(201);
});

test("[CMT-39] anchors are of one of eight kinds, with ids that are ids and quotes of bounded length", async () => {
  const { start, stored, mia } = await workshop();
  const text = { on: "text", cardId: "c", from: "{}", to: "{}", quote: "q", before: "", after: "" };
  const right = [
    { on: "map" },
    { on: "stage", stageId: "gone" },
    { on: "step", stepId: "s" },
    { on: "lane", laneId: "l" },
    { on: "cell", laneId: "l", stepId: "s" },
    { on: "card", cardId: "c" },
    { on: "emotion", personaId: "p", stepId: "s" },
    text,
  ];
  for (const [i, anchor] of right.entries()) {
    expect((await start(mia.as, `t${i}`, { anchor })).status, anchor.on).toBe(201);
  }
  expect((await stored()).map(({ anchor }) => anchor)).toEqual(right);
  const wrong = [
    { on: "moon" },
    { on: "card" },
    { on: "card", cardId: "no id" },
    { on: "card", cardId: "c", laneId: "l" },
    { ...text, quote: "q".repeat(201) },
    { ...text, before: "q".repeat(25) },
    { ...text, from: "q".repeat(301) },
    { ...text, from: "\u0000" },
    "map",
    null,
  ];
  for (const anchor of wrong) {
    expect(codeOf(await start(mia.as, "t9", { anchor })), JSON.stringify(anchor)).toBe(
      "400 bad_request",
    );
  }
});

test("[CMT-40] pain points are merged and split by editors alone", async () => {
  const { start, send, thread, mia, ben } = await workshop();
  for (const id of ["t1", "t2"]) await start(mia.as, id, { kind: "pain-point", severity: 2 });
  await start(mia.as, "t3");
  expect(codeOf(await send("POST", "/t1/merge", mia.as, { into: "t2" }))).toBe("403 not_allowed");
  expect((await send("POST", "/t1/merge", ben.as, { into: "t2" })).status).toBe(200);
  expect((await thread("t1"))?.mergedInto).toBe("t2");
  expect(codeOf(await send("POST", "/t2/merge", ben.as, { into: "t1" }))).toBe("409 conflict");
  expect(codeOf(await send("POST", "/t2/merge", ben.as, { into: "t3" }))).toBe("400 bad_request");
  expect(codeOf(await send("POST", "/t2/merge", ben.as, { into: "none" }))).toBe(
    "404 thread_not_found",
  );
  expect(codeOf(await send("POST", "/t1/split", mia.as))).toBe("403 not_allowed");
  expect((await send("POST", "/t1/split", ben.as)).status).toBe(200);
  expect((await thread("t1"))?.mergedInto).toBeUndefined();
});

test("[CMT-41] a thread of another map is as absent as one that never was", async () => {
  const at = await workshop();
  const { start, send, server, newMap, automation, mia } = at;
  const elsewhere = commentsOf(server, await newMap("Bank"));
  await start(mia.as, "here");
  await elsewhere.start(automation, "there");
  await elsewhere.reply(automation, "there", "answer");
  const calls = [
    ["PATCH", "", { text: "x" }],
    ["DELETE", ""],
    ["POST", "/resolve"],
    ["POST", "/replies", { id: "r", text: "x" }],
    ["POST", "/reactions", { emoji: "👍", on: true }],
    ["PATCH", "/replies/answer", { text: "x" }],
    ["DELETE", "/replies/answer"],
  ] as const;
  for (const [method, rest, json] of calls) {
    const foreign = await send(method, `/there${rest}`, mia.as, json);
    const absent = await send(method, `/none${rest}`, mia.as, json);
    expect(codeOf(foreign), rest).toBe("404 thread_not_found");
    expect(foreign.text, rest).toBe(absent.text);
  }
  expect(codeOf(await send("DELETE", "/here/replies/answer", mia.as))).toBe("404 reply_not_found");
  expect(codeOf(await send("DELETE", "/no%20id", mia.as))).toBe("404 thread_not_found");
  expect(await elsewhere.stored()).toMatchObject([{ id: "there", replies: [{ id: "answer" }] }]);
});

test("[CMT-42] a map in the trash has no comments, and once it is back it has them again", async () => {
  const { start, send, catalogue, mapId, mia, automation } = await workshop();
  await start(mia.as, "t1");
  await catalogue.markDeleted(mapId, { at: 1, by: idOf("ada") });
  expect(codeOf(await send("GET", "", mia.as))).toBe("404 map_not_found");
  expect(codeOf(await start(automation, "t2"))).toBe("404 map_not_found");
  await catalogue.markDeleted(mapId, undefined);
  expect((await send("GET", "", mia.as)).body.items).toHaveLength(1);
});
