import { useJourney } from "../session/index.ts";
import styles from "./board.module.css";
import { useBoardState, useView } from "./board-state.ts";
import { gridColumnsOf, rowOfLane } from "./columns.ts";

/** The line across the board where a dragged stage, step or lane would fall. */
export function FrameMark() {
  const landing = useView((view) => view.dragging?.landing);
  const columns = useJourney((map) => map.columns);
  const { look } = useBoardState();
  const lanes = useJourney((map) => look.lanesOf(map.lanes));
  if (!landing || landing.on === "cell") return null;
  if (landing.on === "lanes") {
    const found = lanes.findIndex(({ id }) => id === landing.gap.before);
    const gridRow = rowOfLane(found < 0 ? lanes.length : found);
    return <div className={styles.laneMark} style={{ gridRow }} aria-hidden="true" />;
  }
  const grid = gridColumnsOf(columns);
  const isBefore = (column: (typeof grid)[number]) =>
    landing.on === "stages"
      ? column.stage.id === landing.gap.before
      : column.step !== undefined && column.step.id === landing.gap.before;
  const ofStage = landing.on === "steps" ? landing.stageId : undefined;
  const last = grid.findLast(({ stage }) => ofStage === undefined || stage.id === ofStage);
  const gridColumn = grid.find(isBefore)?.index ?? (last?.index ?? 1) + 1;
  const gridRow = `1 / ${rowOfLane(lanes.length)}`;
  return <div className={styles.columnMark} style={{ gridColumn, gridRow }} aria-hidden="true" />;
}
