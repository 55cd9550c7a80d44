import type { Anchor, CommentMention } from "../../shared/comments/index.ts";
import {
  type CardId,
  type MapId,
  type ReplyId,
  readId,
  type ThreadId,
} from "../../shared/journey/index.ts";
import type {
  Merging,
  NewReply,
  NewThread,
  ReactionWanted,
  ReplyChanges,
  ThreadChanges,
} from "../../shared/protocol/index.ts";
import { type Call, fetchJson, fetchNothing } from "./fetch-json.ts";
import { fieldsOf, idIn, listOf, oneOf, textIn } from "./read-answer.ts";

/** By what right somebody comments: an account, or a share link and the name they go by. */
export type Commenter = {
  readonly mapId: MapId;
  readonly token?: string | undefined;
  readonly guest?: { readonly key: string; readonly name: string } | undefined;
};

/** Everything that is done to comments and may be done twice without harm. */
export type ThreadCommand =
  | ({ readonly do: "start" } & NewThread)
  | { readonly do: "edit"; readonly id: ThreadId; readonly changes: ThreadChanges }
  | { readonly do: "move"; readonly id: ThreadId; readonly anchor: Anchor }
  | { readonly do: "delete" | "resolve" | "reopen" | "split"; readonly id: ThreadId }
  | ({ readonly do: "merge"; readonly id: ThreadId } & Merging)
  | ({ readonly do: "react"; readonly id: ThreadId; readonly replyId?: ReplyId } & ReactionWanted)
  | { readonly do: "reply"; readonly id: ThreadId; readonly reply: NewReply }
  | {
      readonly do: "edit-reply";
      readonly id: ThreadId;
      readonly replyId: ReplyId;
      readonly changes: ReplyChanges;
    }
  | { readonly do: "delete-reply"; readonly id: ThreadId; readonly replyId: ReplyId };

/** Those mentioned who cannot see the map. */
export type Unreached = readonly CommentMention[];

/** A network that hangs tells nothing; without an answer for so long it is tried anew. */
const ANSWERED_WITHIN = 20_000;

/** Has a command carried out; answers who was mentioned in vain. */
export async function sendCommand(who: Commenter, command: ThreadCommand): Promise<Unreached> {
  const { method, path, json } = requestOf(command);
  const signal = AbortSignal.timeout(ANSWERED_WITHIN);
  const call = { ...callBy(who), method, signal, ...(json !== undefined && { json }) };
  const address = threadsOf(who) + path;
  if (method !== "DELETE") return fetchJson(address, readUnreached, call);
  await fetchNothing(address, call);
  return [];
}

/** Makes a thread a card where it stands. */
export const promoteThread = (who: Commenter, id: ThreadId): Promise<CardId> =>
  fetchJson(
    `${threadsOf(who)}/${id}/promote`,
    (answer) => idIn<CardId>(fieldsOf(answer), "cardId"),
    { ...callBy(who), method: "POST", json: {} },
  );

/** Takes the making of a card back: the card goes into the trash. */
export const demoteThread = (who: Commenter, id: ThreadId): Promise<void> =>
  fetchNothing(`${threadsOf(who)}/${id}/demote`, { ...callBy(who), method: "POST", json: {} });

/** When this person last saw each thread, in milliseconds since 1970. */
export const listSeen = (who: Commenter): Promise<ReadonlyMap<ThreadId, number>> =>
  fetchJson(`${threadsOf(who)}/seen`, readSeen, callBy(who));

export const tellSeen = (who: Commenter, id: ThreadId): Promise<void> =>
  fetchNothing(`${threadsOf(who)}/${id}/seen`, { ...callBy(who), method: "POST" });

const threadsOf = ({ mapId }: Commenter): string => `/api/maps/${mapId}/threads`;

type Request = {
  readonly method: "POST" | "PATCH" | "DELETE";
  readonly path: string;
  readonly json?: unknown;
};

function requestOf(command: ThreadCommand): Request {
  const path = `/${command.id}`;
  switch (command.do) {
    case "start": {
      const { do: _, ...json } = command;
      return { method: "POST", path: "", json };
    }
    case "edit":
      return { method: "PATCH", path, json: command.changes };
    case "move":
      return { method: "PATCH", path, json: { anchor: command.anchor } };
    case "delete":
      return { method: "DELETE", path };
    case "merge":
      return { method: "POST", path: `${path}/merge`, json: { into: command.into } };
    case "react": {
      const { emoji, on, replyId } = command;
      const at = replyId ? `${path}/replies/${replyId}` : path;
      return { method: "POST", path: `${at}/reactions`, json: { emoji, on } };
    }
    case "reply":
      return { method: "POST", path: `${path}/replies`, json: command.reply };
    case "edit-reply":
      return { method: "PATCH", path: `${path}/replies/${command.replyId}`, json: command.changes };
    case "delete-reply":
      return { method: "DELETE", path: `${path}/replies/${command.replyId}` };
    default:
      return { method: "POST", path: `${path}/${command.do}` };
  }
}

const callBy = ({ token, guest }: Commenter): Call => ({
  ...(token !== undefined && { token }),
  ...(guest && {
    headers: { "X-Guest-Key": guest.key, "X-Guest-Name": encodeURIComponent(guest.name) },
  }),
});

const readUnreached = (answer: unknown): Unreached =>
  listOf(fieldsOf(answer).unreached ?? [], (one) => {
    const from = fieldsOf(one);
    const name = textIn(from, "name");
    return oneOf(from, "kind", ["user", "team"]) === "user"
      ? { kind: "user", id: idIn(from, "id"), name }
      : { kind: "team", id: idIn(from, "id"), name };
  });

function readSeen(answer: unknown): ReadonlyMap<ThreadId, number> {
  const seen = new Map<ThreadId, number>();
  for (const [key, time] of Object.entries(fieldsOf(answer))) {
    const id = readId<ThreadId>(key);
    const at = typeof time === "string" ? Date.parse(time) : Number.NaN;
    if (id && !Number.isNaN(at)) seen.set(id, at);
  }
  return seen;
}
