import type { Thread } from "../../../shared/comments/index.ts";
import { cellKey } from "../../../shared/journey/index.ts";
import type { Raised } from "../placed.ts";

/** The cards that are suggested and not decided upon yet, below whatever else stands in their cells. */
export function withSuggestions(
  raised: ReadonlyMap<string, readonly Raised[]>,
  threads: readonly Thread[],
): ReadonlyMap<string, readonly Raised[]> {
  const all = new Map(raised);
  for (const { id, suggestion, anchor, author, severity, ...thread } of threads) {
    const isDecided = thread.resolved || thread.cardId || thread.mergedInto;
    if (!suggestion || isDecided || anchor.on !== "cell") continue;
    const key = cellKey(anchor);
    const pain = suggestion.kind === "pain-point" && severity ? { severity } : {};
    all.set(key, [...(all.get(key) ?? []), { id, ...suggestion, ...pain, by: author.name }]);
  }
  return all;
}
