import { memo } from "react";
import { cardKindIn, holdsCards, type Lane } from "../../shared/journey/index.ts";
import styles from "./board.module.css";
import { Cell } from "./Cell.tsx";
import type { NamedColumn } from "./columns.ts";
import { EmotionRow } from "./EmotionRow.tsx";
import { GridBox } from "./GridBox.tsx";
import { LaneLabel } from "./LaneLabel.tsx";
import { NoCell } from "./NoCell.tsx";
import { laneName } from "./names.ts";

/** One lane across all steps. */
export const LaneRow = memo(function LaneRow({
  lane,
  columns,
  gridRow,
  rowIndex,
}: {
  readonly lane: Lane;
  readonly columns: readonly NamedColumn[];
  readonly gridRow: number;
  /** Counted from 1 over the whole grid, both rows of headers included. */
  readonly rowIndex: number;
}) {
  if (!holdsCards(lane)) return <EmotionRow {...{ lane, columns, gridRow, rowIndex }} />;
  return (
    <GridBox role="row" className={styles.row} style={{ gridRow }} aria-rowindex={rowIndex}>
      <LaneLabel lane={lane} />
      {columns.map(({ stage, step, key, name, first, index }) =>
        step ? (
          <Cell
            key={key}
            laneId={lane.id}
            laneName={laneName(lane)}
            kind={cardKindIn(lane)}
            stepId={step.id}
            columnName={name}
            columnIndex={index}
            first={first}
          />
        ) : (
          <NoCell key={key} stageId={stage.id} index={index} />
        ),
      )}
    </GridBox>
  );
});
