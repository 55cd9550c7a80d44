import type {
  Anchor,
  CommentMention,
  Emoji,
  Suggestion,
  Thread,
  ThreadKind,
} from "../../../shared/comments/index.ts";
import type { CardId, ReplyId, Severity, ThreadId } from "../../../shared/journey/index.ts";

/** What somebody says, and to whom they speak in it. */
export type Said = { readonly text: string; readonly mentions: readonly CommentMention[] };

export type NewThread = Said & {
  readonly anchor: Anchor;
  readonly kind: ThreadKind;
  /** Exactly for pain points. */
  readonly severity?: Severity;
  readonly suggestion?: Suggestion;
};

export type ThreadChanges = Partial<Said> & {
  readonly kind?: ThreadKind;
  readonly severity?: Severity;
};

/** A thread, or a reply in it. */
export type Target = { readonly threadId: ThreadId; readonly replyId?: ReplyId };

/**
 * What somebody can do with comments. All but making a card is kept on the device, shown at once,
 * and sent as soon as there is a server to take it.
 */
export type CommentVerbs = {
  startThread(thread: NewThread): ThreadId;
  reply(to: ThreadId, said: Said): ReplyId;
  editThread(id: ThreadId, changes: ThreadChanges): void;
  editReply(to: ThreadId, id: ReplyId, said: Said): void;
  /** Sets the thread about something else on the map. */
  moveThread(id: ThreadId, anchor: Anchor): void;
  deleteThread(id: ThreadId): void;
  deleteReply(to: ThreadId, id: ReplyId): void;
  resolve(id: ThreadId): void;
  reopen(id: ThreadId): void;
  react(to: Target, emoji: Emoji, on: boolean): void;
  /** The first counts as said by the second from now on. */
  merge(id: ThreadId, into: ThreadId): void;
  split(id: ThreadId): void;
  /** For editors: makes it a card where it stands. Fails where there is no server, or it may not be. */
  promote(id: ThreadId): Promise<CardId>;
};

/** What the rest of the program sees of a map's comments, once they are there. */
export type Comments = {
  /** Every thread in order of time, one's own that still wait among them. */
  readonly threads: () => readonly Thread[];
  readonly thread: (id: ThreadId) => Thread | undefined;
  readonly subscribe: (wake: () => void) => () => void;
  readonly onThread: (id: ThreadId, wake: () => void) => () => void;
  /** Undefined for those who may not comment, or not now. */
  readonly verbs: () => CommentVerbs | undefined;
  close(): void;
};
