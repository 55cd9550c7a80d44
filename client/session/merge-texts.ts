/** One piece of a text taken out and another put in, counted in characters as people see them. */
type Change = { readonly from: number; readonly to: number; readonly put: readonly string[] };

/**
 * The text with what two people made of `base` at the same time. Changes of different places both
 * hold; of the same place, both texts are kept side by side. What both did alike is done once.
 */
export function mergeTexts(base: string, mine: string, theirs: string): string {
  if (mine === theirs || mine === base) return theirs;
  if (theirs === base) return mine;
  const letters = [...base];
  const own = changeOf(letters, [...mine]);
  const other = changeOf(letters, [...theirs]);
  if (own.to < other.from || (own.to === other.from && own.from < other.from)) {
    return applied(letters, [own, other]);
  }
  if (other.to < own.from || (other.to === own.from && other.from < own.from)) {
    return applied(letters, [other, own]);
  }
  const from = Math.min(own.from, other.from);
  const to = Math.max(own.to, other.to);
  return applied(letters, [{ from, to, put: [...besides(letters, other, own, { from, to })] }]);
}

/** From the first to the last letter that differs. */
function changeOf(base: readonly string[], now: readonly string[]): Change {
  const most = Math.min(base.length, now.length);
  let from = 0;
  while (from < most && base[from] === now[from]) from += 1;
  let tail = 0;
  while (tail < most - from && base.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  return { from, to: base.length - tail, put: now.slice(from, now.length - tail) };
}

/** What each made of the whole stretch that either changed, one after the other. */
function besides(
  base: readonly string[],
  first: Change,
  second: Change,
  { from, to }: Pick<Change, "from" | "to">,
): string {
  const [one, two] = [first, second].map((change) =>
    [...base.slice(from, change.from), ...change.put, ...base.slice(change.to, to)].join(""),
  );
  if (!one?.trim() || !two?.trim() || one === two) return one?.trim() ? one : (two ?? "");
  // Where both only added, the words follow each other; what both wrote anew are two proposals.
  const added = first.from === first.to && second.from === second.to;
  const apart = added ? (/\s$/.test(one) || /^\s/.test(two) ? "" : " ") : " / ";
  return `${one}${apart}${two}`;
}

/** `changes` from the start to the end of the text. */
function applied(base: readonly string[], changes: readonly Change[]): string {
  let done = 0;
  const pieces = changes.map(({ from, to, put }) => {
    const piece = [...base.slice(done, from), ...put].join("");
    done = to;
    return piece;
  });
  return [...pieces, base.slice(done).join("")].join("");
}
