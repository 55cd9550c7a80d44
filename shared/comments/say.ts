import { AppError } from "../errors/index.ts";
import {
  LIMITS,
  type ReplyId,
  type Severity,
  type StageId,
  type ThreadId,
} from "../journey/index.ts";
import type { Anchor } from "./anchor.ts";
import { bury, entityFrom, mustBeFree, mustHaveReply, mustHaveThread, put } from "./entities.ts";
import { type CommentsDoc, repliesOf, threadsOf, wordsAt } from "./schema.ts";
import {
  type Author,
  COMMENT_LIMITS,
  type CommentMention,
  type Suggestion,
  type ThreadKind,
  type Words,
} from "./thread.ts";

/** What somebody wants to say. */
type Speech = { readonly text: string; readonly mentions: readonly CommentMention[] };

export type ThreadStart = Speech & {
  readonly id: ThreadId;
  readonly kind: ThreadKind;
  readonly severity?: Severity;
  readonly anchor: Anchor;
  readonly where: string;
  readonly stageId?: StageId;
  readonly suggestion?: Suggestion;
};
export type ReplyStart = Speech & { readonly id: ReplyId; readonly threadId: ThreadId };

/** Who says it, and when: the server's word. */
export type Stamp = { readonly author: Author; readonly at: number };

export function startThread(doc: CommentsDoc, by: Stamp, start: ThreadStart): void {
  const { id, kind, severity, suggestion, mentions, anchor, ...rest } = start;
  mustBeFree(doc, id);
  mustBeSayable(rest.text);
  mustFitKind(kind, severity);
  mustFitSuggestion(anchor, suggestion);
  if (threadsOf(doc).size >= COMMENT_LIMITS.threads) {
    throw new AppError("comments_full", `A map has at most ${COMMENT_LIMITS.threads} threads`);
  }
  const entity = entityFrom({
    ...{ kind, severity, author: by.author, at: by.at, anchor: { ...anchor } },
    ...rest,
    ...(mentions.length > 0 && { mentions: [...mentions] }),
    ...(suggestion && { suggestion: { ...suggestion } }),
  });
  doc.transact(() => threadsOf(doc).set(id, entity));
}

export function reply(doc: CommentsDoc, by: Stamp, start: ReplyStart): void {
  const { id, threadId, text, mentions } = start;
  mustHaveThread(doc, threadId);
  mustBeFree(doc, id);
  mustBeSayable(text);
  if (repliesTo(doc, threadId).length >= COMMENT_LIMITS.replies) {
    throw new AppError("comments_full", `A thread has at most ${COMMENT_LIMITS.replies} replies`);
  }
  const said = { text, ...(mentions.length > 0 && { mentions: [...mentions] }) };
  const entity = entityFrom({ threadId, author: by.author, at: by.at, ...said });
  doc.transact(() => repliesOf(doc).set(id, entity));
}

/** Other words for what one has said. */
export function editThread(doc: CommentsDoc, id: ThreadId, said: Speech, at: number): void {
  const entity = mustHaveThread(doc, id);
  if (entity.get("textRemoved") === true) {
    throw new AppError("conflict", "The words of this thread were removed");
  }
  rewrite(doc, entity, said, at);
}

export function editReply(
  doc: CommentsDoc,
  threadId: ThreadId,
  id: ReplyId,
  said: Speech,
  at: number,
): void {
  rewrite(doc, mustHaveReply(doc, threadId, id), said, at);
}

function rewrite(
  doc: CommentsDoc,
  entity: ReturnType<typeof mustHaveThread>,
  { text, mentions }: Speech,
  at: number,
): void {
  mustBeSayable(text);
  const stored = JSON.stringify(entity.get("mentions") ?? []);
  const mentionsDiffer = stored !== JSON.stringify(mentions);
  if (entity.get("text") === text && !mentionsDiffer) return;
  doc.transact(() => {
    put(entity, "text", text);
    if (mentionsDiffer) put(entity, "mentions", mentions.length > 0 ? [...mentions] : undefined);
    put(entity, "editedAt", at);
  });
}

/** The words alone while others have replied to them; whatever `completely`, with all replies. */
export function removeThread(
  doc: CommentsDoc,
  id: ThreadId,
  at: number,
  how: "words" | "completely",
): void {
  const entity = mustHaveThread(doc, id);
  const replies = repliesTo(doc, id);
  const author = entity.get("author");
  const others = replies.some((replyId) => !sameAuthor(replyAuthor(doc, replyId), author));
  doc.transact(() => {
    if (how === "words" && others) {
      for (const key of ["mentions", "suggestion", "editedAt"]) put(entity, key, undefined);
      put(entity, "text", "");
      put(entity, "textRemoved", true);
      return;
    }
    bury(doc, repliesOf(doc), replies, at);
    bury(doc, threadsOf(doc), [id], at);
  });
}

export function removeReply(doc: CommentsDoc, threadId: ThreadId, id: ReplyId, at: number): void {
  mustHaveReply(doc, threadId, id);
  doc.transact(() => bury(doc, repliesOf(doc), [id], at));
}

const repliesTo = (doc: CommentsDoc, threadId: ThreadId): readonly string[] =>
  [...repliesOf(doc).keys()].filter(
    (id) => wordsAt(repliesOf(doc), id)?.get("threadId") === threadId,
  );

const replyAuthor = (doc: CommentsDoc, id: string): unknown =>
  wordsAt(repliesOf(doc), id)?.get("author");

const sameAuthor = (a: unknown, b: unknown): boolean => idIn(a) === idIn(b);
const idIn = (author: unknown): unknown =>
  typeof author === "object" && author !== null && "id" in author ? author.id : undefined;

function mustBeSayable(text: Words["text"]): void {
  if (text.length <= COMMENT_LIMITS.text && text.trim() !== "") return;
  throw new AppError("bad_request", `text must have 1 to ${COMMENT_LIMITS.text} characters`);
}

export function mustFitKind(kind: ThreadKind, severity: Severity | undefined): void {
  if ((kind === "pain-point") === (severity !== undefined)) return;
  throw new AppError("bad_request", "severity must be given for pain points, and for nothing else");
}

function mustFitSuggestion(anchor: Anchor, suggestion: Suggestion | undefined): void {
  if (!suggestion) return;
  if (anchor.on !== "cell") throw new AppError("bad_request", "anchor must be the suggested cell");
  if (suggestion.title.trim() === "" || suggestion.title.length > LIMITS.title) {
    throw new AppError("bad_request", `suggestion.title must have 1 to ${LIMITS.title} characters`);
  }
}
