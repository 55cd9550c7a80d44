import { useEffect } from "react";
import { keepsKeys } from "../../ui/index.ts";
import type { Actions } from "../actions.ts";
import type { BoardState } from "../board-state.ts";
import { boardScroller } from "./scroller.ts";

/**
 * Space and a press, or the middle button, move the board under the pointer. Space is also the
 * grid's own key for choosing: while the pointer is over the board it chooses when it is let go
 * without having moved anything.
 */
export function usePan(state: BoardState, actions: Actions): void {
  useEffect(() => {
    const board = boardScroller();
    if (!board) return;
    const choose = () => {
      const { spot } = state.current();
      const focused = document.activeElement?.closest("[data-card]");
      if (spot?.at === "card" && focused) actions.toggle(spot.id);
    };
    return watchSpace(board, choose);
  }, [state, actions]);
}

function watchSpace(board: HTMLElement, choose: () => void): () => void {
  const listening = new AbortController();
  const capturing = { signal: listening.signal, capture: true };
  let space: "up" | "down" | "used" = "up";
  const set = (next: typeof space) => {
    space = next;
    board.toggleAttribute("data-pan", next !== "up");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== " " || event.ctrlKey || event.shiftKey || keepsKeys(event.target)) return;
    const concerned = space !== "up" || board.matches(":hover");
    if (!concerned || (event.target instanceof Element && event.target.closest("button, a")))
      return;
    event.preventDefault();
    event.stopPropagation();
    if (space === "up") set("down");
  };
  const onKeyUp = (event: KeyboardEvent) => {
    if (event.key !== " ") return;
    if (space === "down") choose();
    set("up");
  };
  const onPress = (event: PointerEvent) => {
    if (event.button !== 1 && !(space !== "up" && event.button === 0)) return;
    if (space !== "up") set("used");
    if (event.button === 1) refusePaste(listening.signal);
    stop(event);
    drag(board, event);
  };
  // A press that pans neither focuses, chooses nor drags what lies under it.
  const unlessFree = (event: Event) => {
    if (space === "used") stop(event);
  };
  window.addEventListener("keydown", onKeyDown, capturing);
  window.addEventListener("keyup", onKeyUp, capturing);
  window.addEventListener("blur", () => set("up"), capturing);
  board.addEventListener("pointerdown", onPress, capturing);
  for (const type of ["mousedown", "click", "dragstart"]) {
    board.addEventListener(type, unlessFree, capturing);
  }
  return () => {
    set("up");
    listening.abort();
  };
}

/**
 * On Linux the middle button also pastes what is marked somewhere, when it is let go. A paste that is
 * meant comes after another press or key.
 */
function refusePaste(gone: AbortSignal): void {
  const listening = new AbortController();
  const listen = { capture: true, signal: AbortSignal.any([gone, listening.signal]) };
  window.addEventListener(
    "paste",
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    listen,
  );
  for (const type of ["pointerdown", "keydown"]) {
    window.addEventListener(type, () => listening.abort(), listen);
  }
}

const stop = (event: Event) => {
  event.preventDefault();
  event.stopPropagation();
};

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
