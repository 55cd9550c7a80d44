import { EyeOff } from "lucide-react";
import { useJourney } from "../session/index.ts";
import styles from "./board.module.css";
import { useBoardState, useView } from "./board-state.ts";
import headers from "./lane-row.module.css";
import { useLook } from "./use-look.ts";
import { words } from "./words.ts";

/** How many lanes this person has hidden, and the way to see them again. */
export function HiddenLanes({ inCorner = false }: { readonly inCorner?: boolean }) {
  const state = useBoardState();
  const hidden = useLook((look) => look.hidden);
  const count = useJourney((map) => map.lanes.filter(({ id }) => hidden.has(id)).length);
  const open = useView((view) => view.menu?.of === "hidden-lanes");
  if (count === 0) return null;
  return (
    <button
      type="button"
      className={inCorner ? headers.hidden : styles.addLane}
      // The grid has one tab stop; below it the same button is another.
      tabIndex={inCorner ? -1 : 0}
      aria-haspopup="menu"
      aria-expanded={open}
      onClick={({ currentTarget }) => {
        const { left, top } = currentTarget.getBoundingClientRect();
        state.set({ menu: { of: "hidden-lanes", at: { x: left, y: top } } });
      }}
    >
      {!inCorner && <EyeOff size={16} aria-hidden="true" />}
      {words.lanesHidden(count)}
    </button>
  );
}
