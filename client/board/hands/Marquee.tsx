import { useEffect, useState } from "react";
import { type CardId, idOf } from "../../../shared/journey/index.ts";
import { type BoardState, type Point, useBoardState } from "../board-state.ts";
import { type Box, boxBetween, meet } from "./box.ts";
import styles from "./hands.module.css";
import { boardScroller } from "./scroller.ts";

/** A press that moves less is a click. */
const SLACK = 5;
/** How near the edge of the board the pointer scrolls it, and by how much a frame. */
const EDGE = 32;
const SCROLL = 14;

/** Chooses the cards inside a frame that the mouse draws over empty places of the board. */
export function Marquee() {
  const state = useBoardState();
  const [box, setBox] = useState<Box>();
  useEffect(() => {
    const board = boardScroller();
    if (!board) return;
    const press = (event: PointerEvent) => {
      if (startsFrame(event)) drawFrame(board, event, state, setBox);
    };
    board.addEventListener("pointerdown", press);
    return () => board.removeEventListener("pointerdown", press);
  }, [state]);
  if (!box) return null;
  return (
    <div
      className={styles.frame}
      aria-hidden="true"
      style={{
        left: box.left,
        top: box.top,
        width: box.right - box.left,
        height: box.bottom - box.top,
      }}
    />
  );
}

function startsFrame({ target, button, pointerType }: PointerEvent): boolean {
  if (button !== 0 || pointerType !== "mouse" || !(target instanceof Element)) return false;
  // The button that adds a card fills an empty cell; only a click is its own.
  const busy = target.closest(
    "[data-card], button:not([data-act=add]), a, input, [data-editor], [role=slider]",
  );
  return busy === null && target.closest("[data-holds=cards]") !== null;
}

/** Follows the pointer until it is let go; Escape gives the frame up. */
function drawFrame(
  board: HTMLElement,
  { clientX, clientY, shiftKey, ctrlKey, metaKey }: PointerEvent,
  state: BoardState,
  show: (box: Box | undefined) => void,
): void {
  const before = state.current().selected;
  const selected = new Set(shiftKey || ctrlKey || metaKey ? before : []);
  const kept = new Set(selected);
  const start = { x: clientX + board.scrollLeft, y: clientY + board.scrollTop };
  let at: Point = { x: clientX, y: clientY };
  let drawn = false;
  let frame = 0;
  const draw = () => {
    frame = requestAnimationFrame(draw);
    if (!drawn) return;
    scrollAtEdge(board, at);
    const box = boxBetween({ x: start.x - board.scrollLeft, y: start.y - board.scrollTop }, at);
    show(box);
    // Cards far from the view are not drawn: what the frame has met of them stays chosen.
    for (const [id, within] of cardsAgainst(board, box)) {
      if (within) selected.add(id);
      else if (!kept.has(id)) selected.delete(id);
    }
    if (!sameCards(selected, state.current().selected)) state.set({ selected: new Set(selected) });
  };
  const listening = new AbortController();
  const { signal } = listening;
  const end = () => {
    cancelAnimationFrame(frame);
    listening.abort();
    show(undefined);
  };
  const move = (event: PointerEvent) => {
    at = { x: event.clientX, y: event.clientY };
    drawn ||= Math.hypot(at.x - clientX, at.y - clientY) > SLACK;
  };
  const giveUp = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !drawn) return;
    event.stopPropagation();
    state.set({ selected: before });
    end();
    window.addEventListener("pointerup", swallowClick, { once: true });
  };
  const release = () => {
    end();
    if (!drawn) return;
    swallowClick();
    // The keys that follow are meant for what was chosen.
    const [first] = selected;
    if (first) state.focus({ at: "card", id: first }, { selected: new Set(selected) });
  };
  window.addEventListener("pointermove", move, { signal });
  window.addEventListener("pointerup", release, { signal });
  window.addEventListener("pointercancel", end, { signal });
  window.addEventListener("blur", end, { signal });
  window.addEventListener("keydown", giveUp, { signal, capture: true });
  draw();
}

/** The click that follows a release would give the choice up, or start a card. */
function swallowClick(): void {
  const swallow = (event: Event) => event.stopPropagation();
  window.addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener("click", swallow, { capture: true }));
}

function scrollAtEdge(board: HTMLElement, at: Point): void {
  const { left, right, top, bottom } = board.getBoundingClientRect();
  const by = (low: number, high: number, here: number) =>
    here < low + EDGE ? -SCROLL : here > high - EDGE ? SCROLL : 0;
  board.scrollBy(by(left, right, at.x), by(top, bottom, at.y));
}

/** Each drawn card, and whether the frame meets it. */
const cardsAgainst = (board: HTMLElement, box: Box): readonly (readonly [CardId, boolean])[] =>
  [...board.querySelectorAll<HTMLElement>("[data-card]")].map((card) => [
    idOf<CardId>(card.dataset.card ?? ""),
    meet(card.getBoundingClientRect(), box),
  ]);

const sameCards = (a: ReadonlySet<CardId>, b: ReadonlySet<CardId>): boolean =>
  a.size === b.size && [...a].every((id) => b.has(id));
