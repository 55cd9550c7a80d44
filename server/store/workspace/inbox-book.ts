import { type Kysely, type Selectable, sql } from "kysely";
import type { Author } from "../../../shared/comments/index.ts";
import type { InboxSettings } from "../../../shared/protocol/index.ts";
import { readCursor, writeCursor } from "../cursor.ts";
import type { InboxBook, InboxRecord } from "../port.ts";
import type { WorkspaceTables } from "./tables.ts";

type Db = Kysely<WorkspaceTables>;

/** The inboxes in whichever database Kysely speaks to. */
export const createInboxBook = (db: Db): InboxBook => ({
  ...readingIn(db),
  ...writingIn(db),
  ...settingsIn(db),
  async see(userId, mapId, threadId, at) {
    await db
      .insertInto("thread_seen")
      .values({ user_id: userId, map_id: mapId, thread_id: threadId, at })
      .onConflict((conflict) =>
        conflict.columns(["user_id", "map_id", "thread_id"]).doUpdateSet({ at }),
      )
      .execute();
    await db
      .updateTable("inbox_entry")
      .set({ read_at: at })
      .where("user_id", "=", userId)
      .where("read_at", "is", null)
      .where("map_id", "=", mapId)
      .where("thread_id", "=", threadId)
      .execute();
  },
  async seenBy(userId, mapId) {
    const rows = await db
      .selectFrom("thread_seen")
      .select(["thread_id", "at"])
      .where("user_id", "=", userId)
      .where("map_id", "=", mapId)
      .execute();
    return new Map(rows.map(({ thread_id: id, at }) => [id, at]));
  },
});

type Reading = Pick<InboxBook, "list" | "countUnread">;
type Writing = Pick<InboxBook, "add" | "markRead" | "reword" | "forget">;

const readingIn = (db: Db): Reading => ({
  async list(userId, { direct, unread }, { limit, after }) {
    const end = after === undefined ? undefined : readCursor(after);
    const rows = await db
      .selectFrom("inbox_entry")
      .selectAll()
      .where("user_id", "=", userId)
      .$if(direct, (query) => query.where("direct", "=", 1))
      .$if(unread, (query) => query.where("read_at", "is", null))
      .$if(end !== undefined, (query) =>
        query.where(({ eb, or, and }) =>
          or([
            eb("at", "<", end?.updatedAt ?? 0),
            and([eb("at", "=", end?.updatedAt ?? 0), eb("id", "<", end?.id ?? "")]),
          ]),
        ),
      )
      .orderBy("at", "desc")
      .orderBy("id", "desc")
      .limit(limit + 1)
      .execute();
    const items = rows.slice(0, limit).map(recordOf);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, ...(last && { cursor: writeCursor({ updatedAt: last.at, id: last.id }) }) };
  },
  async countUnread(userId) {
    const rows = await db
      .selectFrom("inbox_entry")
      .select(["map_id", sql<number>`count(*)`.as("unread"), sql<number>`sum(direct)`.as("direct")])
      .where("user_id", "=", userId)
      .where("read_at", "is", null)
      .groupBy("map_id")
      .execute();
    return rows.map(({ map_id: mapId, unread, direct }) => ({
      ...{ mapId, unread: Number(unread), direct: Number(direct) },
    }));
  },
});

const writingIn = (db: Db): Writing => ({
  async add(entries) {
    if (entries.length === 0) return [];
    const added = await db
      .insertInto("inbox_entry")
      .values(entries.map(rowOf))
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("user_id")
      .execute();
    return [...new Set(added.map((row) => row.user_id))];
  },
  async markRead(userId, ids, at) {
    await db
      .updateTable("inbox_entry")
      .set({ read_at: at })
      .where("user_id", "=", userId)
      .where("read_at", "is", null)
      .$if(ids !== "all", (query) => query.where("id", "in", ids === "all" ? [] : [...ids]))
      .execute();
  },
  async reword({ mapId, threadId, replyId }, excerpt) {
    await db
      .updateTable("inbox_entry")
      .set({ excerpt })
      .where("map_id", "=", mapId)
      .where("thread_id", "=", threadId)
      .where("reply_id", replyId === undefined ? "is" : "=", replyId ?? null)
      .where("kind", "!=", "removed")
      .execute();
  },
  async forget({ mapId, threadId, replyId }) {
    const rows = await db
      .deleteFrom("inbox_entry")
      .where("map_id", "=", mapId)
      .where("thread_id", "=", threadId)
      .$if(replyId !== undefined, (query) => query.where("reply_id", "=", replyId ?? null))
      .returning("user_id")
      .execute();
    return [...new Set(rows.map((row) => row.user_id))];
  },
});

const settingsIn = (db: Db): Pick<InboxBook, "settingsOf" | "setSettings"> => ({
  async settingsOf(userIds) {
    if (userIds.length === 0) return new Map();
    const rows = await db
      .selectFrom("inbox_setting")
      .selectAll()
      .where("user_id", "in", userIds)
      .execute();
    return new Map(rows.map((row) => [row.user_id, settingsOf(row)]));
  },
  async setSettings(userId, { mentions, replies, own, everything, mail }) {
    const flags = {
      ...{ mentions: Number(mentions), replies: Number(replies), own: Number(own) },
      ...{ everything: Number(everything), mail: Number(mail) },
    };
    await db
      .insertInto("inbox_setting")
      .values({ user_id: userId, ...flags })
      .onConflict((conflict) => conflict.column("user_id").doUpdateSet(flags))
      .execute();
  },
});

type Row = Selectable<WorkspaceTables["inbox_entry"]>;

const rowOf = (entry: InboxRecord): Row => ({
  id: entry.id,
  user_id: entry.userId,
  map_id: entry.mapId,
  thread_id: entry.threadId,
  reply_id: entry.replyId ?? null,
  kind: entry.kind,
  direct: Number(entry.direct),
  actor: JSON.stringify(entry.actor),
  place: entry.where,
  excerpt: entry.excerpt,
  at: entry.at,
  read_at: entry.readAt ?? null,
});

function recordOf(row: Row): InboxRecord {
  const actor: Author = JSON.parse(row.actor);
  return {
    id: row.id,
    userId: row.user_id,
    kind: row.kind,
    direct: row.direct === 1,
    mapId: row.map_id,
    threadId: row.thread_id,
    ...(row.reply_id !== null && { replyId: row.reply_id }),
    actor,
    where: row.place,
    excerpt: row.excerpt,
    at: row.at,
    ...(row.read_at !== null && { readAt: row.read_at }),
  };
}

const settingsOf = (row: Selectable<WorkspaceTables["inbox_setting"]>): InboxSettings => ({
  mentions: row.mentions === 1,
  replies: row.replies === 1,
  own: row.own === 1,
  everything: row.everything === 1,
  mail: row.mail === 1,
});
