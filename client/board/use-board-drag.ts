import { type RefObject, useEffect } from "react";
import { useSession } from "../session/index.ts";
import { type Point, useBoardState } from "./board-state.ts";
import { sameLanding } from "./dragging.ts";
import { useDragKit } from "./load-drag-kit.ts";

/**
 * Follows a drag over the board. What is dragged and where it would fall are kept as ids, and the
 * drop is worked out against the map of that moment, so that others may rebuild it meanwhile.
 */
export function useBoardDrag(ref: RefObject<HTMLElement | null>): void {
  const state = useBoardState();
  const { journey, verbs } = useSession();
  const kit = useDragKit();
  useEffect(() => {
    const board = ref.current;
    if (!board || !kit) return;
    const follow = (point: Point | undefined) => {
      const { dragging } = state.current();
      if (!dragging) return;
      const landing =
        point &&
        kit.readLanding(board, dragging.dragged, point, kit.getElementFromPointWithoutHoneypot);
      if (!sameLanding(landing, dragging.landing))
        state.set({ dragging: { ...dragging, landing } });
    };
    const finish = (inside: boolean) => {
      const { dragging } = state.current();
      state.set({ dragging: undefined });
      const able = verbs();
      if (!dragging?.landing || !able || !inside) return;
      kit.drop(journey.current(), able, dragging.dragged, dragging.landing);
      const [card] = dragging.dragged.what === "cards" ? dragging.dragged.ids : [];
      if (card) state.focus({ at: "card", id: card }, { selected: state.current().selected });
    };
    const over = (location: { readonly dropTargets: readonly unknown[]; readonly input: Input }) =>
      location.dropTargets.length > 0
        ? { x: location.input.clientX, y: location.input.clientY }
        : undefined;
    const stops = [
      kit.dropTargetForElements({ element: board }),
      kit.autoScrollForElements({ element: board }),
      kit.monitorForElements({
        onDrag: ({ location }) => follow(over(location.current)),
        onDropTargetChange: ({ location }) => follow(over(location.current)),
        onDrop: ({ location }) => {
          follow(over(location.current));
          finish(location.current.dropTargets.length > 0);
        },
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [ref, state, journey, verbs, kit]);
}

type Input = { readonly clientX: number; readonly clientY: number };
