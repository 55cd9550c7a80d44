import type { Column, JourneyMap } from "../journey/index.ts";
import type { Frame } from "./read-frame.ts";
import { sameValue } from "./same-value.ts";

type FrameAndEmotions = Frame & Pick<JourneyMap, "emotions">;

/**
 * `next`, with every part that says the same as before replaced by the earlier object itself, so
 * that those who compare by identity see what has not changed.
 */
export function keepIdentity(before: FrameAndEmotions, next: FrameAndEmotions): FrameAndEmotions {
  const { removed } = before;
  return {
    meta: sameValue(before.meta, next.meta) ? before.meta : next.meta,
    columns: keepColumns(before.columns, next.columns),
    lanes: keepList(before.lanes, next.lanes),
    personas: keepList(before.personas, next.personas),
    removed: {
      stages: keepList(removed.stages, next.removed.stages),
      steps: keepList(removed.steps, next.removed.steps),
      lanes: keepList(removed.lanes, next.removed.lanes),
      personas: keepList(removed.personas, next.removed.personas),
    },
    emotions: keepMap(before.emotions, next.emotions),
  };
}

function keepColumns(before: readonly Column[], next: readonly Column[]): readonly Column[] {
  const earlier = new Map(before.map((column) => [column.stage.id, column]));
  const kept = next.map((column) => {
    const known = earlier.get(column.stage.id);
    if (!known) return column;
    const stage = sameValue(known.stage, column.stage) ? known.stage : column.stage;
    const steps = keepList(known.steps, column.steps);
    return stage === known.stage && steps === known.steps ? known : { stage, steps };
  });
  return sameItems(before, kept) ? before : kept;
}

function keepList<T extends { readonly id: string }>(
  before: readonly T[],
  next: readonly T[],
): readonly T[] {
  const earlier = new Map(before.map((item) => [item.id, item]));
  const kept = next.map((item) => keepOne(earlier.get(item.id), item));
  return sameItems(before, kept) ? before : kept;
}

function keepMap<K, V>(before: ReadonlyMap<K, V>, next: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  const kept = new Map([...next].map(([key, value]) => [key, keepOne(before.get(key), value)]));
  const unchanged = before.size === kept.size && [...kept].every(([k, v]) => before.get(k) === v);
  return unchanged ? before : kept;
}

const keepOne = <T>(known: T | undefined, next: T): T =>
  known !== undefined && sameValue(known, next) ? known : next;

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);
