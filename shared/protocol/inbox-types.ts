import type { Author } from "../comments/index.ts";
import type { MapId, ReplyId, ThreadId } from "../journey/index.ts";

/** Why something is in somebody's inbox. */
export const INBOX_KINDS = [
  /** They, or their team, were mentioned. */
  "mention",
  "team-mention",
  /** Somebody replied, in a thread of theirs where it is `direct`. */
  "reply",
  /** A thread was started on a map they are a member of. */
  "thread",
  /** What became of what they said. */
  "resolved",
  "reopened",
  "promoted",
  "removed",
] as const;
export type InboxKind = (typeof INBOX_KINDS)[number];

export type InboxItem = {
  readonly id: string;
  readonly kind: InboxKind;
  /** It is about them and not only about a map of theirs. */
  readonly direct: boolean;
  readonly mapId: MapId;
  readonly mapTitle: string;
  readonly threadId: ThreadId;
  readonly replyId?: ReplyId;
  /** Who did it. */
  readonly actor: Author;
  /** What the thread's place was called. */
  readonly where: string;
  /** How the words begin; empty where they are gone. */
  readonly excerpt: string;
  readonly at: string;
  readonly read: boolean;
};

/** What somebody wants to find in their inbox. */
export type InboxSettings = {
  readonly mentions: boolean;
  readonly replies: boolean;
  /** What becomes of their own threads. */
  readonly own: boolean;
  /** Everything that is said on their maps. */
  readonly everything: boolean;
  /** Mentions by e-mail too, where the workspace sends any. */
  readonly mail: boolean;
};

/** `GET /api/inbox/settings`: whether this workspace sends e-mail is not theirs to say. */
export type InboxSettingsTold = InboxSettings & { readonly canMail: boolean };

/** How many entries wait to be read, and how many of them are direct. */
export type InboxCount = { readonly unread: number; readonly direct: number };

/** What the socket `/live` says, at first and whenever it changes. */
export type LiveMessage = { readonly inbox: InboxCount };
