import { Layers } from "lucide-react";
import {
  BLUEPRINT_KINDS,
  isBlueprintKind,
  LANE_KINDS,
  type LaneKind,
  missingRows,
} from "../../shared/journey/index.ts";
import { KindIcon } from "../looks/index.ts";
import { useJourney } from "../session/index.ts";
import { MenuHeading, MenuItem, MenuMore, MenuSeparator } from "../ui/index.ts";
import { useActions } from "./action-context.ts";
import { laneWords as words } from "./lane-words.ts";
import type { Spot } from "./spot.ts";
import { LANE_KIND_NAMES } from "./words.ts";

const PLAIN_KINDS = LANE_KINDS.filter((kind) => !isBlueprintKind(kind));

/** The kinds a new lane can be of. */
export function NewLaneItems({ after }: { readonly after: Spot | undefined }) {
  const actions = useActions();
  const lanes = useJourney((map) => map.lanes);
  const above = after?.at === "lane" ? lanes.findIndex(({ id }) => id === after.id) : -1;
  const index = above < 0 ? lanes.length : above + 1;
  const item = (kind: LaneKind) => (
    <MenuItem
      key={kind}
      icon={<KindIcon kind={kind} />}
      onSelect={() => actions.addLane(kind, index)}
    >
      {kind === "text" ? words.notes : LANE_KIND_NAMES[kind]}
    </MenuItem>
  );
  return (
    <>
      <MenuHeading>{words.newLane}</MenuHeading>
      {PLAIN_KINDS.map(item)}
      <MenuMore icon={<Layers />} label={words.blueprint}>
        {missingRows(lanes, index).length > 0 && (
          <>
            <MenuItem icon={<Layers />} onSelect={() => actions.addBlueprint(index)}>
              {words.wholeBlueprint}
            </MenuItem>
            <MenuSeparator />
          </>
        )}
        {BLUEPRINT_KINDS.map(item)}
      </MenuMore>
    </>
  );
}
