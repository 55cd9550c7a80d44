import type { TeamId, ThreadId, UserId } from "../journey/index.ts";
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
  for (const one of ledBy(thread, threads)) {
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

/** The thread and all that were merged into it, or into those. A circle, which nobody can make, is walked once. */
function ledBy(thread: Thread, threads: readonly Thread[]): readonly Thread[] {
  const followers = new Map<ThreadId, Thread[]>();
  for (const one of threads) {
    if (!one.mergedInto) continue;
    const there = followers.get(one.mergedInto);
    if (there) there.push(one);
    else followers.set(one.mergedInto, [one]);
  }
  const found = new Map([[thread.id, thread]]);
  for (const { id } of found.values()) {
    for (const one of followers.get(id) ?? []) if (!found.has(one.id)) found.set(one.id, one);
  }
  return [...found.values()];
}
