import { Plus } from "lucide-react";
import { memo } from "react";
import type { Column } from "../../shared/journey/index.ts";
import { useStructureLock, useVerbs } from "../session/index.ts";
import { cx } from "../ui/index.ts";
import { useActions } from "./action-context.ts";
import adding from "./add-stage.module.css";
import { gridColumnsOf, hasStepRow, isFolded } from "./columns.ts";
import { GridBox } from "./GridBox.tsx";
import { HiddenLanes } from "./HiddenLanes.tsx";
import styles from "./headers.module.css";
import { StageHeader } from "./StageHeader.tsx";
import { StepHeader } from "./StepHeader.tsx";
import { words } from "./words.ts";

/** The two rows of headers that stay at the top: stages, and their steps where they have names. */
export const HeaderRows = memo(function HeaderRows({
  columns,
}: {
  readonly columns: readonly Column[];
}) {
  const twoRows = hasStepRow(columns);
  const grid = gridColumnsOf(columns);
  const startOf = (column: Column): number =>
    grid.find(({ stage }) => stage.id === column.stage.id)?.index ?? 2;
  const folded = new Set(columns.filter(isFolded).map(({ stage }) => stage.id));
  return (
    <GridBox role="rowgroup" className={cx(styles.head, twoRows && styles.twoRows)}>
      <Row index={1}>
        <GridBox role="columnheader" className={styles.corner} aria-colindex={1}>
          <span className="visually-hidden">{words.lanes}</span>
          <HiddenLanes inCorner />
        </GridBox>
        {columns.map((column) => (
          <StageHeader
            key={column.stage.id}
            stage={column.stage}
            start={startOf(column)}
            span={Math.max(1, column.steps.length)}
            stepId={isFolded(column) ? column.steps[0]?.id : undefined}
            twoRows={twoRows}
          />
        ))}
        <AddStage column={grid.length + 2} index={columns.length} />
      </Row>
      {twoRows && (
        <Row index={2}>
          {grid.map(({ step, stage, first, index, key }) =>
            step && !folded.has(stage.id) ? (
              <StepHeader key={key} step={step} start={index} first={first} />
            ) : null,
          )}
        </Row>
      )}
      {grid.map(({ key, step, stage, index }) => (
        // Where a dragged step looks for columns.
        <span
          key={key}
          className={styles.rail}
          style={{ gridColumn: index }}
          data-column={step?.id ?? ""}
          data-of-stage={stage.id}
          aria-hidden="true"
        />
      ))}
    </GridBox>
  );
});

function Row({ index, children }: { readonly index: number; readonly children: React.ReactNode }) {
  return (
    <GridBox role="row" className={styles.headRow} aria-rowindex={index}>
      {children}
    </GridBox>
  );
}

function AddStage({ column, index }: { readonly column: number; readonly index: number }) {
  const actions = useActions();
  const isLocked = useStructureLock() !== undefined;
  const canEdit = useVerbs() !== undefined && !isLocked;
  const first = index === 0;
  if (!canEdit && !first) return null;
  return (
    <GridBox role="columnheader" className={adding.afterLast} style={{ gridColumn: column }}>
      {canEdit ? (
        <button
          type="button"
          className={cx(adding.addStage, first && adding.firstStage)}
          // The first has no header beside it from which keys could add it.
          tabIndex={first ? 0 : -1}
          aria-label={words.addStage}
          title={first ? undefined : words.addStage}
          onClick={() => actions.addStage(index)}
        >
          <Plus size={16} aria-hidden="true" />
          {first && words.addStage}
        </button>
      ) : (
        <span className={styles.untitled}>{words.noStages}</span>
      )}
    </GridBox>
  );
}
