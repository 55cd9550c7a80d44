import { type RefObject, useLayoutEffect } from "react";

const GAP = 8;
/** The room that the map's own bar takes at the top of the screen. */
const TOP = 56;

/**
 * Keeps `bar` right above the card it belongs to, or below where there is no room, wherever the
 * page scrolls or others move it.
 */
export function useFloating(
  bar: RefObject<HTMLElement | null>,
  over: RefObject<HTMLElement | null> | undefined,
): void {
  useLayoutEffect(() => {
    if (!over) return;
    let frame = 0;
    let last = "";
    const follow = () => {
      frame = requestAnimationFrame(follow);
      if (!bar.current || !over.current) return;
      const card = over.current.closest("[data-card]") ?? over.current;
      const place = placeFor(card.getBoundingClientRect(), bar.current);
      if (place !== last) bar.current.style.transform = place;
      last = place;
    };
    follow();
    return () => cancelAnimationFrame(frame);
  }, [bar, over]);
}

function placeFor(card: DOMRect, { offsetWidth, offsetHeight }: HTMLElement): string {
  const above = card.top - offsetHeight - GAP;
  const y = above >= TOP ? above : card.bottom + GAP;
  const room = document.documentElement.clientWidth - offsetWidth - GAP;
  const x = Math.max(GAP, Math.min(card.left, room));
  return `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
