import {
  ArrowDown,
  ArrowUp,
  Copy,
  CornerDownRight,
  Pencil,
  Plus,
  Table2,
  Trash2,
  UserRound,
} from "lucide-react";
import type { ReactNode } from "react";
import {
  findLane,
  holdsCards,
  idOf,
  type LaneId,
  type PersonaId,
} from "../../shared/journey/index.ts";
import { useJourney, useStructureLock, useVerbs } from "../session/index.ts";
import { MenuChoice, MenuItem, MenuMore, MenuSeparator } from "../ui/index.ts";
import { useActions } from "./action-context.ts";
import { useBoardState, useView } from "./board-state.ts";
import { GuardItem } from "./departments/GuardItem.tsx";
import { LockedHeading } from "./departments/LockedHeading.tsx";
import { personasOf } from "./feelings.ts";
import { ColourChoice, LaneLookItems } from "./LookItems.tsx";
import { words } from "./menu-words.ts";
import { NewLaneItems } from "./NewLaneItems.tsx";
import { TeamChoice } from "./TeamChoice.tsx";

/** What can be done to a lane. */
export function LaneMenu({
  id,
  talk,
}: {
  readonly id: LaneId;
  /** What is said about it stands above what deletes it. */
  readonly talk: ReactNode;
}) {
  const actions = useActions();
  const verbs = useVerbs();
  const blocked = useStructureLock() !== undefined;
  const state = useBoardState();
  const lane = useJourney((map) => findLane(map, id));
  if (!lane) return null;
  const spot = { at: "lane", id } as const;
  const curve = holdsCards(lane) ? null : (
    <>
      <PersonaChoice id={id} />
      <MenuItem icon={<Table2 />} onSelect={() => state.set({ tabled: id, menu: undefined })}>
        {words.asTable}
      </MenuItem>
    </>
  );
  const look = <LaneLookItems lane={lane} />;
  if (!verbs) {
    return (
      <>
        {curve}
        {look}
        {talk}
      </>
    );
  }
  return (
    <>
      {curve}
      {curve && <MenuSeparator />}
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
        icon={<ArrowUp />}
        shortcut="Alt+Shift+↑"
        blocked={blocked}
        onSelect={() => actions.move(spot, "up")}
      >
        {words.moveUp}
      </MenuItem>
      <MenuItem
        icon={<ArrowDown />}
        shortcut="Alt+Shift+↓"
        blocked={blocked}
        onSelect={() => actions.move(spot, "down")}
      >
        {words.moveDown}
      </MenuItem>
      <MenuItem
        icon={<CornerDownRight />}
        blocked={blocked}
        onSelect={() => state.set({ placing: spot, menu: undefined })}
      >
        {words.moveTo}
      </MenuItem>
      <ColourChoice
        blocked={blocked}
        colour={lane.colour}
        onChange={(colour) => verbs.setLane(id, { colour })}
      />
      <TeamChoice
        blocked={blocked}
        teamId={lane.teamId}
        onChange={(teamId) => verbs.setLane(id, { teamId })}
      />
      {holdsCards(lane) && <GuardItem lane={lane} />}
      <MenuMore icon={<Plus />} label={words.laneBelow} blocked={blocked}>
        <NewLaneItems after={spot} />
      </MenuMore>
      <MenuSeparator />
      {look}
      {talk}
      <MenuSeparator />
      <MenuItem
        icon={<Trash2 />}
        danger
        shortcut="Delete"
        blocked={blocked}
        onSelect={() => actions.remove(spot)}
      >
        {words.remove.lane}
      </MenuItem>
    </>
  );
}

/** Whose curve is edited in an emotion lane. */
function PersonaChoice({ id }: { readonly id: LaneId }) {
  const state = useBoardState();
  const chosen = useView((view) => view.persona);
  const lane = useJourney((map) => findLane(map, id));
  const everyone = useJourney((map) => map.personas);
  const drawn = lane ? personasOf(lane, everyone, chosen) : [];
  const personas = drawn.length > 1 ? everyone : drawn;
  if (personas.length < 2) return null;
  const active = personas.find((persona) => persona.id === chosen) ?? personas[0];
  return (
    <MenuMore icon={<UserRound />} label={words.whoseCurve}>
      <MenuChoice
        value={active?.id}
        choices={personas.map((persona) => ({ value: persona.id, label: persona.name }))}
        onChange={(persona) => state.set({ persona: idOf<PersonaId>(persona) })}
      />
    </MenuMore>
  );
}
