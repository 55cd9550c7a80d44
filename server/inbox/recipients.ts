import type { CommentMention, Reply, Thread, Words } from "../../shared/comments/index.ts";
import type { UserId } from "../../shared/journey/index.ts";
import type { InboxKind, InboxSettings } from "../../shared/protocol/index.ts";

/** Why somebody is told something. */
export type Reason = { readonly kind: InboxKind; readonly direct: boolean };

/** Whom what was said may concern, and how. */
export type Concerned = {
  readonly mentioned: ReadonlySet<UserId>;
  /** Members of teams that were mentioned. */
  readonly inTeams: ReadonlySet<UserId>;
  /** Who wrote the thread or replied in it before. */
  readonly involved: ReadonlySet<UserId>;
  readonly members: ReadonlySet<UserId>;
};

/** The strongest reason that a person's settings let through; undefined where there is none. */
export function reasonFor(
  id: UserId,
  { mentioned, inTeams, involved, members }: Concerned,
  settings: InboxSettings,
  isReply: boolean,
): Reason | undefined {
  if (settings.mentions && mentioned.has(id)) return { kind: "mention", direct: true };
  if (settings.mentions && inTeams.has(id)) return { kind: "team-mention", direct: true };
  if (settings.replies && isReply && involved.has(id)) return { kind: "reply", direct: true };
  if (!settings.everything || !members.has(id)) return undefined;
  return { kind: isReply ? "reply" : "thread", direct: false };
}

/** Who wrote a thread, or replied in it before `reply`. Guests have no inbox. */
export function involvedIn(thread: Thread, reply: Reply | undefined): ReadonlySet<UserId> {
  const earlier = thread.replies.filter(({ id }) => id !== reply?.id);
  return new Set([thread, ...earlier].flatMap((words) => inboxOwner(words) ?? []));
}

/** Whoever an imported file names has not written here. */
export const inboxOwner = ({ author, imported }: Words): UserId | undefined =>
  author.guest || imported ? undefined : author.id;

export const usersIn = (mentions: readonly CommentMention[]): readonly UserId[] =>
  mentions.flatMap((one) => (one.kind === "user" ? [one.id] : []));
