import { Pin } from "lucide-react";
import { memo, type ReactNode, useRef } from "react";
import type { Lane } from "../../shared/journey/index.ts";
import { KindIcon, useTeam } from "../looks/index.ts";
import { useVerbs } from "../session/index.ts";
import { cx } from "../ui/index.ts";
import { isAside, useView } from "./board-state.ts";
import { LateGuardSign } from "./departments/late-departments.ts";
import { EditorSlot } from "./EditorSlot.tsx";
import { GridBox } from "./GridBox.tsx";
import { HeaderButtons } from "./HeaderButtons.tsx";
import styles from "./headers.module.css";
import rowStyles from "./lane-row.module.css";
import { PinSlot } from "./PinSlot.tsx";
import { useDragSource } from "./use-drag-source.ts";
import { useLook } from "./use-look.ts";
import { usePin } from "./use-placed.ts";
import { useSpot } from "./use-spot.ts";
import { words } from "./words.ts";

/** The label at the start of a lane. `children` stand below the title. */
export const LaneLabel = memo(function LaneLabel({
  lane,
  below,
  beside,
  children,
}: {
  readonly lane: Lane;
  /** The lines of the service blueprint at its upper edge. */
  readonly below?: string | undefined;
  /** Stands at heights of its own, over the whole lane. */
  readonly beside?: ReactNode;
  readonly children?: ReactNode;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const spot = useSpot({ at: "lane", id: lane.id }, ref);
  const writing = useView(
    ({ editing }) =>
      editing?.what === "title" && editing.spot.at === "lane" && editing.spot.id === lane.id,
  );
  const lifted = useView(
    ({ dragging }) => dragging?.dragged.what === "lane" && dragging.dragged.id === lane.id,
  );
  const pin = usePin(spot["data-spot"]);
  const canEdit = useVerbs() !== undefined;
  useDragSource(ref, { at: "lane", id: lane.id }, canEdit && !writing);
  const pinned = useLook((look) => look.pinned.has(lane.id));
  const told = [below && words.below(below), pinned && words.pinnedForYou, pin?.told].filter(
    Boolean,
  );
  const team = useTeam(lane.teamId);
  const aside = useView((view) => isAside(view, lane.id));
  return (
    <GridBox
      ref={ref}
      role="rowheader"
      {...spot}
      className={styles.lane}
      aria-colindex={1}
      aria-description={told.join(". ") || undefined}
      data-lane={lane.id}
      data-aside={aside || undefined}
      data-lifted={lifted || undefined}
    >
      <div className={styles.laneHead}>
        <div className={styles.laneTop}>
          <span className={styles.laneIcon}>
            <KindIcon kind={lane.kind} size={16} />
          </span>
          <div
            className={cx(styles.laneTitle, !lane.title && styles.untitled)}
            data-part="title"
            dir="auto"
          >
            {writing ? <EditorSlot /> : lane.title || words.untitledLane}
          </div>
          {pinned && (
            <span className={rowStyles.pinMark} title={words.pinnedForYou} aria-hidden="true">
              <Pin size={12} />
            </span>
          )}
        </div>
        {team && (
          <span className={styles.laneTeam}>
            <span
              className={styles.teamDot}
              style={{ background: team.colour }}
              aria-hidden="true"
            />
            {team.name}
            {lane.guarded && <LateGuardSign team={team.name} />}
          </span>
        )}
        {children}
      </div>
      <PinSlot pin={pin} />
      {beside}
      {canEdit && !writing && <HeaderButtons of="lane" />}
    </GridBox>
  );
});
