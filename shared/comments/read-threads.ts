import {
  CARD_KINDS,
  type CardId,
  LIMITS,
  type ReplyId,
  readId,
  SEVERITIES,
  type StageId,
  type ThreadId,
} from "../journey/index.ts";
import { ANCHOR_LIMITS } from "./anchor.ts";
import { isPlain, readText, readTime } from "./fields.ts";
import { readAnchor } from "./read-anchor.ts";
import { type Feelings, NO_FEELINGS, readFeelings } from "./read-feelings.ts";
import { readNamed, readWords } from "./read-words.ts";
import { type CommentsDoc, repliesOf, threadsOf, wordsAt, type YWords } from "./schema.ts";
import {
  COMMENT_LIMITS,
  type Reply,
  type Suggestion,
  THREAD_KINDS,
  type Thread,
} from "./thread.ts";

/** Every thread in order of time. Total: whatever the document holds, it answers with threads. */
export function readThreads(doc: CommentsDoc): readonly Thread[] {
  const feelings = readFeelings(doc);
  const replies = repliesByThread(doc, feelings);
  const threads: Thread[] = [];
  for (const key of threadsOf(doc).keys()) {
    const id = readId<ThreadId>(key);
    const words = id && wordsAt(threadsOf(doc), id);
    const thread = id && words && threadFrom(id, words, feelings, replies.get(id) ?? []);
    if (thread) threads.push(thread);
  }
  return threads.sort(byTime);
}

/** One thread; undefined where the document holds none by that id. Looks at nothing of any other. */
export function readThread(doc: CommentsDoc, id: ThreadId): Thread | undefined {
  const words = wordsAt(threadsOf(doc), id);
  if (!words) return undefined;
  const replyIds = [...repliesOf(doc).keys()].filter(
    (key) => wordsAt(repliesOf(doc), key)?.get("threadId") === id,
  );
  const feelings = readFeelings(doc, new Set([id, ...replyIds]));
  return threadFrom(id, words, feelings, repliesByThread(doc, feelings, replyIds).get(id) ?? []);
}

/** In order of time; what came in the same moment, by id. */
export const byTime = (
  a: { readonly at: number; readonly id: string },
  b: { readonly at: number; readonly id: string },
): number => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The replies by these keys, or all, by thread. A reply to what is not there is not shown. */
export function repliesByThread(
  doc: CommentsDoc,
  feelings: Feelings,
  keys: Iterable<string> = repliesOf(doc).keys(),
): ReadonlyMap<ThreadId, readonly Reply[]> {
  const all = new Map<ThreadId, Reply[]>();
  for (const key of keys) {
    const id = readId<ReplyId>(key);
    const entity = id && wordsAt(repliesOf(doc), id);
    const threadId = readId<ThreadId>(entity?.get("threadId"));
    if (!entity || !threadId) continue;
    const words = readWords(entity, feelings.get(id) ?? NO_FEELINGS);
    if (!words) continue;
    const there = all.get(threadId);
    if (there) there.push({ id, ...words });
    else all.set(threadId, [{ id, ...words }]);
  }
  for (const replies of all.values()) replies.sort(byTime);
  return all;
}

export function threadFrom(
  id: ThreadId,
  entity: YWords,
  feelings: Feelings,
  replies: readonly Reply[],
): Thread | undefined {
  const words = readWords(entity, feelings.get(id) ?? NO_FEELINGS);
  if (!words) return undefined;
  const kind = THREAD_KINDS.find((known) => known === entity.get("kind")) ?? "comment";
  const severity = SEVERITIES.find((known) => known === entity.get("severity")) ?? 2;
  return {
    id,
    ...words,
    kind,
    ...(kind === "pain-point" && { severity }),
    anchor: readAnchor(entity.get("anchor")),
    where: readText(entity.get("where"), COMMENT_LIMITS.where),
    replies,
    ...readOutcome(id, entity),
  };
}

type Outcome = Pick<
  Thread,
  | "classified"
  | "wasAbout"
  | "stageId"
  | "resolved"
  | "cardId"
  | "mergedInto"
  | "suggestion"
  | "textRemoved"
>;

function readOutcome(id: ThreadId, entity: YWords): Outcome {
  const wasAbout = readText(entity.get("wasAbout"), ANCHOR_LIMITS.quote);
  const stageId = readId<StageId>(entity.get("stageId"));
  const cardId = readId<CardId>(entity.get("cardId"));
  const mergedInto = readId<ThreadId>(entity.get("mergedInto"));
  const resolved = readDeed(entity.get("resolved"));
  const classified = readDeed(entity.get("classified"));
  const suggestion = readSuggestion(entity.get("suggestion"));
  return {
    ...(classified && { classified }),
    ...(wasAbout && { wasAbout }),
    ...(stageId && { stageId }),
    ...(resolved && { resolved }),
    ...(cardId && { cardId }),
    ...(mergedInto && mergedInto !== id && { mergedInto }),
    ...(suggestion && { suggestion }),
    ...(entity.get("textRemoved") === true && { textRemoved: true }),
  };
}

function readDeed(input: unknown): Thread["resolved"] {
  if (!isPlain(input)) return undefined;
  const by = readNamed(input.by);
  return by && { by, at: readTime(input.at) ?? 0 };
}

function readSuggestion(input: unknown): Suggestion | undefined {
  if (!isPlain(input)) return undefined;
  const kind = CARD_KINDS.find((known) => known === input.kind);
  return kind && { kind, title: readText(input.title, LIMITS.title) };
}
