import { useEffect, useLayoutEffect } from "react";
import { useJourney } from "../../session/index.ts";
import { useLook } from "../use-look.ts";
import { boardScroller } from "./scroller.ts";

/** How much of the view pinned lanes may take altogether. */
const MOST = 1 / 3;

/** Puts pinned lanes one below the other under the headers, however high they are drawn. */
export function usePins(zoom: number): void {
  const pinned = useLook((look) => look.pinned);
  const lanes = useJourney((map) => map.lanes);
  const columns = useJourney((map) => map.columns);
  const hidden = useLook((look) => look.hidden);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn depends on all of these.
  useLayoutEffect(() => stack(zoom), [zoom, pinned, hidden, lanes, columns]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a lane that is shown again has a new row.
  useEffect(() => {
    const board = boardScroller();
    if (!board || pinned.size === 0) return;
    const sizes = new ResizeObserver(() => stack(zoom));
    for (const element of [board, headOf(board), ...rowsOf(board)]) {
      if (element) sizes.observe(element);
    }
    return () => sizes.disconnect();
  }, [zoom, pinned, hidden, lanes]);
}

const headOf = (board: HTMLElement) => board.querySelector<HTMLElement>("[role=rowgroup]");
const rowsOf = (board: HTMLElement) => [...board.querySelectorAll<HTMLElement>("[data-pinned]")];

function stack(zoom: number): void {
  const board = boardScroller();
  if (!board) return;
  const rows = rowsOf(board);
  // The sheet is zoomed, its lengths are not.
  const most = (board.clientHeight * MOST) / Math.max(1, rows.length) / zoom;
  for (const row of rows) set(row, "--pin-most", `${Math.floor(most)}px`);
  const head = headOf(board)?.getBoundingClientRect().height ?? 0;
  let top = head / zoom;
  for (const row of rows) {
    set(row, "--pin-top", `${top}px`);
    top += row.getBoundingClientRect().height / zoom;
  }
  set(board, "--pinned", rows.length > 0 ? `${top * zoom - head}px` : "");
}

function set({ style }: HTMLElement, name: string, value: string): void {
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
}
