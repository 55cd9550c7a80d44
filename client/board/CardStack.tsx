import { Fragment, type ReactNode } from "react";
import type { CardId, CardKind, Cell } from "../../shared/journey/index.ts";
import { useView } from "./board-state.ts";
import { CardSlot } from "./CardSlot.tsx";
import styles from "./cell.module.css";
import { gapIn } from "./dragging.ts";
import { NewCardTile } from "./NewCardTile.tsx";

/** The cards of a cell in order, with the card being started and the mark where a drag would fall. */
export function CardStack({
  cell,
  ids,
  kind,
}: {
  readonly cell: Cell;
  readonly ids: readonly CardId[];
  readonly kind: CardKind;
}) {
  const gap = useView((view) => gapIn(view.dragging, cell));
  const draftAt = useView(({ editing }) => {
    if (editing?.what !== "new-card") return undefined;
    const { laneId, stepId } = editing.cell;
    const here = laneId === cell.laneId && stepId === cell.stepId;
    return here ? Math.min(editing.index, ids.length) : undefined;
  });
  const mark = <div className={styles.mark} aria-hidden="true" />;
  const draft = <NewCardTile kind={kind} />;
  const around = (index: number, before: CardId | undefined): ReactNode => (
    <>
      {draftAt === index && draft}
      {gap && gap.before === before && mark}
    </>
  );
  return (
    <>
      {ids.map((id, index) => (
        <Fragment key={id}>
          {around(index, id)}
          <CardSlot id={id} />
        </Fragment>
      ))}
      {around(ids.length, undefined)}
    </>
  );
}
