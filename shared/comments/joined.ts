import type { Severity, ThreadId } from "../journey/index.ts";
import type { Thread } from "./thread.ts";

type Followers = ReadonlyMap<ThreadId, readonly Thread[]>;

/** What was merged into which thread, directly. */
export function followersIn(threads: readonly Thread[]): Followers {
  const followers = new Map<ThreadId, Thread[]>();
  for (const one of threads) {
    if (!one.mergedInto) continue;
    const there = followers.get(one.mergedInto);
    if (there) there.push(one);
    else followers.set(one.mergedInto, [one]);
  }
  return followers;
}

/** The thread and all that were merged into it, or into those. A circle, which nobody can make, is walked once. */
export function ledBy(thread: Thread, followers: Followers): readonly Thread[] {
  const found = new Map([[thread.id, thread]]);
  for (const { id } of found.values()) {
    for (const one of followers.get(id) ?? []) if (!found.has(one.id)) found.set(one.id, one);
  }
  return [...found.values()];
}

/**
 * How bad a pain point is: as bad as whoever felt it worst says, of all that was merged into it. Words
 * that were taken back weigh nothing any more.
 */
export function severitiesIn(threads: readonly Thread[]): (thread: Thread) => Severity | undefined {
  const followers = followersIn(threads);
  return (thread) => {
    if (!followers.has(thread.id)) return thread.severity;
    return ledBy(thread, followers).reduce(
      (worst, { severity, textRemoved }) =>
        worst && severity && severity > worst && !textRemoved ? severity : worst,
      thread.severity,
    );
  };
}
