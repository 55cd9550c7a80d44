import { REACTIONS, readAnchor, THREAD_KINDS } from "../../../shared/comments/index.ts";
import {
  CARD_KINDS,
  type ReplyId,
  readId,
  SEVERITIES,
  type ThreadId,
} from "../../../shared/journey/index.ts";
import type { ThreadCommand } from "../../api/threads.ts";
import type { NewThread, Said, ThreadChanges } from "./comments-port.ts";
import { readMentions } from "./read-mentions.ts";

type Stored = Readonly<Record<string, unknown>>;

/** A command as it was kept on the device; undefined where it cannot be understood any more. */
export function readCommand(input: unknown): ThreadCommand | undefined {
  if (!isStored(input)) return undefined;
  const id = readId<ThreadId>(input.id);
  if (!id) return undefined;
  switch (input.do) {
    case "start":
      return { do: "start", id, ...readThread(input) };
    case "edit":
      return { do: "edit", id, changes: readChanges(input.changes) };
    case "move":
      return { do: "move", id, anchor: readAnchor(input.anchor) };
    case "delete":
    case "resolve":
    case "reopen":
    case "split":
      return { do: input.do, id };
    case "merge": {
      const into = readId<ThreadId>(input.into);
      return into && { do: "merge", id, into };
    }
    case "react":
      return readReacting(id, input);
    default:
      return readReplying(id, input);
  }
}

function readReacting(id: ThreadId, input: Stored): ThreadCommand | undefined {
  const emoji = REACTIONS.find((known) => known === input.emoji);
  const replyId = readId<ReplyId>(input.replyId);
  return emoji && { do: "react", id, ...(replyId && { replyId }), emoji, on: input.on === true };
}

function readReplying(id: ThreadId, input: Stored): ThreadCommand | undefined {
  if (input.do === "reply" && isStored(input.reply)) {
    const replyId = readId<ReplyId>(input.reply.id);
    return replyId && { do: "reply", id, reply: { id: replyId, ...readSaid(input.reply) } };
  }
  const replyId = readId<ReplyId>(input.replyId);
  if (!replyId) return undefined;
  if (input.do === "delete-reply") return { do: "delete-reply", id, replyId };
  if (input.do !== "edit-reply" || !isStored(input.changes)) return undefined;
  return { do: "edit-reply", id, replyId, changes: readSaid(input.changes) };
}

function readThread(input: Stored): NewThread {
  const suggested = isStored(input.suggestion) ? input.suggestion : undefined;
  const kind = CARD_KINDS.find((known) => known === suggested?.kind);
  const title = suggested?.title;
  return {
    ...readSaid(input),
    ...readSort(input),
    kind: THREAD_KINDS.find((known) => known === input.kind) ?? "comment",
    anchor: readAnchor(input.anchor),
    ...(kind && typeof title === "string" && { suggestion: { kind, title } }),
  };
}

function readChanges(input: unknown): ThreadChanges {
  if (!isStored(input)) return {};
  return { ...(typeof input.text === "string" && readSaid(input)), ...readSort(input) };
}

function readSort(input: Stored): Pick<ThreadChanges, "kind" | "severity"> {
  const kind = THREAD_KINDS.find((known) => known === input.kind);
  const severity = SEVERITIES.find((known) => known === input.severity);
  return { ...(kind && { kind }), ...(severity && { severity }) };
}

const readSaid = (input: Stored): Said => ({
  text: typeof input.text === "string" ? input.text : "",
  mentions: readMentions(input.mentions),
});

export const isStored = (input: unknown): input is Stored =>
  typeof input === "object" && input !== null && !Array.isArray(input);
