import type { Thread } from "./thread.ts";

type Similar = { readonly thread: Thread /** 0–1 */; readonly likeness: number };

/** Less alike than that is not worth looking at. */
const WORTH_A_LOOK = 0.3;
const MOST = 10;

/**
 * Threads of the same kind that may say the same, likeliest first, those of the same stage before all
 * others. What is merged already, or resolved, is nobody's duplicate.
 */
export function similarThreads(thread: Thread, threads: readonly Thread[]): readonly Similar[] {
  const grams = gramsOf(thread.text);
  return threads
    .filter((other) => mayBeAlike(thread, other))
    .map((other) => ({ thread: other, likeness: dice(grams, gramsOf(other.text)) }))
    .filter(({ likeness }) => likeness >= WORTH_A_LOOK)
    .sort(
      (a, b) => nearness(thread, b.thread) - nearness(thread, a.thread) || b.likeness - a.likeness,
    )
    .slice(0, MOST);
}

const mayBeAlike = (thread: Thread, other: Thread): boolean =>
  other.id !== thread.id &&
  other.kind === thread.kind &&
  !other.mergedInto &&
  !other.resolved &&
  !other.textRemoved;

const nearness = ({ stageId }: Thread, other: Thread): number =>
  stageId !== undefined && stageId === other.stageId ? 1 : 0;

/** Every three letters in a row of each word, so that endings and slips matter little. */
function gramsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .toLowerCase()
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const grams = words.flatMap((word) => {
    const padded = ` ${word} `;
    return Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3));
  });
  return new Set(grams);
}

/** Twice what both have, of all that they have. */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const shared = [...a].filter((gram) => b.has(gram)).length;
  return (2 * shared) / (a.size + b.size);
}
