import { memo } from "react";
import { suggestsIn } from "../../shared/access/index.ts";
import { cardKindIn, holdsCards } from "../../shared/journey/index.ts";
import { useSessionInfo } from "../session/index.ts";
import { Cell } from "./Cell.tsx";
import { EmotionRow } from "./EmotionRow.tsx";
import { GridBox } from "./GridBox.tsx";
import { LaneLabel } from "./LaneLabel.tsx";
import styles from "./lane-row.module.css";
import { NoCell } from "./NoCell.tsx";
import { laneName } from "./names.ts";
import { type RowProps, rowLook } from "./row-look.ts";

/** One lane across all steps. */
export const LaneRow = memo(function LaneRow(props: RowProps) {
  const { lane, columns, lines } = props;
  const suggests = suggestsIn(lane, useSessionInfo());
  if (!holdsCards(lane)) return <EmotionRow {...props} />;
  return (
    <GridBox role="row" {...rowLook(props)}>
      <LaneLabel lane={lane} below={lines} />
      {columns.map(({ stage, step, key, name, first, index }) =>
        step ? (
          <Cell
            key={key}
            laneId={lane.id}
            laneName={laneName(lane)}
            kind={cardKindIn(lane)}
            stepId={step.id}
            suggests={suggests}
            columnName={name}
            columnIndex={index}
            first={first}
          />
        ) : (
          <NoCell key={key} stageId={stage.id} index={index} />
        ),
      )}
      {lines && <BlueprintEdge lines={lines} />}
    </GridBox>
  );
});

/** The lines of the service blueprint at a lane's upper edge, with their names. */
const BlueprintEdge = ({ lines }: { readonly lines: string }) => (
  <div className={styles.blueprint} data-blueprint="" aria-hidden="true">
    <span className={styles.blueprintName}>{lines}</span>
  </div>
);
