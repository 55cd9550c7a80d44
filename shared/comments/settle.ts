import { AppError } from "../errors/index.ts";
import {
  type CardId,
  type ReplyId,
  readId,
  type Severity,
  type StageId,
  type ThreadId,
} from "../journey/index.ts";
import { ANCHOR_LIMITS, type Anchor, wordsLeft } from "./anchor.ts";
import { mustHaveReply, mustHaveThread, put } from "./entities.ts";
import { isPlain, readText } from "./fields.ts";
import { readAnchor } from "./read-anchor.ts";
import { mustFitKind } from "./say.ts";
import { type CommentsDoc, reactionKey, reactionsOf, threadsOf, wordsAt } from "./schema.ts";
import type { Emoji, Named, Thread, ThreadKind } from "./thread.ts";

/** What becomes of a thread once it is said. Each is a no-op where it is so already. */

export function resolve(doc: CommentsDoc, id: ThreadId, by: Named, at: number): void {
  const thread = mustHaveThread(doc, id);
  if (isPlain(thread.get("resolved"))) return;
  doc.transact(() => thread.set("resolved", { by: named(by), at }));
}

export function reopen(doc: CommentsDoc, id: ThreadId): void {
  const thread = mustHaveThread(doc, id);
  if (thread.has("resolved")) doc.transact(() => thread.delete("resolved"));
}

/** Feels something about a thread or one of its replies, or not any more. */
export function react(
  doc: CommentsDoc,
  target: { readonly threadId: ThreadId; readonly replyId?: ReplyId },
  { emoji, on }: { readonly emoji: Emoji; readonly on: boolean },
  by: Named,
  at: number,
): void {
  mustHaveThread(doc, target.threadId);
  if (target.replyId) mustHaveReply(doc, target.threadId, target.replyId);
  const key = reactionKey(target.replyId ?? target.threadId, emoji, by.id);
  const reactions = reactionsOf(doc);
  if (reactions.has(key) === on) return;
  doc.transact(() => (on ? reactions.set(key, { name: by.name, at }) : reactions.delete(key)));
}

/** Where a thread is moved to, and what that is called. */
export type NewAnchor = {
  readonly anchor: Anchor;
  readonly where: string;
  readonly stageId?: StageId;
};

/** Puts a thread somewhere else, as when what it stood on is gone. The words it was about stay known. */
export function reanchor(doc: CommentsDoc, id: ThreadId, to: NewAnchor): void {
  const thread = mustHaveThread(doc, id);
  const before = {
    anchor: readAnchor(thread.get("anchor")),
    wasAbout: readText(thread.get("wasAbout"), ANCHOR_LIMITS.quote),
  };
  doc.transact(() => {
    put(thread, "wasAbout", wordsLeft(before, to.anchor) || undefined);
    thread.set("anchor", { ...to.anchor });
    put(thread, "where", to.where);
    put(thread, "stageId", to.stageId);
  });
}

/** Says of what kind a thread is; pain points are severe to some degree, and nothing else is. Who says so is named where that is not its author. */
export function classify(
  doc: CommentsDoc,
  id: ThreadId,
  { kind, severity }: { readonly kind: ThreadKind; readonly severity?: Severity },
  classified?: Thread["classified"],
): void {
  const thread = mustHaveThread(doc, id);
  mustFitKind(kind, severity);
  doc.transact(() => {
    if (thread.get("kind") !== kind || thread.get("severity") !== severity) {
      put(thread, "classified", classified && { ...classified, by: named(classified.by) });
    }
    put(thread, "kind", kind);
    put(thread, "severity", severity);
    if (kind !== "pain-point") put(thread, "mergedInto", undefined);
  });
}

/** A card of the map was made of it. */
export function markPromoted(doc: CommentsDoc, id: ThreadId, cardId: CardId): void {
  const thread = mustHaveThread(doc, id);
  doc.transact(() => put(thread, "cardId", cardId));
}

/** It is no card any more. */
export function unmarkPromoted(doc: CommentsDoc, id: ThreadId): void {
  const thread = mustHaveThread(doc, id);
  doc.transact(() => put(thread, "cardId", undefined));
}

/** What it says is said by `into` too, which speaks for both from now on. */
export function merge(doc: CommentsDoc, id: ThreadId, into: ThreadId): void {
  const thread = mustHaveThread(doc, id);
  const target = leadOf(doc, into);
  if (target === id) {
    throw new AppError("conflict", "A thread cannot be merged into itself or what it leads");
  }
  for (const each of [thread, mustHaveThread(doc, target)]) {
    if (each.get("kind") === "pain-point") continue;
    throw new AppError("bad_request", "Only pain points are merged");
  }
  doc.transact(() => put(thread, "mergedInto", target));
}

export function split(doc: CommentsDoc, id: ThreadId): void {
  const thread = mustHaveThread(doc, id);
  doc.transact(() => put(thread, "mergedInto", undefined));
}

/** The thread that speaks for this one in the end. */
function leadOf(doc: CommentsDoc, id: ThreadId): ThreadId {
  const seen = new Set<string>();
  let lead: ThreadId = id;
  mustHaveThread(doc, id);
  for (;;) {
    seen.add(lead);
    const next = readId<ThreadId>(wordsAt(threadsOf(doc), lead)?.get("mergedInto"));
    if (!next || seen.has(next) || !wordsAt(threadsOf(doc), next)) return lead;
    lead = next;
  }
}

const named = ({ id, name }: Named): Named => ({ id, name });
