import { memo, useRef } from "react";
import type { Stage, StepId } from "../../shared/journey/index.ts";
import { type Team, useTeam } from "../looks/index.ts";
import { useVerbs } from "../session/index.ts";
import { cx } from "../ui/index.ts";
import { isAside, useView } from "./board-state.ts";
import { ColumnEdge } from "./ColumnEdge.tsx";
import { EditorSlot } from "./EditorSlot.tsx";
import { GridBox } from "./GridBox.tsx";
import { HeaderButtons } from "./HeaderButtons.tsx";
import styles from "./headers.module.css";
import { PinSlot } from "./PinSlot.tsx";
import { useDragSource } from "./use-drag-source.ts";
import { usePin } from "./use-placed.ts";
import { useSpot } from "./use-spot.ts";
import { words } from "./words.ts";

/** The header over a stage's steps; over both rows when the stage's only step has no name. */
export const StageHeader = memo(function StageHeader({
  stage,
  start,
  span,
  stepId,
  twoRows,
}: {
  readonly stage: Stage;
  /** The stage's first column of the grid, counted from 1. */
  readonly start: number;
  readonly span: number;
  /** The stage's only step, which has no header of its own. */
  readonly stepId: StepId | undefined;
  readonly twoRows: boolean;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const spot = useSpot({ at: "stage", id: stage.id }, ref);
  const writing = useView(
    ({ editing }) =>
      editing?.what === "title" && editing.spot.at === "stage" && editing.spot.id === stage.id,
  );
  const lifted = useView(
    ({ dragging }) => dragging?.dragged.what === "stage" && dragging.dragged.id === stage.id,
  );
  const target = useView(
    ({ dragging }) => dragging?.landing?.on === "steps" && dragging.landing.stageId === stage.id,
  );
  const pin = usePin(spot["data-spot"]);
  const canEdit = useVerbs() !== undefined;
  useDragSource(ref, { at: "stage", id: stage.id }, canEdit && !writing);
  const both = stepId !== undefined && twoRows;
  const team = useTeam(stage.teamId);
  const aside = useView((view) => isAside(view, stage.id));
  return (
    <GridBox
      ref={ref}
      role="columnheader"
      {...spot}
      aria-description={pin?.told}
      className={cx(styles.stage, both && styles.both)}
      style={{
        gridColumn: `${start} / span ${span}`,
        ...(team && { "--team": team.colour }),
      }}
      aria-colindex={start}
      aria-colspan={span}
      {...(both && { "aria-rowspan": 2 })}
      data-stage={stage.id}
      data-team={team?.id}
      data-aside={aside || undefined}
      data-lifted={lifted || undefined}
      data-target={target || undefined}
    >
      <div className={styles.stageTitle}>
        <div className={cx(!stage.title && styles.untitled)} data-part="title" dir="auto">
          {writing ? <EditorSlot /> : stage.title || words.untitledStage}
        </div>
        {team && <TeamTag team={team} />}
      </div>
      <PinSlot pin={pin} />
      {canEdit && !writing && <HeaderButtons of="stage" />}
      {stepId && <ColumnEdge id={stepId} name={stage.title || words.untitledStage} />}
    </GridBox>
  );
});

/** The department that answers for the stage: its two letters, and its name for those who ask. */
const TeamTag = ({ team }: { readonly team: Team }) => (
  <span className={styles.stageTeam} title={team.name} data-part="team">
    <span aria-hidden="true">{team.tag}</span>
    <span className="visually-hidden">{team.name}</span>
  </span>
);
