import { boardScroller } from "./scroller.ts";

/** Brings a place of the board into view where it is not; glides unless motion is unwelcome. */
export function comeAlong(key: string): () => void {
  const board = boardScroller();
  const show = () => {
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    document.querySelector(`[data-spot="${CSS.escape(key)}"]`)?.scrollIntoView({
      block: "nearest",
      inline: "nearest",
      behavior: isCalm ? "instant" : "smooth",
    });
  };
  // It is drawn by the next frame; what is drawn on the way there may push it away again.
  const frame = requestAnimationFrame(show);
  board?.addEventListener("scrollend", show, { once: true });
  return () => {
    cancelAnimationFrame(frame);
    board?.removeEventListener("scrollend", show);
  };
}
