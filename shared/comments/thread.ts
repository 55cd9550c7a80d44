import type {
  CardId,
  CardKind,
  ReplyId,
  Severity,
  StageId,
  TeamId,
  ThreadId,
  UserId,
} from "../journey/index.ts";
import type { Anchor } from "./anchor.ts";

export const THREAD_KINDS = ["comment", "pain-point", "question", "idea"] as const;
export type ThreadKind = (typeof THREAD_KINDS)[number];

export const REACTIONS = ["👍", "❤️", "🎯", "😕", "🔥", "✅"] as const;
export type Emoji = (typeof REACTIONS)[number];

/** Somebody by the name they had then. */
export type Named = { readonly id: UserId; readonly name: string };

/** Who wrote something: the server's word, never the writer's. */
export type Author = Named & {
  readonly teamId?: TeamId;
  /** Somebody without an account, who came by a link and gave a name. */
  readonly guest?: true;
};

/** Somebody, or everybody of a team, that a comment speaks to. */
export type CommentMention =
  | { readonly kind: "user"; readonly id: UserId; readonly name: string }
  | { readonly kind: "team"; readonly id: TeamId; readonly name: string };

export type Reaction = { readonly emoji: Emoji; readonly by: readonly Named[] };

/** What a thread and each of its replies are: somebody's words at a time, and what others feel about them. */
export type Words = {
  readonly author: Author;
  /** Plain text; line breaks count. */
  readonly text: string;
  readonly mentions: readonly CommentMention[];
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly editedAt?: number;
  readonly reactions: readonly Reaction[];
  /** It came with an imported file: whoever is named as its author has not written it here. */
  readonly imported?: true;
};

export type Reply = Words & { readonly id: ReplyId };

/** A card that somebody suggests for a lane which only its owners fill. */
export type Suggestion = { readonly title: string; readonly kind: CardKind };

/** Something somebody said about a place on the map, and what came of it. */
export type Thread = Words & {
  readonly id: ThreadId;
  readonly kind: ThreadKind;
  /** Exactly pain points have one. */
  readonly severity?: Severity;
  /** Who has said last of what kind it is, and how bad, where that was not its author. */
  readonly classified?: { readonly by: Named; readonly at: number };
  readonly anchor: Anchor;
  /** The words it was about before it was put somewhere else. */
  readonly wasAbout?: string;
  /** What the anchor was called when it was set: "Purchase › Pain points › Card declined". */
  readonly where: string;
  /** The stage it stood in then. */
  readonly stageId?: StageId;
  /** In order of time. */
  readonly replies: readonly Reply[];
  readonly resolved?: { readonly by: Named; readonly at: number };
  /** The card that it was made into. */
  readonly cardId?: CardId;
  /** The thread that says the same and counts for both. */
  readonly mergedInto?: ThreadId;
  readonly suggestion?: Suggestion;
  /** Its author deleted it though others had replied: the words are gone, the replies stay. */
  readonly textRemoved?: true;
};

/** The longest and the most of everything that is said. */
export const COMMENT_LIMITS = {
  /** characters of a thread's or reply's text */
  text: 4_000,
  /** characters of what an anchor was called */
  where: 500,
  mentions: 50,
  threads: 5_000,
  replies: 500,
} as const;
