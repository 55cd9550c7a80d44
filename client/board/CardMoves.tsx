import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from "lucide-react";
import { MenuItem } from "../ui/index.ts";
import type { Arrow } from "./keyboard-moves.ts";

/** The places beside a card. */
export function CardMoves({ onMove }: { readonly onMove: (arrow: Arrow) => void }) {
  return (
    <>
      <MenuItem icon={<ArrowLeft />} shortcut="Alt+Shift+←" onSelect={() => onMove("left")}>
        To the step before
      </MenuItem>
      <MenuItem icon={<ArrowRight />} shortcut="Alt+Shift+→" onSelect={() => onMove("right")}>
        To the next step
      </MenuItem>
      <MenuItem icon={<ArrowUp />} shortcut="Alt+Shift+↑" onSelect={() => onMove("up")}>
        Up
      </MenuItem>
      <MenuItem icon={<ArrowDown />} shortcut="Alt+Shift+↓" onSelect={() => onMove("down")}>
        Down
      </MenuItem>
    </>
  );
}
