import { useState } from "react";
import { type LaneId, readId, type StageId, type StepId } from "../../../shared/journey/index.ts";
import { titled, useJourney, useSession } from "../../session/index.ts";
import { Button, Dialog, DialogActions } from "../../ui/index.ts";
import { Select } from "../../ui/Select.tsx";
import { type FrameSpot, useBoardState, useView } from "../board-state.ts";
import type { Dragged, Landing } from "../dragging.ts";
import { drop } from "../landing.ts";
import { laneWords as words } from "../lane-words.ts";
import styles from "../move-dialog.module.css";
import { words as boardWords } from "../words.ts";

/** What no id is: none has a space in it. */
const AT_END = "at the end";

/** Asks where a stage, step or lane is to stand: the way to any place without dragging. */
export function PlaceDialog() {
  const placing = useView((view) => view.placing);
  return placing ? <Placing key={placing.id} spot={placing} /> : null;
}

type Titled = { readonly id: string; readonly title: string };

function Placing({ spot }: { readonly spot: FrameSpot }) {
  const state = useBoardState();
  const { journey, verbs } = useSession();
  const columns = useJourney((map) => map.columns);
  const lanes = useJourney((map) => map.lanes);
  const home = columns.find(({ steps }) => steps.some(({ id }) => id === spot.id));
  const [stageId, setStage] = useState<StageId | undefined>(home?.stage.id);
  const stages = columns.map(({ stage }) => stage);
  const line: readonly Titled[] =
    spot.at === "lane"
      ? lanes
      : spot.at === "stage"
        ? stages
        : (columns.find(({ stage }) => stage.id === stageId)?.steps ?? []);
  const others = line.filter(({ id }) => id !== spot.id);
  const at = line.findIndex(({ id }) => id === spot.id);
  const [chosen, setBefore] = useState<string>();
  const stays = at < 0 ? AT_END : (line[at + 1]?.id ?? AT_END);
  const wanted = chosen ?? stays;
  const before = others.find(({ id }) => id === wanted)?.id;
  const self = [...line, ...(home?.steps ?? [])].find(({ id }) => id === spot.id);
  const close = () => {
    state.set({ placing: undefined });
    state.focus(spot);
  };
  const place = () => {
    const held = verbs();
    const there = landingAt(spot, before, stageId);
    if (held && there) drop(journey.current(), held, ...there);
    close();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => open || close()}
      title={words.place(titled(self?.title ?? "", spot.at))}
      width="s"
    >
      <div className={styles.fields}>
        {spot.at === "step" && (
          <Choice
            label={words.stage}
            value={stageId ?? ""}
            choices={stages.map(({ id, title }) => ({
              value: id,
              label: title || boardWords.untitledStage,
            }))}
            onChange={(to) => {
              setStage(stages.find(({ id }) => id === to)?.id);
              setBefore(undefined);
            }}
          />
        )}
        <Choice
          label={words.position}
          value={before ?? AT_END}
          choices={[
            ...others.map(({ id, title }) => ({
              value: id,
              label: words.before(titled(title, spot.at)),
            })),
            { value: AT_END, label: words.atEnd },
          ]}
          onChange={setBefore}
        />
      </div>
      <DialogActions>
        <Button onClick={close}>{words.cancel}</Button>
        <Button kind="primary" onClick={place}>
          {words.move}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Choice(props: Parameters<typeof Select>[0]) {
  return (
    <div className={styles.field}>
      <span aria-hidden="true">{props.label}</span>
      <Select {...props} />
    </div>
  );
}

/** The place that was chosen, as one that something is dropped at. */
function landingAt(
  spot: FrameSpot,
  before: string | undefined,
  stageId: StageId | undefined,
): readonly [Dragged, Landing] | undefined {
  switch (spot.at) {
    case "lane":
      return [
        { what: "lane", id: spot.id },
        { on: "lanes", gap: { before: readId<LaneId>(before) } },
      ];
    case "stage":
      return [
        { what: "stage", id: spot.id },
        { on: "stages", gap: { before: readId<StageId>(before) } },
      ];
    case "step":
      return stageId
        ? [
            { what: "step", id: spot.id },
            { on: "steps", stageId, gap: { before: readId<StepId>(before) } },
          ]
        : undefined;
  }
}
