import type { TeamId, UserId } from "../journey/index.ts";
import { followersIn, ledBy } from "./joined.ts";
import type { Author, Thread } from "./thread.ts";

/** Who says what a thread says: its author and those of all that was merged into it. */
export type Voices = {
  readonly people: readonly Author[];
  /** How many of them each team has, most first; those without a team at the end. */
  readonly byTeam: readonly { readonly teamId?: TeamId; readonly count: number }[];
};

/** Each person counts once, however often they said it. Words that were taken back count for nobody. */
export function voicesOf(thread: Thread, threads: readonly Thread[]): Voices {
  const people = new Map<UserId, Author>();
  for (const one of ledBy(thread, followersIn(threads))) {
    if (!one.textRemoved && !people.has(one.author.id)) people.set(one.author.id, one.author);
  }
  const counts = new Map<TeamId | undefined, number>();
  for (const { teamId } of people.values()) counts.set(teamId, (counts.get(teamId) ?? 0) + 1);
  const byTeam = [...counts]
    .sort(
      ([a, most], [b, fewer]) =>
        Number(!a) - Number(!b) || fewer - most || (a && b && a < b ? -1 : 1),
    )
    .map(([teamId, count]) => ({ count, ...(teamId && { teamId }) }));
  return { people: [...people.values()], byTeam };
}
