import { LANE_KINDS } from "../../shared/journey/index.ts";
import { KindIcon } from "../looks/index.ts";
import { useJourney } from "../session/index.ts";
import { MenuHeading, MenuItem } from "../ui/index.ts";
import { useActions } from "./action-context.ts";
import type { Spot } from "./spot.ts";
import { LANE_KIND_NAMES } from "./words.ts";

/** The kinds a new lane can be of. */
export function NewLaneItems({ after }: { readonly after: Spot | undefined }) {
  const actions = useActions();
  const lanes = useJourney((map) => map.lanes);
  const above = after?.at === "lane" ? lanes.findIndex(({ id }) => id === after.id) : -1;
  const index = above < 0 ? lanes.length : above + 1;
  return (
    <>
      <MenuHeading>New lane</MenuHeading>
      {LANE_KINDS.map((kind) => (
        <MenuItem
          key={kind}
          icon={<KindIcon kind={kind} />}
          onSelect={() => actions.addLane(kind, index)}
        >
          {kind === "text" ? "Notes" : LANE_KIND_NAMES[kind]}
        </MenuItem>
      ))}
    </>
  );
}
