import { ImagePlus, Plus } from "lucide-react";
import { type Cell, findLane } from "../../shared/journey/index.ts";
import { useJourney } from "../session/index.ts";
import { MenuItem } from "../ui/index.ts";
import { useActions } from "./action-context.ts";
import { words } from "./menu-words.ts";

/** What can be done in a cell: in an emotion lane the same item makes the point. */
export function CellMenu({ cell }: { readonly cell: Cell }) {
  const actions = useActions();
  const spot = { at: "cell", cell } as const;
  const kind = useJourney((map) => findLane(map, cell.laneId)?.kind);
  const picture = (
    <MenuItem icon={<ImagePlus />} onSelect={() => actions.askPicture(spot)}>
      {words.addPicture}
    </MenuItem>
  );
  if (kind === "picture") return picture;
  return (
    <>
      <MenuItem icon={<Plus />} shortcut="Enter" onSelect={() => actions.edit(spot)}>
        {words.add}
      </MenuItem>
      {kind !== "emotion" && picture}
    </>
  );
}
