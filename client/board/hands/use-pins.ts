import { useEffect, useLayoutEffect } from "react";
import { useJourney } from "../../session/index.ts";
import { useLook } from "../use-look.ts";
import { boardScroller } from "./scroller.ts";

/** How much of the view pinned lanes may take altogether. */
const MOST = 1 / 3;

/** An emotion lane this low has only the essentials beside its curve. */
const LOW = 170;

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
    for (const element of [board, headOf(board), ...pinsOf(board)]) {
      if (element) sizes.observe(element);
    }
    const onScroll = () => tellAway(board);
    board.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      sizes.disconnect();
      board.removeEventListener("scroll", onScroll);
    };
  }, [zoom, pinned, hidden, lanes]);
}

const headOf = (board: HTMLElement) => board.querySelector<HTMLElement>("[role=rowgroup]");
const pinsOf = (board: HTMLElement) => rowsOf(board).filter(isPin);
const rowsOf = (board: HTMLElement) => [
  ...board.querySelectorAll<HTMLElement>("[role=grid] > [role=row]"),
];
const isPin = (row: Element | null | undefined) => row?.hasAttribute("data-pinned") ?? false;

function stack(zoom: number): void {
  const board = boardScroller();
  if (!board) return;
  const rows = rowsOf(board);
  const pins = rows.filter(isPin);
  // The sheet is zoomed, its lengths are not.
  const most = Math.floor((board.clientHeight * MOST) / Math.max(1, pins.length) / zoom);
  for (const row of rows) {
    set(row, "--pin-most", isPin(row) ? `${most}px` : "");
    row.toggleAttribute("data-low", isPin(row) && most < LOW);
  }
  const head = (headOf(board)?.getBoundingClientRect().height ?? 0) / zoom;
  let top = head;
  for (const row of rows) {
    // Only the pinned lanes before it can come to lie over a lane's name.
    set(row, "--pins-above", top > head ? `${top - head}px` : "");
    if (!isPin(row)) continue;
    set(row, "--pin-top", `${top}px`);
    top += row.getBoundingClientRect().height / zoom;
  }
  set(board, "--pinned", pins.length > 0 ? `${(top - head) * zoom}px` : "");
  tellAway(board);
}

/** Marks pinned lanes that others are scrolled out from under: no line lies between those. */
function tellAway(board: HTMLElement): void {
  // All are measured before any is marked, or each mark would have the board laid out anew.
  const told = rowsOf(board).map((row) => [row, isPin(row) && isAway(row)] as const);
  for (const [row, away] of told) row.toggleAttribute("data-away", away);
}

function isAway(row: HTMLElement): boolean {
  const { top, bottom } = row.getBoundingClientRect();
  const before = row.previousElementSibling?.getBoundingClientRect().bottom ?? top;
  const after = row.nextElementSibling?.getBoundingClientRect();
  const below = after && after.height > 0 ? after.top : bottom;
  return before > top + 2 || below < bottom - 2;
}

function set({ style }: HTMLElement, name: string, value: string): void {
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
}
