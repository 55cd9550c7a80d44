import { Plus } from "lucide-react";
import { memo, useMemo, useRef } from "react";
import {
  type CardId,
  type CardKind,
  type Cell as CellAt,
  cellKey,
  type LaneId,
  type StepId,
} from "../../shared/journey/index.ts";
import { useCell, usePeopleAt, useVerbs } from "../session/index.ts";
import { cx } from "../ui/index.ts";
import { type BoardView, useView } from "./board-state.ts";
import { CardStack } from "./CardStack.tsx";
import styles from "./cell.module.css";
import { gapIn } from "./dragging.ts";
import { GridBox } from "./GridBox.tsx";
import { HaloTag } from "./HaloTag.tsx";
import { haloOf, tellHalo } from "./halos.ts";
import { cellName } from "./names.ts";
import { useNearView } from "./near-view.ts";
import { PinSlot } from "./PinSlot.tsx";
import { RaisedSlot } from "./RaisedSlot.tsx";
import { useGuessedHeight } from "./use-guessed-height.ts";
import { usePin } from "./use-placed.ts";
import { useSpot } from "./use-spot.ts";
import { words } from "./words.ts";

type CellProps = {
  readonly laneId: LaneId;
  readonly laneName: string;
  readonly kind: CardKind;
  readonly stepId: StepId;
  /** Others guard its lane: cards are suggested here. */
  readonly suggests: boolean;
  readonly columnName: string;
  /** Counted from 1 over the whole grid. */
  readonly columnIndex: number;
  /** First of its stage. */
  readonly first: boolean;
};

/** Where a step and a lane meet, with its cards; far from the view it only keeps their room. */
export const Cell = memo(function Cell(props: CellProps) {
  const { laneId, stepId, suggests } = props;
  const cell = useMemo(() => ({ laneId, stepId }), [laneId, stepId]);
  const ids = useCell(cellKey(cell));
  const box = useRef<HTMLDivElement>(null);
  const stack = useRef<HTMLDivElement>(null);
  const spot = useSpot({ at: "cell", cell }, box);
  const { near, height } = useNearView(box, stack);
  const needed = useView((view) => isNeeded(view, cell, ids));
  const drawn = near || needed;
  const guess = useGuessedHeight(ids, drawn);
  const target = useView((view) => gapIn(view.dragging, cell) !== undefined);
  const halo = haloOf(usePeopleAt({ cell }));
  const pin = usePin(spot["data-spot"]);
  const canEdit = useVerbs() !== undefined;
  const room = drawn ? undefined : { minBlockSize: height ?? guess };
  const look = halo ? { ...room, "--halo": halo.colour } : room;
  return (
    <GridBox
      ref={box}
      role="gridcell"
      {...spot}
      className={cx(styles.cell, props.first && styles.first, halo && styles.visited)}
      aria-colindex={props.columnIndex}
      aria-label={cellName(props.columnName, props.laneName, ids.length)}
      aria-description={[halo && tellHalo(halo), pin?.told].filter(Boolean).join(". ") || undefined}
      data-cell={spot["data-spot"]}
      data-holds="cards"
      data-target={target || undefined}
      style={look}
    >
      {halo && <HaloTag halo={halo} inside />}
      <PinSlot pin={pin} />
      {drawn && (
        <div ref={stack} className={styles.stack}>
          <CardStack cell={cell} ids={ids} kind={props.kind} />
          <RaisedSlot cell={cell} />
          {suggests ? (
            <AddButton says={words.suggest} empty />
          ) : (
            canEdit && (
              <AddButton
                says={props.kind === "picture" ? words.addPicture : words.typeToAdd}
                name={props.kind === "picture" ? undefined : words.addCard}
                empty={ids.length === 0}
              />
            )
          )}
        </div>
      )}
    </GridBox>
  );
});

function AddButton({
  says,
  name = says,
  empty,
}: {
  readonly says: string;
  readonly name?: string | undefined;
  readonly empty: boolean;
}) {
  return (
    <button
      type="button"
      className={cx(styles.add, empty && styles.only)}
      data-act="add"
      tabIndex={-1}
      aria-label={name}
    >
      <Plus size={16} aria-hidden="true" />
      {empty && <span>{says}</span>}
    </button>
  );
}

/** What is open, has the focus, is being written or dragged stays drawn wherever the board is scrolled. */
function isNeeded(view: BoardView, cell: CellAt, ids: readonly CardId[]): boolean {
  const { spot, editing, dragging, opened, found, followed } = view;
  if (opened !== undefined && ids.includes(opened)) return true;
  if (spot?.at === "card" && ids.includes(spot.id)) return true;
  if (found?.at === "card" && ids.includes(found.id)) return true;
  if (followed?.at === "card" && ids.includes(followed.id)) return true;
  if (dragging?.dragged.what === "cards" && dragging.dragged.ids.some((id) => ids.includes(id))) {
    return true;
  }
  switch (editing?.what) {
    case "new-card":
      return cellKey(editing.cell) === cellKey(cell);
    case "body":
      return ids.includes(editing.id);
    case "title":
      return editing.spot.at === "card" && ids.includes(editing.spot.id);
    default:
      return false;
  }
}
