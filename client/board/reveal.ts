/** Brings a place of the board into view where it is not. */
export function reveal(element: HTMLElement): void {
  const row = element.closest("[data-pinned]");
  const board = row?.closest("[data-board-scroller]");
  const top = board?.scrollTop;
  const inSight =
    row && board && row.getBoundingClientRect().bottom <= board.getBoundingClientRect().bottom;
  element.scrollIntoView({ block: "nearest", inline: "nearest" });
  // A pinned lane lies where others are scrolled out from under; it goes nowhere by scrolling.
  if (inSight && top !== undefined) board.scrollTop = top;
}
