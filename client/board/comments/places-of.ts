import {
  type Raised,
  raisedPains,
  severitiesIn,
  type Thread,
  titleOfThread,
} from "../../../shared/comments/index.ts";
import { cellKey, type JourneyMap, type Severity } from "../../../shared/journey/index.ts";
import type { Pin, RaisedPain } from "../placed.ts";
import { spotKey } from "../spot.ts";
import { spotOfAnchor } from "./anchor-of-spot.ts";
import { words } from "./words.ts";

/** What is open and counts by itself; what was merged into another counts there. */
export const isOpen = ({ resolved, mergedInto }: Thread): boolean => !resolved && !mergedInto;

/** The pins of the board, by the keys of their spots. */
export function pinsOf(
  threads: readonly Thread[],
  map: Pick<JourneyMap, "columns" | "lanes">,
  isUnread: (thread: Thread) => boolean,
): ReadonlyMap<string, Pin> {
  const at = new Map<string, Thread[]>();
  for (const thread of threads) {
    const spot = isOpen(thread) ? spotOfAnchor(thread.anchor, map) : undefined;
    if (!spot) continue;
    const key = spotKey(spot);
    const there = at.get(key);
    if (there) there.push(thread);
    else at.set(key, [thread]);
  }
  const severityOf = severitiesIn(threads);
  return new Map([...at].map(([key, some]) => [key, pinOf(some, isUnread, severityOf)]));
}

function pinOf(
  threads: readonly Thread[],
  isUnread: (thread: Thread) => boolean,
  severityOf: SeverityOf,
): Pin {
  const unread = threads.filter(isUnread).length;
  return {
    threads: threads.map(({ id }) => id),
    told: words.told(threads.length, unread),
    unread: unread > 0,
    severity: worstOf(threads, severityOf),
  };
}

type SeverityOf = (thread: Thread) => Severity | undefined;

const worstOf = (threads: readonly Thread[], severityOf: SeverityOf): Severity | undefined =>
  threads
    .flatMap((thread) => severityOf(thread) ?? [])
    .toSorted((a, b) => b - a)
    .at(0);

/** The pain points that stand in comments, by the cells that show them; the worst first. */
export function raisedByCell(
  threads: readonly Thread[],
  map: Parameters<typeof raisedPains>[1],
): ReadonlyMap<string, readonly RaisedPain[]> {
  const at = new Map<string, Raised[]>();
  for (const raised of raisedPains(threads, map)) {
    if (!raised.cell) continue;
    const key = cellKey(raised.cell);
    const there = at.get(key);
    if (there) there.push(raised);
    else at.set(key, [raised]);
  }
  return new Map(
    [...at].map(([key, some]) => [
      key,
      some.toSorted((a, b) => b.severity - a.severity || a.thread.at - b.thread.at).map(painOf),
    ]),
  );
}

const painOf = ({ thread, severity }: Raised): RaisedPain => ({
  id: thread.id,
  title: titleOfThread(thread),
  severity,
  by: thread.author.name,
});

/** The same places, where nothing has changed by the very same objects: those are not drawn anew. */
export function keepingSame<T>(
  before: ReadonlyMap<string, T>,
  next: ReadonlyMap<string, T>,
): ReadonlyMap<string, T> {
  const kept = [...next].map(([key, value]): [string, T] => {
    const old = before.get(key);
    return [key, old !== undefined && JSON.stringify(old) === JSON.stringify(value) ? old : value];
  });
  const isSame =
    kept.length === before.size && kept.every(([key, value]) => before.get(key) === value);
  return isSame ? before : new Map(kept);
}
