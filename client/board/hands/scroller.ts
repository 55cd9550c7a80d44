/** Text fields, menus and dialogs keep their keys and presses to themselves. */
export { keepsKeys as isOwnWorld } from "../../ui/index.ts";

/** The board's scrolled element; the hands are loaded once it stands. */
export const boardScroller = (): HTMLElement | null =>
  document.querySelector<HTMLElement>("[data-board-scroller]");
