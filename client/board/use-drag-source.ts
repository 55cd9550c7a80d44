import { type RefObject, useEffect } from "react";
import { useSession } from "../session/index.ts";
import { cardsAt } from "./actions.ts";
import styles from "./board.module.css";
import { useBoardState } from "./board-state.ts";
import type { Dragged } from "./dragging.ts";
import { type DragKit, useDragKit } from "./load-drag-kit.ts";
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
  const kit = useDragKit();
  useEffect(() => {
    const element = ref.current;
    const held = readSpot(key);
    if (!element || !held || !enabled || !kit) return;
    return kit.draggable({
      element,
      onGenerateDragPreview: ({ nativeSetDragImage }) => {
        const { length } = cardsAt({ state, map }, held);
        if (length > 1) drawPile(kit, nativeSetDragImage, cardCount(length));
      },
      onDragStart: () => {
        const dragged = draggedAt(held, () => cardsAt({ state, map }, held));
        if (dragged) state.set({ dragging: { dragged, landing: undefined }, menu: undefined });
      },
    });
  }, [ref, key, enabled, state, map, kit]);
}

/** Several cards are dragged as one pile that says how many they are. */
type SetDragImage = Parameters<DragKit["setCustomNativeDragPreview"]>[0]["nativeSetDragImage"];

function drawPile(kit: DragKit, nativeSetDragImage: SetDragImage, text: string) {
  kit.setCustomNativeDragPreview({
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
