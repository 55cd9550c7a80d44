import { expect, test } from "vitest";
import { idOf, type MapId } from "../../../shared/journey/index.ts";
import { type Answer, startTestServer } from "../testing/server.ts";
import { commentsOf } from "./testing/said.ts";

async function workshop() {
  const server = await startTestServer();
  const mapId = await server.newMap("Retail");
  const mia = await server.signedIn("mia");
  await server.catalogue.setMember({ mapId, userId: mia.user.id, role: "admin" });
  const { ask } = server;
  const exported = (id: MapId, query = "&threads=true", as = mia.as): Promise<Answer> =>
    ask("GET", `/api/maps/${id}/export?format=json${query}`, { as });
  const imported = (body: string): Promise<Answer> =>
    ask("POST", "/api/maps/import?format=json", {
      ...{ as: mia.as, body, headers: { "content-type": "application/json" } },
    });
  return { ...server, server, mapId, mia, exported, imported };
}

test("[CMT-70] what was said goes along where that is asked for, and comes back marked as imported", async () => {
  const at = await workshop();
  const { server, mapId, mia, automation, openMaps, exported, imported } = at;
  const { start, reply, send } = commentsOf(server, mapId);
  const { columns, lanes } = await openMaps.read(mapId);
  const step = columns[0]?.steps[0]?.id;
  const anchor = { on: "cell", stepId: step, laneId: lanes[1]?.id };
  const mentions = [{ kind: "user", id: mia.user.id, name: "mia" }];
  await start(mia.as, "t1", { kind: "pain-point", severity: 4, anchor, mentions, text: "a\nb" });
  await reply(automation, "t1", "r1", { text: "really?" });
  await send("POST", "/t1/reactions", mia.as, { emoji: "🔥", on: true });
  await send("POST", "/t1/replies/r1/reactions", mia.as, { emoji: "👍", on: true });
  await start(mia.as, "t2", { kind: "pain-point", severity: 1 });
  await send("POST", "/t2/merge", mia.as, { into: "t1" });
  await send("POST", "/t2/resolve", automation);
  await send("POST", "/t1/promote", mia.as, {});

  expect(JSON.parse((await exported(mapId, "")).text)).not.toHaveProperty("threads");
  const file = await exported(mapId);
  const made = await imported(file.text);
  expect([made.status, made.body.warnings]).toEqual([201, []]);
  const there = commentsOf(server, idOf<MapId>(made.body.id));
  const someone = { id: "imported-1", name: "mia" };
  expect(await there.stored()).toMatchObject([
    {
      ...{ id: "t1", kind: "pain-point", severity: 4, anchor, text: "a\nb", imported: true },
      ...{ author: someone, mentions: [], reactions: [{ emoji: "🔥", by: [someone] }] },
      replies: [
        {
          ...{ id: "r1", text: "really?", author: { name: "Automation" }, imported: true },
          reactions: [{ emoji: "👍", by: [someone] }],
        },
      ],
    },
    { id: "t2", mergedInto: "t1", resolved: { by: { name: "Automation" } }, author: someone },
  ]);
  const [first] = await there.stored();
  const map = await openMaps.read(idOf<MapId>(made.body.id));
  expect(first?.cardId && map.cards.get(first.cardId)?.source?.threadId).toBe("t1");
  expect(first?.where).toBe(JSON.parse(file.text).threads[0].where);

  const again = await exported(idOf<MapId>(made.body.id));
  expect(JSON.parse((await imported(again.text)).text).warnings).toEqual([]);
});

