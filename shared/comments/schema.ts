import * as Y from "yjs";

/** A map's comments. A document of its own, written by the server alone. */
export type CommentsDoc = Y.Doc & { readonly __doc: "comments" };
export const newCommentsDoc = (): CommentsDoc => new Y.Doc() as CommentsDoc;
export const asCommentsDoc = (doc: Y.Doc): CommentsDoc => doc as CommentsDoc;

/** Every root type a comments document may have. */
export const COMMENT_ROOTS = ["threads", "replies", "reactions", "gone"] as const;

export type YWords = Y.Map<unknown>;

export const threadsOf = (doc: CommentsDoc): Y.Map<unknown> => doc.getMap("threads");
export const repliesOf = (doc: CommentsDoc): Y.Map<unknown> => doc.getMap("replies");
/** `targetId|emoji|userId`, so that nobody feels the same twice. */
export const reactionsOf = (doc: CommentsDoc): Y.Map<unknown> => doc.getMap("reactions");
/** Whose the ids were that have been removed, so that a late retry brings nothing back. */
export const goneOf = (doc: CommentsDoc): Y.Map<unknown> => doc.getMap("gone");

export const reactionKey = (target: string, emoji: string, userId: string): string =>
  `${target}|${emoji}|${userId}`;

/** The thread's or reply's entity, if the document holds a usable one. */
export function wordsAt(root: Y.Map<unknown>, id: string): YWords | undefined {
  const words = root.get(id);
  return words instanceof Y.Map ? words : undefined;
}
