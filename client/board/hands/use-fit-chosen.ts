import { useCallback, useLayoutEffect, useState } from "react";
import { useSession } from "../../session/index.ts";
import { type BoardView, useBoardState } from "../board-state.ts";
import { spotKey } from "../spot.ts";
import type { Box } from "./box.ts";
import { boardScroller } from "./scroller.ts";

/** Draws the chosen cards, or the one that has the focus, as large as they fit, and brings them into view. */
export function useFitChosen(zoom: number, onZoom: (factor: number) => void): () => void {
  const state = useBoardState();
  const { journey } = useSession();
  const [asked, setAsked] = useState(0);
  const find = useCallback(() => around(elementsOf(state.current(), journey)), [state, journey]);
  useLayoutEffect(() => {
    const box = asked > 0 ? find() : undefined;
    const board = boardScroller();
    if (board && box) centre(board, box);
  }, [asked, find]);
  return () => {
    const box = find();
    const board = boardScroller();
    if (!box || !board) return;
    onZoom(zoom * fitting(box, roomIn(board)));
    setAsked(asked + 1);
  };
}

/** By how much a box may grow, or has to shrink, to fill a room. */
export const fitting = (box: Box, room: Box): number =>
  Math.min(
    (room.right - room.left) / Math.max(1, box.right - box.left),
    (room.bottom - room.top) / Math.max(1, box.bottom - box.top),
  );

type Journey = ReturnType<typeof useSession>["journey"];

/** Far from the view a cell stands for its cards. */
function elementsOf({ selected, spot }: BoardView, journey: Journey): readonly Element[] {
  const focused = spot?.at === "card" ? [spot.id] : [];
  return (selected.size > 0 ? [...selected] : focused).flatMap((id) => {
    const cell = journey.card(id)?.cell;
    const there = elementOf(spotKey({ at: "card", id }));
    return there ?? (cell && elementOf(spotKey({ at: "cell", cell }))) ?? [];
  });
}

const elementOf = (key: string): Element | null | undefined =>
  boardScroller()?.querySelector(`[data-spot="${CSS.escape(key)}"]`);

function around(elements: readonly Element[]): Box | undefined {
  const boxes = elements.map((element) => element.getBoundingClientRect());
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** What headers and labels leave of the view, as scrolling into view has it. */
function roomIn(board: HTMLElement): Box {
  const { left, top } = board.getBoundingClientRect();
  const style = getComputedStyle(board);
  const padding = (side: string) =>
    Number.parseFloat(style.getPropertyValue(`scroll-padding-${side}`)) || 0;
  return {
    left: left + padding("left"),
    top: top + padding("top"),
    right: left + board.clientWidth - padding("right"),
    bottom: top + board.clientHeight - padding("bottom"),
  };
}

function centre(board: HTMLElement, box: Box): void {
  const room = roomIn(board);
  board.scrollBy(
    (box.left + box.right - room.left - room.right) / 2,
    (box.top + box.bottom - room.top - room.bottom) / 2,
  );
}
