import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from "lucide-react";
import { MenuItem } from "../ui/index.ts";
import type { Arrow } from "./keyboard-moves.ts";
import { words } from "./menu-words.ts";

/** The places beside a card. */
export function CardMoves({ onMove }: { readonly onMove: (arrow: Arrow) => void }) {
  return (
    <>
      <MenuItem icon={<ArrowLeft />} shortcut="Alt+Shift+←" onSelect={() => onMove("left")}>
        {words.stepBack}
      </MenuItem>
      <MenuItem icon={<ArrowRight />} shortcut="Alt+Shift+→" onSelect={() => onMove("right")}>
        {words.stepOn}
      </MenuItem>
      <MenuItem icon={<ArrowUp />} shortcut="Alt+Shift+↑" onSelect={() => onMove("up")}>
        {words.up}
      </MenuItem>
      <MenuItem icon={<ArrowDown />} shortcut="Alt+Shift+↓" onSelect={() => onMove("down")}>
        {words.down}
      </MenuItem>
    </>
  );
}
