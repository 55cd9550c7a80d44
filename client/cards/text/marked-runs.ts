import type { RichMark, RichNode } from "../../../shared/journey/index.ts";

/** Inline content as the editor's DOM nests it: neighbours that share their outer marks share elements. */
export type MarkedRun =
  | { readonly mark: RichMark; readonly inner: readonly MarkedRun[] }
  | { readonly node: RichNode };

/** Outermost first, as the editor's schema ranks its marks. */
const RANK = ["link", "bold", "code", "italic", "strike", "underline"];

export const markedRuns = (nodes: readonly RichNode[]): readonly MarkedRun[] =>
  nest(nodes.map((node) => ({ node, marks: inRank(node.marks ?? []) })));

type Pending = { readonly node: RichNode; readonly marks: readonly RichMark[] };

function nest(pending: readonly Pending[]): readonly MarkedRun[] {
  const runs: MarkedRun[] = [];
  for (let from = 0; from < pending.length; ) {
    const first = pending[from];
    const mark = first?.marks[0];
    if (first && !mark) runs.push({ node: first.node });
    let to = from + 1;
    while (mark && sameMark(pending[to]?.marks[0], mark)) to++;
    if (mark) {
      const inner = pending
        .slice(from, to)
        .map(({ node, marks }) => ({ node, marks: marks.slice(1) }));
      runs.push({ mark, inner: nest(inner) });
    }
    from = to;
  }
  return runs;
}

const inRank = (marks: readonly RichMark[]): readonly RichMark[] =>
  marks
    .filter((mark) => RANK.includes(mark.type))
    .toSorted((a, b) => RANK.indexOf(a.type) - RANK.indexOf(b.type));

const sameMark = (a: RichMark | undefined, b: RichMark): boolean =>
  a?.type === b.type && a.attrs?.href === b.attrs?.href;
