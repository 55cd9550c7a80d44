import { draggable } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { setCustomNativeDragPreview } from "@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview";
import { type RefObject, useEffect } from "react";
import { useSession } from "../session/index.ts";
import { cardsAt } from "./actions.ts";
import styles from "./board.module.css";
import { useBoardState } from "./board-state.ts";
import type { Dragged } from "./dragging.ts";
import { readSpot, type Spot, spotKey } from "./spot.ts";
import { cardCount } from "./words.ts";

/** Lets the mouse take hold of a card, header or label, as long as nobody writes in it here. */
export function useDragSource(
  ref: RefObject<HTMLElement | null>,
  spot: Spot,
  enabled: boolean,
): void {
  const state = useBoardState();
  const map = useSession().journey.current;
  const key = spotKey(spot);
  useEffect(() => {
    const element = ref.current;
    const held = readSpot(key);
    if (!element || !held || !enabled) return;
    return draggable({
      element,
      onGenerateDragPreview: ({ nativeSetDragImage }) => {
        const { length } = cardsAt({ state, map }, held);
        if (length > 1) drawPile(nativeSetDragImage, cardCount(length));
      },
      onDragStart: () => {
        const dragged = draggedAt(held, () => cardsAt({ state, map }, held));
        if (dragged) state.set({ dragging: { dragged, landing: undefined }, menu: undefined });
      },
    });
  }, [ref, key, enabled, state, map]);
}

/** Several cards are dragged as one pile that says how many they are. */
type SetDragImage = Parameters<typeof setCustomNativeDragPreview>[0]["nativeSetDragImage"];

function drawPile(nativeSetDragImage: SetDragImage, text: string) {
  setCustomNativeDragPreview({
    nativeSetDragImage,
    render({ container }) {
      const pile = document.createElement("div");
      pile.className = styles.pile ?? "";
      pile.textContent = text;
      container.append(pile);
    },
  });
}

function draggedAt(
  spot: Spot,
  cards: () => Extract<Dragged, { what: "cards" }>["ids"],
): Dragged | undefined {
  switch (spot.at) {
    case "card":
      return { what: "cards", ids: cards() };
    case "stage":
      return { what: "stage", id: spot.id };
    case "step":
      return { what: "step", id: spot.id };
    case "lane":
      return { what: "lane", id: spot.id };
    default:
      return undefined;
  }
}