test("[CMT-71] a file makes nobody here say or feel anything", async () => {
  const { server, mapId, mia, exported, imported } = await workshop();
  const { start } = commentsOf(server, mapId);
  await start(mia.as, "t1");
  const file = JSON.parse((await exported(mapId)).text);
  const me = { id: mia.user.id, name: "mia" };
  file.threads[0] = {
    ...file.threads[0],
    ...{
      author: me,
      reactions: [{ emoji: "🔥", by: [me] }],
      resolved: { by: me, at: "2027-01-31T12:00:00Z" },
    },
    mentions: [{ kind: "user", ...me }],
  };
  const made = await imported(JSON.stringify(file));
  const there = commentsOf(server, idOf<MapId>(made.body.id));
  expect(JSON.stringify(await there.stored())).not.toContain(mia.user.id);
  expect((await there.send("PATCH", "/t1", mia.as, { text: "x" })).status).toBe(403);
  expect((await there.send("DELETE", "/t1", mia.as)).status).toBe(204);
  const inbox = await server.ask("GET", "/api/inbox", { as: mia.as });
  expect(inbox.body.items).toEqual([]);
});

test("[CMT-72] threads that make no sense are refused with their path, and nothing is made", async () => {
  const { server, mapId, mia, exported, imported, openMaps } = await workshop();
  const { start, reply } = commentsOf(server, mapId);
  await start(mia.as, "t1");
  await reply(mia.as, "t1", "r1");
  const file = JSON.parse((await exported(mapId)).text);
  const [thread] = file.threads;
  const before = openMaps.size;
  const wrong: readonly [object, string][] = [
    [{ ...thread, kind: "rant" }, "threads[0].kind"],
    [{ ...thread, text: "x".repeat(4_001) }, "threads[0].text"],
    [{ ...thread, anchor: { on: "card" } }, "threads[0].anchor"],
    [{ ...thread, at: "yesterday" }, "threads[0].at"],
    [{ ...thread, author: "mia" }, "threads[0].author"],
    [{ ...thread, replies: [{ ...thread.replies[0], id: "t1" }] }, "threads"],
  ];
  for (const [one, path] of wrong) {
    const refused = await imported(JSON.stringify({ ...file, threads: [one] }));
    expect(`${refused.status} ${refused.body.code}`, path).toBe("400 unreadable_file");
    expect(refused.body.detail).toContain(path);
  }
  const twice = await imported(JSON.stringify({ ...file, threads: [thread, thread] }));
  expect(twice.status).toBe(400);
  expect(openMaps.size).toBe(before);
});

test("[CMT-72] places that did not come along leave their threads detached, odd ids are replaced", async () => {
  const { server, mapId, mia, exported, imported } = await workshop();
  const { start } = commentsOf(server, mapId);
  await start(mia.as, "t1", { anchor: { on: "card", cardId: "thrown-away" } });
  const file = JSON.parse((await exported(mapId)).text);
  const odd = { ...file.threads[0], id: "no id", anchor: { on: "card", cardId: "no id either" } };
  const made = await imported(JSON.stringify({ ...file, threads: [...file.threads, odd] }));
  expect(made.body.warnings).toHaveLength(1);
  const stored = await commentsOf(server, idOf<MapId>(made.body.id)).stored();
  expect(stored.map(({ anchor }) => anchor)).toEqual(
    expect.arrayContaining([
      { on: "card", cardId: "thrown-away" },
      { on: "card", cardId: "gone" },
    ]),
  );
  expect(stored.every(({ id }) => /^[\w-]{1,40}$/.test(id))).toBe(true);
});

test("[CMT-73] a map's duplicate begins without its comments, and Mermaid has no place for them", async () => {
  const { server, mapId, mia, ask, exported } = await workshop();
  await commentsOf(server, mapId).start(mia.as, "t1");
  const copy = await ask("POST", `/api/maps/${mapId}/duplicate`, { as: mia.as });
  expect(await commentsOf(server, idOf<MapId>(copy.body.id)).stored()).toEqual([]);
  const mermaid = await ask("GET", `/api/maps/${mapId}/export?format=mermaid&threads=true`, {
    as: mia.as,
  });
  expect(mermaid.text).not.toContain("t1");
  expect((await exported(mapId, "&threads=perhaps")).status).toBe(400);
});
