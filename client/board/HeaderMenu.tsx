import { ArrowLeft, ArrowRight, Copy, Pencil, Plus, Trash2 } from "lucide-react";
import { useJourney } from "../session/index.ts";
import { MenuItem, MenuSeparator } from "../ui/index.ts";
import { useActions } from "./action-context.ts";
import { isFolded } from "./columns.ts";
import type { Spot } from "./spot.ts";

type HeaderSpot = Extract<Spot, { at: "stage" | "step" }>;

/** What can be done to a stage or a step. */
export function HeaderMenu({ spot }: { readonly spot: HeaderSpot }) {
  const actions = useActions();
  const columns = useJourney((map) => map.columns);
  const home = columns.findIndex(({ stage, steps }) =>
    spot.at === "stage" ? stage.id === spot.id : steps.some(({ id }) => id === spot.id),
  );
  const column = columns[home];
  if (!column) return null;
  const stepIndex = column.steps.findIndex(({ id }) => id === spot.id);
  return (
    <>
      <MenuItem icon={<Pencil />} shortcut="F2" onSelect={() => actions.edit(spot)}>
        Rename
      </MenuItem>
      <MenuItem icon={<Copy />} shortcut="Ctrl+D" onSelect={() => actions.duplicate(spot)}>
        Duplicate
      </MenuItem>
      <MenuItem
        icon={<ArrowLeft />}
        shortcut="Alt+Shift+←"
        onSelect={() => actions.move(spot, "left")}
      >
        Move left
      </MenuItem>
      <MenuItem
        icon={<ArrowRight />}
        shortcut="Alt+Shift+→"
        onSelect={() => actions.move(spot, "right")}
      >
        Move right
      </MenuItem>
      <MenuSeparator />
      {spot.at === "stage" ? (
        <>
          <MenuItem icon={<Plus />} onSelect={() => actions.addStage(home)}>
            Add a stage before
          </MenuItem>
          <MenuItem icon={<Plus />} onSelect={() => actions.addStage(home + 1)}>
            Add a stage after
          </MenuItem>
          <MenuItem
            icon={<Plus />}
            onSelect={() => actions.addStep(column.stage.id, column.steps.length)}
          >
            {isFolded(column) ? "Split into steps" : "Add a step"}
          </MenuItem>
        </>
      ) : (
        <>
          <MenuItem icon={<Plus />} onSelect={() => actions.addStep(column.stage.id, stepIndex)}>
            Add a step before
          </MenuItem>
          <MenuItem
            icon={<Plus />}
            onSelect={() => actions.addStep(column.stage.id, stepIndex + 1)}
          >
            Add a step after
          </MenuItem>
        </>
      )}
      <MenuSeparator />
      <MenuItem icon={<Trash2 />} danger shortcut="Delete" onSelect={() => actions.remove(spot)}>
        Delete {spot.at}
      </MenuItem>
    </>
  );
}
