import { useState } from "react";
import {
  type CardId,
  type Cell,
  cellKey,
  holdsCards,
  type LaneId,
  type StepId,
} from "../../shared/journey/index.ts";
import { titled, useJourney, useSession } from "../session/index.ts";
import { Button, Dialog, DialogActions } from "../ui/index.ts";
import { Select } from "../ui/Select.tsx";
import { useActions } from "./action-context.ts";
import { useBoardState } from "./board-state.ts";
import { gridColumnsOf } from "./columns.ts";
import { words as menuWords } from "./menu-words.ts";
import styles from "./move-dialog.module.css";
import { laneName } from "./names.ts";
import { cardCount } from "./words.ts";

const words = menuWords.move;

/** What no id is: none has a space in it. */
const AT_END = "at the end";

/** Asks for a step, a lane and a place there: the way to anywhere without dragging. */
export function MoveDialog({ ids }: { readonly ids: readonly CardId[] }) {
  const state = useBoardState();
  const actions = useActions();
  const { journey } = useSession();
  const columns = useJourney((map) => map.columns);
  const all = useJourney((map) => map.lanes);
  const steps = gridColumnsOf(columns).filter(({ step }) => step !== undefined);
  const lanes = all.filter(holdsCards);
  const [first] = ids;
  const now = first && journey.card(first)?.cell;
  const [stepId, setStep] = useState<StepId | undefined>(
    steps.find(({ step }) => step?.id === now?.stepId)?.step?.id ?? steps[0]?.step?.id,
  );
  const [laneId, setLane] = useState<LaneId | undefined>(
    lanes.find(({ id }) => id === now?.laneId)?.id ?? lanes[0]?.id,
  );
  const cell: Cell | undefined = stepId && laneId && { stepId, laneId };
  const staying = useJourney((map) => (cell ? map.cells.get(cellKey(cell)) : undefined))?.filter(
    (id) => !ids.includes(id),
  );
  const [wanted, setBefore] = useState<CardId>();
  const before = staying?.find((id) => id === wanted);
  const close = () => {
    state.set({ moving: undefined });
    if (first) state.focus({ at: "card", id: first });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => open || close()}
      title={words.title(ids.length === 1 ? undefined : cardCount(ids.length))}
      width="s"
    >
      <div className={styles.fields}>
        <div className={styles.field}>
          <span aria-hidden="true">{words.step}</span>
          <Select
            label={words.step}
            value={stepId ?? ""}
            choices={steps.map(({ step, stage, name }) => ({
              value: step?.id ?? "",
              label: stage.title && stage.title !== name ? `${stage.title} › ${name}` : name,
            }))}
            onChange={(chosen) => setStep(steps.find(({ step }) => step?.id === chosen)?.step?.id)}
          />
        </div>
        <div className={styles.field}>
          <span aria-hidden="true">{words.lane}</span>
          <Select
            label={words.lane}
            value={laneId ?? ""}
            choices={lanes.map((lane) => ({ value: lane.id, label: laneName(lane) }))}
            onChange={(chosen) => setLane(lanes.find(({ id }) => id === chosen)?.id)}
          />
        </div>
        {staying && staying.length > 0 && (
          <div className={styles.field}>
            <span aria-hidden="true">{words.position}</span>
            <Select
              label={words.position}
              value={before ?? AT_END}
              choices={[
                ...staying.map((id) => ({
                  value: String(id),
                  label: words.before(titled(journey.card(id)?.title ?? "", "card")),
                })),
                { value: AT_END, label: words.atEnd },
              ]}
              onChange={(chosen) => setBefore(staying.find((id) => id === chosen))}
            />
          </div>
        )}
      </div>
      <DialogActions>
        <Button onClick={close}>{words.cancel}</Button>
        <Button kind="primary" onClick={() => cell && actions.moveTo(ids, cell, before)}>
          {words.action}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
