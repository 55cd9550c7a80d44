import type {
  Anchor,
  CommentMention,
  Emoji,
  Reply,
  Suggestion,
  Thread,
  ThreadKind,
} from "../comments/index.ts";
import type { ReplyId, Severity, ThreadId } from "../journey/index.ts";

/** What crosses `/api/maps/:id/threads`. Times are ISO 8601 UTC here, and numbers in the document. */

type Told<T> = Omit<T, "at" | "editedAt"> & { readonly at: string; readonly editedAt?: string };

export type ReplyTold = Told<Reply>;
export type ThreadTold = Omit<Told<Thread>, "replies" | "resolved" | "classified"> & {
  readonly replies: readonly ReplyTold[];
  readonly resolved?: Told<NonNullable<Thread["resolved"]>>;
  readonly classified?: Told<NonNullable<Thread["classified"]>>;
};

/** What somebody says: their words, and whom they speak to. */
type Said = { readonly text: string; readonly mentions?: readonly CommentMention[] };

/**
 * `POST …/threads`. A repeated one with the same id changes nothing; without an id each is another
 * thread. Who says no more than a text comments on the map.
 */
export type NewThread = Said & {
  readonly id: ThreadId;
  readonly kind: ThreadKind;
  /** Exactly for pain points. */
  readonly severity?: Severity;
  readonly anchor: Anchor;
  /** With the anchor on a cell. */
  readonly suggestion?: Suggestion;
};

/** `POST …/threads/:tid/replies`. */
export type NewReply = Said & { readonly id: ReplyId };

/** `PATCH …/threads/:tid`: words by the author, the rest by the author and editors. */
export type ThreadChanges = Partial<Said> & {
  readonly kind?: ThreadKind;
  readonly severity?: Severity;
  readonly anchor?: Anchor;
};

/** `PATCH …/threads/:tid/replies/:rid`. */
export type ReplyChanges = Partial<Said>;

/** `POST …/reactions` of a thread or a reply: what is to be, so that a retry changes nothing. */
export type ReactionWanted = { readonly emoji: Emoji; readonly on: boolean };

/** `POST …/threads/:tid/merge`: what it says counts for `into` from now on. */
export type Merging = { readonly into: ThreadId };

/** What every command about a thread answers with: the thread as it is then. */
export type ThreadAnswer = ThreadTold & {
  /** Those mentioned who cannot see this map, and are told nothing. */
  readonly unreached: readonly CommentMention[];
};
