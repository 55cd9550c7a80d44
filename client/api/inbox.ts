import type { Author } from "../../shared/comments/index.ts";
import {
  type MapId,
  type ReplyId,
  readId,
  type TeamId,
  type ThreadId,
  type UserId,
} from "../../shared/journey/index.ts";
import {
  INBOX_KINDS,
  type InboxCount,
  type InboxItem,
  type InboxSettings,
  type InboxSettingsTold,
  type Page,
} from "../../shared/protocol/index.ts";
import { fetchJson } from "./fetch-json.ts";
import {
  type Fields,
  fieldsOf,
  flagIn,
  idIn,
  listOf,
  oneOf,
  optionalText,
  textIn,
  UnexpectedAnswer,
} from "./read-answer.ts";

/** What is asked for; newest first, page by page. */
export const listInbox = (direct: boolean, cursor?: string): Promise<Page<InboxItem>> => {
  const query = new URLSearchParams({
    ...(direct && { direct: "true" }),
    ...(cursor !== undefined && { cursor }),
  });
  return fetchJson(query.size > 0 ? `/api/inbox?${query}` : "/api/inbox", readPage);
};

export const markRead = (ids: readonly string[]): Promise<InboxCount> =>
  fetchJson("/api/inbox/read", readCount, { method: "POST", json: { ids } });

export const markAllRead = (): Promise<InboxCount> =>
  fetchJson("/api/inbox/read", readCount, { method: "POST", json: { all: true } });

export const inboxSettings = (): Promise<InboxSettingsTold> =>
  fetchJson("/api/inbox/settings", readSettings);

export const changeInboxSettings = (settings: InboxSettings): Promise<InboxSettingsTold> =>
  fetchJson("/api/inbox/settings", readSettings, { method: "PUT", json: settings });

export function readCount(input: unknown): InboxCount {
  const from = fieldsOf(input);
  return { unread: countIn(from, "unread"), direct: countIn(from, "direct") };
}

function readPage(input: unknown): Page<InboxItem> {
  const from = fieldsOf(input);
  const cursor = optionalText(from, "cursor");
  return { items: listOf(from.items, readItem), ...(cursor !== undefined && { cursor }) };
}

function readItem(input: unknown): InboxItem {
  const from = fieldsOf(input);
  const replyId = readId<ReplyId>(from.replyId);
  return {
    id: textIn(from, "id"),
    kind: oneOf(from, "kind", INBOX_KINDS),
    direct: flagIn(from, "direct"),
    mapId: idIn<MapId>(from, "mapId"),
    mapTitle: textIn(from, "mapTitle"),
    threadId: idIn<ThreadId>(from, "threadId"),
    ...(replyId && { replyId }),
    actor: readActor(from.actor),
    where: textIn(from, "where"),
    excerpt: textIn(from, "excerpt"),
    at: textIn(from, "at"),
    read: flagIn(from, "read"),
  };
}

function readActor(input: unknown): Author {
  const from = fieldsOf(input);
  const teamId = readId<TeamId>(from.teamId);
  return {
    id: idIn<UserId>(from, "id"),
    name: textIn(from, "name"),
    ...(teamId && { teamId }),
    ...(from.guest === true && { guest: true }),
  };
}

function readSettings(input: unknown): InboxSettingsTold {
  const from = fieldsOf(input);
  return {
    mentions: flagIn(from, "mentions"),
    replies: flagIn(from, "replies"),
    own: flagIn(from, "own"),
    everything: flagIn(from, "everything"),
    mail: flagIn(from, "mail"),
    canMail: flagIn(from, "canMail"),
  };
}

function countIn(from: Fields, key: string): number {
  const value = from[key];
  if (typeof value === "number" && value >= 0) return value;
  throw new UnexpectedAnswer(`${key} should be a number`);
}
