import type { CardId } from "../../shared/journey/index.ts";

/** Where a box lies along the axis of a drop, in pixels. */
export type Extent<T> = { readonly id: T; readonly start: number; readonly end: number };

/** Between which of its neighbours something is dropped: before that one, or after all. */
export type Gap<T> = { readonly before: T | undefined };

/** The gap nearest to the pointer: each box is split at its middle. */
export function gapAt<T>(extents: readonly Extent<T>[], pointer: number): Gap<T> {
  const next = extents.find(({ start, end }) => pointer < (start + end) / 2);
  return { before: next?.id };
}

/**
 * The index that a verb wants for a gap: counted among the neighbours as they are now, with the
 * moved ones taken out. A neighbour that left meanwhile lets the drop go to the end.
 */
export function indexOfGap<T>(now: readonly T[], gap: Gap<T>, moved: ReadonlySet<T>): number {
  const staying = now.filter((id) => !moved.has(id));
  if (gap.before === undefined) return staying.length;
  const from = now.indexOf(gap.before);
  if (from < 0) return staying.length;
  const next = now.slice(from).find((id) => !moved.has(id));
  return next === undefined ? staying.length : staying.indexOf(next);
}

/** A drop right where the thing already is changes nothing. */
export function staysPut<T>(now: readonly T[], gap: Gap<T>, moved: readonly T[]): boolean {
  const index = indexOfGap(now, gap, new Set(moved));
  return moved.every((id, offset) => now[index + offset] === id);
}

export type CardGap = Gap<CardId>;
