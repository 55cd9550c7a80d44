/** The board's scrolled element; the hands are loaded once it stands. */
export const boardScroller = (): HTMLElement | null =>
  document.querySelector<HTMLElement>("[data-board-scroller]");
