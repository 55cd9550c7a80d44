import { ArrowLeft, ArrowRight, Copy, CornerDownRight, Pencil, Plus, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { can } from "../../shared/access/index.ts";
import { useJourney, useSessionInfo, useStructureLock, useVerbs } from "../session/index.ts";
import { MenuHeading, MenuItem, MenuSeparator } from "../ui/index.ts";
import { useActions } from "./action-context.ts";
import { useBoardState } from "./board-state.ts";
import { isFolded } from "./columns.ts";
import { LockedHeading } from "./departments/LockedHeading.tsx";
import { WidthItems } from "./LookItems.tsx";
import { words } from "./menu-words.ts";
import type { Spot } from "./spot.ts";
import { TeamChoice } from "./TeamChoice.tsx";
import { words as boardWords } from "./words.ts";

type HeaderSpot = Extract<Spot, { at: "stage" | "step" }>;

/** What can be done to a stage or a step. */
export function HeaderMenu({
  spot,
  talk,
}: {
  readonly spot: HeaderSpot;
  /** What is said about it stands above what deletes it. */
  readonly talk: ReactNode;
}) {
  const actions = useActions();
  const state = useBoardState();
  const verbs = useVerbs();
  const blocked = useStructureLock() !== undefined;
  const columns = useJourney((map) => map.columns);
  const home = columns.findIndex(({ stage, steps }) =>
    spot.at === "stage" ? stage.id === spot.id : steps.some(({ id }) => id === spot.id),
  );
  const column = columns[home];
  if (!column) return null;
  const stepIndex = column.steps.findIndex(({ id }) => id === spot.id);
  const widened = spot.at === "step" ? spot.id : isFolded(column) && column.steps[0]?.id;
  if (!verbs) {
    return (
      <>
        {widened ? <WidthItems id={widened} /> : <ViewOnly />}
        {talk}
      </>
    );
  }
  return (
    <>
      <LockedHeading />
      <MenuItem
        icon={<Pencil />}
        shortcut="F2"
        blocked={blocked}
        onSelect={() => actions.edit(spot)}
      >
        {words.rename}
      </MenuItem>
      <MenuItem
        icon={<Copy />}
        shortcut="Ctrl+D"
        blocked={blocked}
        onSelect={() => actions.duplicate(spot)}
      >
        {words.duplicate}
      </MenuItem>
      <MenuItem
        icon={<ArrowLeft />}
        shortcut="Alt+Shift+←"
        blocked={blocked}
        onSelect={() => actions.move(spot, "left")}
      >
        {words.moveLeft}
      </MenuItem>
      <MenuItem
        icon={<ArrowRight />}
        shortcut="Alt+Shift+→"
        blocked={blocked}
        onSelect={() => actions.move(spot, "right")}
      >
        {words.moveRight}
      </MenuItem>
      <MenuItem
        icon={<CornerDownRight />}
        blocked={blocked}
        onSelect={() => state.set({ placing: spot, menu: undefined })}
      >
        {words.moveTo}
      </MenuItem>
      <MenuSeparator />
      {spot.at === "stage" ? (
        <>
          <MenuItem icon={<Plus />} blocked={blocked} onSelect={() => actions.addStage(home)}>
            {words.stageBefore}
          </MenuItem>
          <MenuItem icon={<Plus />} blocked={blocked} onSelect={() => actions.addStage(home + 1)}>
            {words.stageAfter}
          </MenuItem>
          <MenuItem
            icon={<Plus />}
            blocked={blocked}
            onSelect={() => actions.addStep(column.stage.id, column.steps.length)}
          >
            {isFolded(column) ? words.split : words.addStep}
          </MenuItem>
        </>
      ) : (
        <>
          <MenuItem
            icon={<Plus />}
            blocked={blocked}
            onSelect={() => actions.addStep(column.stage.id, stepIndex)}
          >
            {words.stepBefore}
          </MenuItem>
          <MenuItem
            icon={<Plus />}
            blocked={blocked}
            onSelect={() => actions.addStep(column.stage.id, stepIndex + 1)}
          >
            {words.stepAfter}
          </MenuItem>
        </>
      )}
      {spot.at === "stage" && (
        <TeamChoice
          blocked={blocked}
          teamId={column.stage.teamId}
          onChange={(teamId) => verbs.setStage(spot.id, { teamId })}
        />
      )}
      {widened && <WidthItems id={widened} />}
      {talk}
      <MenuSeparator />
      <MenuItem
        icon={<Trash2 />}
        danger
        shortcut="Delete"
        blocked={blocked}
        onSelect={() => actions.remove(spot)}
      >
        {words.remove[spot.at]}
      </MenuItem>
    </>
  );
}

/** What stands in a menu that has nothing for those who may only look. */
export function ViewOnly() {
  const { role } = useSessionInfo();
  return can(role, "comment") ? null : <MenuHeading>{boardWords.viewOnly}</MenuHeading>;
}
