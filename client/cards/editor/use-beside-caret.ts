import type { EditorView } from "@tiptap/pm/view";
import { type RefObject, useLayoutEffect } from "react";

const GAP = 6;
const MARGIN = 8;

/** Keeps `list` under the line of a place in the text, or over it where there is no room. */
export function useBesideCaret(
  list: RefObject<HTMLElement | null>,
  view: EditorView,
  position: number,
): void {
  useLayoutEffect(() => {
    let frame = 0;
    let last = "";
    const stay = () => {
      frame = requestAnimationFrame(stay);
      if (!list.current || view.isDestroyed || position > view.state.doc.content.size) return;
      const place = placeFor(view.coordsAtPos(position), list.current);
      if (place !== last) list.current.style.transform = place;
      last = place;
    };
    stay();
    return () => cancelAnimationFrame(frame);
  }, [list, view, position]);
}

type Line = { readonly left: number; readonly top: number; readonly bottom: number };

/** Within what is seen: a keyboard on the screen takes its room from below. */
function placeFor(line: Line, { offsetWidth, offsetHeight, ownerDocument }: HTMLElement): string {
  const { clientWidth, clientHeight, dir } = ownerDocument.documentElement;
  const seen = window.visualViewport;
  const foot = seen ? seen.offsetTop + seen.height : clientHeight;
  const below = line.bottom + GAP;
  const above = line.top - GAP - offsetHeight;
  const y = below + offsetHeight + MARGIN <= foot || above < MARGIN ? below : above;
  const start = dir === "rtl" ? line.left - offsetWidth : line.left;
  const x = Math.max(MARGIN, Math.min(start, clientWidth - offsetWidth - MARGIN));
  return `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
