import { Plus } from "lucide-react";
import type { Cell } from "../../shared/journey/index.ts";
import { MenuItem } from "../ui/index.ts";
import { useActions } from "./action-context.ts";
import { words } from "./menu-words.ts";

/** What can be done in a cell: in an emotion lane the same item makes the point. */
export function CellMenu({ cell }: { readonly cell: Cell }) {
  const actions = useActions();
  return (
    <MenuItem icon={<Plus />} shortcut="Enter" onSelect={() => actions.edit({ at: "cell", cell })}>
      {words.add}
    </MenuItem>
  );
}
