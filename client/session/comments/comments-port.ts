import type {
  Anchor,
  CommentMention,
  Emoji,
  Suggestion,
  Thread,
  ThreadKind,
} from "../../../shared/comments/index.ts";
import type {
  CardId,
  JourneyMap,
  ReplyId,
  Severity,
  ThreadId,
  UserId,
} from "../../../shared/journey/index.ts";
import type { ThreadCommand, Unreached } from "../../api/threads.ts";
import type { Emitter } from "../emitter.ts";
import type { SessionOptions } from "../session-options.ts";
import type { SessionInfo } from "../session-port.ts";

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
 * What somebody can do with comments. All but making a card and taking that back is kept on the device, shown at once,
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
  /** Takes that back: the card goes into the trash. */
  demote(id: ThreadId): Promise<void>;
};

/** What comments need of the map that they are about. */
export type CommentsHost = {
  readonly options: SessionOptions;
  readonly info: () => SessionInfo;
  readonly accessChanged: Emitter;
  readonly journey: { readonly current: () => Pick<JourneyMap, "meta"> };
  readonly connection: {
    readonly changed: Emitter;
    readonly answering: boolean;
    readonly refused: boolean;
  };
};

/** Something of one's own that is not on the server. */
export type Unsent = {
  readonly key: string;
  readonly command: ThreadCommand;
  /** Why the server would not have it; without a reason it waits to be sent. */
  readonly refused?: string;
};

/** Somebody was mentioned in a thread that they cannot see. */
export type Missed = { readonly id: ThreadId; readonly unreached: Unreached };

/** What the rest of the program sees of a map's comments, once they are there. */
export type Comments = {
  /** Every thread in order of time, one's own that still wait among them. */
  readonly threads: () => readonly Thread[];
  readonly thread: (id: ThreadId) => Thread | undefined;
  readonly subscribe: (wake: () => void) => () => void;
  readonly onThread: (id: ThreadId, wake: () => void) => () => void;
  /** All that there was on the server has been here once. */
  readonly joined: () => boolean;
  /** Undefined for those who may not comment, or not now. */
  readonly verbs: () => CommentVerbs | undefined;
  /** Whether an author is this person. */
  readonly isMine: (id: UserId) => boolean;
  readonly unsent: () => readonly Unsent[];
  readonly onUnsent: (wake: () => void) => () => void;
  readonly discard: (key: string) => void;
  readonly sendAgain: (key: string) => void;
  readonly isUnread: (thread: Thread) => boolean;
  readonly see: (thread: Thread) => void;
  readonly onSeen: (wake: () => void) => () => void;
  /** Tells of people who were mentioned and cannot be reached. */
  readonly onMissed: (tell: (missed: Missed) => void) => () => void;
  close(): void;
};
