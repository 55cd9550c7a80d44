import {
  type Anchor,
  type Author,
  type Emoji,
  type Named,
  type Reaction,
  type Reply,
  type Thread,
  wordsLeft,
} from "../../../shared/comments/index.ts";
import type { ReplyId } from "../../../shared/journey/index.ts";
import type { ThreadCommand } from "../../api/threads.ts";

type By = { readonly me: Author; readonly at: number };

/**
 * What a thread will be once the server has carried the command out; undefined where nothing is left
 * of it. Shown meanwhile, so that nobody waits for the server to see what they wrote.
 */
export function carryOut(
  thread: Thread | undefined,
  command: ThreadCommand,
  by: By,
): Thread | undefined {
  if (command.do === "start") return thread ?? started(command, by);
  if (!thread) return undefined;
  switch (command.do) {
    case "edit":
      return edited(thread, command.changes, by.at);
    case "move":
      return moved(thread, command.anchor);
    case "delete":
      return withoutWords(thread, by);
    case "resolve":
      return { ...thread, resolved: thread.resolved ?? { by: by.me, at: by.at } };
    case "reopen":
      return reopened(thread);
    case "merge":
      return { ...thread, mergedInto: command.into };
    case "split":
      return split(thread);
    case "react":
      return reacted(thread, command, by.me);
    case "reply":
      return replied(thread, command.reply, by);
    case "edit-reply":
      return withReply(thread, command.replyId, (reply) => ({
        ...reply,
        ...command.changes,
        editedAt: by.at,
      }));
    case "delete-reply":
      return { ...thread, replies: thread.replies.filter(({ id }) => id !== command.replyId) };
  }
}

/** Whether the thread says already what the command wants, so that it need not be shown over it. */
export function isCarriedOut(
  thread: Thread | undefined,
  command: ThreadCommand,
  isMe: (person: Named) => boolean,
): boolean {
  switch (command.do) {
    case "start":
      return thread !== undefined;
    case "delete":
      return thread === undefined || thread.textRemoved === true;
    case "reply":
      return hasReply(thread, command.reply.id);
    case "delete-reply":
      return !hasReply(thread, command.replyId);
    case "resolve":
      return thread?.resolved !== undefined;
    case "reopen":
      return thread?.resolved === undefined;
    case "merge":
      return thread?.mergedInto === command.into;
    case "split":
      return thread?.mergedInto === undefined;
    case "edit":
      return isSaid(thread, command.changes) && isOfSort(thread, command.changes);
    case "edit-reply":
      return isSaid(
        thread?.replies.find(({ id }) => id === command.replyId),
        command.changes,
      );
    case "move":
      return JSON.stringify(thread?.anchor) === JSON.stringify(command.anchor);
    case "react":
      return feels(thread, command, isMe) === command.on;
  }
}

function feels(
  thread: Thread | undefined,
  { replyId, emoji }: Extract<ThreadCommand, { readonly do: "react" }>,
  isMe: (person: Named) => boolean,
): boolean {
  const target = replyId ? thread?.replies.find(({ id }) => id === replyId) : thread;
  return target?.reactions.find((one) => one.emoji === emoji)?.by.some(isMe) ?? false;
}

const hasReply = (thread: Thread | undefined, replyId: ReplyId): boolean =>
  thread?.replies.some(({ id }) => id === replyId) ?? false;

const isSaid = (words: { readonly text: string } | undefined, { text }: { text?: string }) =>
  text === undefined || words?.text === text;

const isOfSort = (thread: Thread | undefined, { kind, severity }: Partial<Thread>): boolean =>
  (kind === undefined || thread?.kind === kind) &&
  (severity === undefined || thread?.severity === severity);

function started(
  command: Extract<ThreadCommand, { readonly do: "start" }>,
  { me, at }: By,
): Thread {
  const { id, kind, severity, anchor, text, mentions, suggestion } = command;
  return {
    id,
    kind,
    anchor,
    where: "",
    author: me,
    text,
    mentions: mentions ?? [],
    at,
    reactions: [],
    replies: [],
    ...(severity && { severity }),
    ...(suggestion && { suggestion }),
  };
}

function edited(
  thread: Thread,
  changes: Extract<ThreadCommand, { readonly do: "edit" }>["changes"],
  at: number,
): Thread {
  const next = { ...thread, ...changes, ...(changes.text !== undefined && { editedAt: at }) };
  return next.kind === "pain-point" ? next : harmless(next);
}

function withoutWords(thread: Thread, { at }: By): Thread | undefined {
  if (thread.replies.length === 0) return undefined;
  return { ...thread, text: "", mentions: [], textRemoved: true, editedAt: at };
}

function replied(
  thread: Thread,
  { id, text, mentions = [] }: Extract<ThreadCommand, { readonly do: "reply" }>["reply"],
  { me, at }: By,
): Thread {
  if (hasReply(thread, id)) return thread;
  const reply: Reply = { id, author: me, text, mentions, at, reactions: [] };
  return { ...thread, replies: [...thread.replies, reply] };
}

function reacted(
  thread: Thread,
  { replyId, emoji, on }: Extract<ThreadCommand, { readonly do: "react" }>,
  me: Author,
): Thread {
  const felt = (reactions: readonly Reaction[]) => feltBy(reactions, emoji, on, me);
  if (!replyId) return { ...thread, reactions: felt(thread.reactions) };
  return withReply(thread, replyId, (reply) => ({ ...reply, reactions: felt(reply.reactions) }));
}

function feltBy(
  reactions: readonly Reaction[],
  emoji: Emoji,
  on: boolean,
  { id, name }: Author,
): readonly Reaction[] {
  const others = (reactions.find((one) => one.emoji === emoji)?.by ?? []).filter(
    (person) => person.id !== id,
  );
  const by = on ? [...others, { id, name }] : others;
  const rest = reactions.some((one) => one.emoji === emoji)
    ? reactions.map((one) => (one.emoji === emoji ? { emoji, by } : one))
    : [...reactions, { emoji, by }];
  return rest.filter((one) => one.by.length > 0);
}

const withReply = (thread: Thread, id: ReplyId, change: (reply: Reply) => Reply): Thread => ({
  ...thread,
  replies: thread.replies.map((reply) => (reply.id === id ? change(reply) : reply)),
});

function moved({ wasAbout: before, ...thread }: Thread, anchor: Anchor): Thread {
  const wasAbout = wordsLeft(
    { anchor: thread.anchor, ...(before && { wasAbout: before }) },
    anchor,
  );
  return { ...thread, anchor, ...(wasAbout && { wasAbout }) };
}

function reopened({ resolved: _, ...thread }: Thread): Thread {
  return thread;
}

function split({ mergedInto: _, ...thread }: Thread): Thread {
  return thread;
}

function harmless({ severity: _, ...thread }: Thread): Thread {
  return thread;
}
