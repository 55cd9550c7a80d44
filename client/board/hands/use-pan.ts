import { useEffect } from "react";
import { boardScroller, isOwnWorld } from "./scroller.ts";

/** Space and a press, or the middle button, move the board under the pointer. */
export function usePan(): void {
  useEffect(() => {
    const board = boardScroller();
    if (!board) return;
    const listening = new AbortController();
    const { signal } = listening;
    let space = false;
    const hold = (held: boolean) => {
      space = held;
      board.toggleAttribute("data-pan", held);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== " " || event.repeat || event.ctrlKey || event.shiftKey) return;
      if (!isOwnWorld(event.target) && board.matches(":hover")) hold(true);
    };
    const onKeyUp = (event: KeyboardEvent) => {
      if (event.key === " ") hold(false);
    };
    const onPointerDown = (event: PointerEvent) => {
      if (event.button !== 1 && !(space && event.button === 0)) return;
      event.preventDefault();
      event.stopPropagation();
      drag(board, event);
    };
    window.addEventListener("keydown", onKeyDown, { signal, capture: true });
    window.addEventListener("keyup", onKeyUp, { signal, capture: true });
    window.addEventListener("blur", () => hold(false), { signal });
    board.addEventListener("pointerdown", onPointerDown, { signal, capture: true });
    return () => {
      hold(false);
      listening.abort();
    };
  }, []);
}

function drag(board: HTMLElement, { clientX, clientY, pointerId }: PointerEvent): void {
  const { scrollLeft, scrollTop } = board;
  board.setPointerCapture(pointerId);
  board.setAttribute("data-panning", "");
  const listening = new AbortController();
  const { signal } = listening;
  board.addEventListener(
    "pointermove",
    (event) =>
      board.scrollTo(scrollLeft + clientX - event.clientX, scrollTop + clientY - event.clientY),
    { signal },
  );
  const end = () => {
    board.removeAttribute("data-panning");
    listening.abort();
  };
  board.addEventListener("pointerup", end, { signal });
  board.addEventListener("pointercancel", end, { signal });
}
