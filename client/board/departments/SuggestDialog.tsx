import { type FormEvent, useState } from "react";
import {
  type Cell,
  cardKindIn,
  findLane,
  type Lane,
  LIMITS,
  SEVERITIES,
  type Severity,
} from "../../../shared/journey/index.ts";
import { SEVERITY_NAMES, SeverityBars, useTeam } from "../../looks/index.ts";
import { useCommentVerbs } from "../../session/comment-hooks.ts";
import { useJourney } from "../../session/index.ts";
import {
  Button,
  Dialog,
  DialogActions,
  SegmentedControl,
  TextArea,
  TextField,
  useToasts,
} from "../../ui/index.ts";
import { useBoardState } from "../board-state.ts";
import { columnName } from "../columns.ts";
import { laneName } from "../names.ts";
import styles from "./departments.module.css";
import { words } from "./words.ts";

type Asked = { readonly cell: Cell; readonly typed: string };

/** Asks for the card that somebody suggests to those whose lane it is. */
export function SuggestDialog(asked: Asked) {
  const lane = useJourney((map) => findLane(map, asked.cell.laneId));
  return lane ? <Form {...asked} lane={lane} /> : null;
}

function Form({ cell, typed, lane }: Asked & { readonly lane: Lane }) {
  const state = useBoardState();
  const verbs = useCommentVerbs();
  const toasts = useToasts();
  const column = useJourney((map) => columnName(map, cell.stepId));
  const team = useTeam(lane.teamId)?.name ?? words.anotherTeam;
  const [title, setTitle] = useState(typed);
  const [why, setWhy] = useState("");
  const [severity, setSeverity] = useState<Severity>(2);
  const isPain = lane.kind === "pain-point";
  const close = () => state.focus({ at: "cell", cell }, { suggesting: undefined });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const said = title.trim();
    if (!said || !verbs) return;
    verbs.startThread({
      anchor: { on: "cell", ...cell },
      kind: isPain ? "pain-point" : "idea",
      ...(isPain && { severity }),
      text: why.trim() || said,
      mentions: [],
      suggestion: { title: said, kind: cardKindIn(lane) },
    });
    toasts.show({ message: words.suggested });
    close();
  };
  return (
    <Dialog
      open
      onOpenChange={close}
      width="s"
      title={words.suggestTo(team, `${column} › ${laneName(lane)}`)}
      description={words.suggestWhy(team)}
    >
      <form className={styles.form} onSubmit={send}>
        <TextField
          label={words.cardTitle}
          value={title}
          maxLength={LIMITS.title}
          autoFocus
          required
          onChange={(event) => setTitle(event.target.value)}
        />
        {isPain && (
          <SegmentedControl
            label={words.severity}
            value={`${severity}`}
            segments={SEVERITIES.map((degree) => ({
              value: `${degree}`,
              label: SEVERITY_NAMES[degree],
              icon: <SeverityBars severity={degree} />,
            }))}
            onChange={(chosen) =>
              setSeverity(SEVERITIES.find((degree) => `${degree}` === chosen) ?? 2)
            }
          />
        )}
        <TextArea
          label={words.why}
          value={why}
          rows={3}
          maxLength={LIMITS.note}
          onChange={(event) => setWhy(event.target.value)}
        />
        <DialogActions>
          <Button onClick={close}>{words.cancel}</Button>
          <Button type="submit" kind="primary">
            {words.send}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
