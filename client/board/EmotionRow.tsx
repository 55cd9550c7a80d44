import { useMemo, useState } from "react";
import type { Persona, StepId } from "../../shared/journey/index.ts";
import { useJourney, useVerbs } from "../session/index.ts";
import styles from "./board.module.css";
import { type CurveLine, useBoardParts } from "./board-parts.ts";
import { useView } from "./board-state.ts";
import { shareOf } from "./columns.ts";
import { EmotionAxis } from "./EmotionAxis.tsx";
import { EmotionCell } from "./EmotionCell.tsx";
import { type FeelingDraft, feelingsAt, lastStepOf, personasOf, valuesOf } from "./feelings.ts";
import { GridBox } from "./GridBox.tsx";
import { LaneLabel } from "./LaneLabel.tsx";
import { NoCell } from "./NoCell.tsx";
import { PersonaLegend } from "./PersonaLegend.tsx";
import { type RowProps, rowLook } from "./row-look.ts";
import { useLook } from "./use-look.ts";

/** An emotion lane: the curves of its personas, one of them to be edited. */
export function EmotionRow(props: RowProps) {
  const { lane, columns } = props;
  const everyone = useJourney((map) => map.personas);
  const emotions = useJourney((map) => map.emotions);
  const planned = useJourney(({ meta }) => meta.state === "to-be");
  const chosen = useView((view) => view.persona);
  const personas = useMemo(() => personasOf(lane, everyone, chosen), [lane, everyone, chosen]);
  const active = personas.find(({ id }) => id === chosen) ?? personas[0];
  const canEdit = useVerbs() !== undefined;
  const [draft, setDraft] = useState<FeelingDraft>();
  const steps = columns.map(({ step }) => step?.id);
  const lines = personas.map(
    (persona): CurveLine => ({
      key: persona.id,
      values: valuesOf(persona.id, steps, emotions, draft),
      active: persona === active,
      pattern: everyone.indexOf(persona),
      planned,
    }),
  );
  // One curve alone needs no name.
  const named = personas.length > 1 ? personas : [];
  const endsAt = (stepId: StepId): readonly Persona[] =>
    named.filter(({ id }) => lastStepOf(id, steps, emotions) === stepId);
  return (
    <GridBox role="row" {...rowLook(props)}>
      <LaneLabel lane={lane} beside={<EmotionAxis />}>
        <PersonaLegend
          personas={personas}
          everyone={everyone}
          active={active?.id}
          hidden={lane.personaId ? 0 : everyone.length - personas.length}
        />
      </LaneLabel>
      <div className={styles.curve} role="presentation">
        <Curves lines={lines} columns={columns} />
      </div>
      {columns.map((column) =>
        column.step ? (
          <EmotionCell
            key={column.key}
            lane={lane}
            stepId={column.step.id}
            place={column.name}
            index={column.index}
            first={column.first}
            feelings={feelingsAt(personas, emotions, column.step.id)}
            active={active}
            draft={draft?.stepId === column.step.id ? draft.value : undefined}
            canEdit={canEdit}
            ends={endsAt(column.step.id)}
            onDraft={setDraft}
          />
        ) : (
          <NoCell key={column.key} stageId={column.stage.id} index={column.index} />
        ),
      )}
    </GridBox>
  );
}

/** The curves behind the cells, through steps of whatever width this person gave them. */
function Curves({
  lines,
  columns,
}: {
  readonly lines: readonly CurveLine[];
  readonly columns: RowProps["columns"];
}) {
  const { CurveLines } = useBoardParts();
  const widths = useLook((look) => look.widths);
  const shares = widths.size > 0 ? columns.map(({ step }) => shareOf(widths, step)) : undefined;
  return <CurveLines lines={lines} shares={shares} />;
}
