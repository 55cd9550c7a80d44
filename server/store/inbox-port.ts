import type { Author } from "../../shared/comments/index.ts";
import type { MapId, ReplyId, ThreadId, UserId } from "../../shared/journey/index.ts";
import type { InboxKind, InboxSettings } from "../../shared/protocol/index.ts";
import type { PageOf, PageRequest } from "./port.ts";

/** Something in somebody's inbox. The same event has the same id, so that it is told once. */
export type InboxRecord = {
  readonly id: string;
  readonly userId: UserId;
  readonly kind: InboxKind;
  readonly direct: boolean;
  readonly mapId: MapId;
  readonly threadId: ThreadId;
  readonly replyId?: ReplyId;
  readonly actor: Author;
  readonly where: string;
  readonly excerpt: string;
  readonly at: number;
  readonly readAt?: number;
};

/** How many of somebody's entries of one map wait to be read. */
export type UnreadOnMap = {
  readonly mapId: MapId;
  readonly unread: number;
  readonly direct: number;
};

/** What was said, to be found again wherever it was told of. */
type Told = { readonly mapId: MapId; readonly threadId: ThreadId; readonly replyId?: ReplyId };

/** What people are told of comments, and what they have seen of them. */
export interface InboxBook {
  /** Adds those that are not there yet; tells whose they are. */
  add(entries: readonly InboxRecord[]): Promise<readonly UserId[]>;
  /** Newest first. */
  list(
    userId: UserId,
    filter: { readonly direct: boolean; readonly unread: boolean },
    page: PageRequest,
  ): Promise<PageOf<InboxRecord>>;
  countUnread(userId: UserId): Promise<readonly UnreadOnMap[]>;
  markRead(userId: UserId, ids: readonly string[] | "all", at: number): Promise<void>;
  /** Its words are others now. */
  reword(told: Told, excerpt: string): Promise<void>;
  /**
   * What was said is gone: whatever told of it goes from all inboxes, of a thread what was said in it
   * too. Tells whose.
   */
  forget(told: Told): Promise<readonly UserId[]>;
  settingsOf(userIds: readonly UserId[]): Promise<ReadonlyMap<UserId, InboxSettings>>;
  setSettings(userId: UserId, settings: InboxSettings): Promise<void>;
  /** Seeing a thread reads what was told of it. */
  see(userId: UserId, mapId: MapId, threadId: ThreadId, at: number): Promise<void>;
  seenBy(userId: UserId, mapId: MapId): Promise<ReadonlyMap<ThreadId, number>>;
}

/** What everybody finds in their inbox who has not said anything else. */
export const USUAL_INBOX: InboxSettings = {
  mentions: true,
  replies: true,
  own: true,
  everything: true,
  mail: false,
};
