import { memo, useRef } from "react";
import type { Step } from "../../shared/journey/index.ts";
import { useVerbs } from "../session/index.ts";
import { cx } from "../ui/index.ts";
import { useView } from "./board-state.ts";
import { ColumnEdge } from "./ColumnEdge.tsx";
import { EditorSlot } from "./EditorSlot.tsx";
import { GridBox } from "./GridBox.tsx";
import { HeaderButtons } from "./HeaderButtons.tsx";
import styles from "./headers.module.css";
import { PinSlot } from "./PinSlot.tsx";
import { useDragSource } from "./use-drag-source.ts";
import { usePin } from "./use-placed.ts";
import { useSpot } from "./use-spot.ts";
import { words } from "./words.ts";

/** The header of one step, below its stage's. */
export const StepHeader = memo(function StepHeader({
  step,
  start,
  first,
}: {
  readonly step: Step;
  readonly start: number;
  /** First of its stage. */
  readonly first: boolean;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const spot = useSpot({ at: "step", id: step.id }, ref);
  const writing = useView(
    ({ editing }) =>
      editing?.what === "title" && editing.spot.at === "step" && editing.spot.id === step.id,
  );
  const lifted = useView(
    ({ dragging }) => dragging?.dragged.what === "step" && dragging.dragged.id === step.id,
  );
  const pin = usePin(spot["data-spot"]);
  const canEdit = useVerbs() !== undefined;
  useDragSource(ref, { at: "step", id: step.id }, canEdit && !writing);
  return (
    <GridBox
      ref={ref}
      role="columnheader"
      {...spot}
      aria-description={pin?.told}
      className={cx(styles.step, first && styles.firstStep)}
      style={{ gridColumn: start }}
      aria-colindex={start}
      data-step={step.id}
      data-lifted={lifted || undefined}
    >
      <div
        className={cx(styles.stepTitle, !step.title && styles.untitled)}
        data-part="title"
        dir="auto"
      >
        {writing ? <EditorSlot /> : step.title || words.untitledStep}
      </div>
      <PinSlot pin={pin} />
      {canEdit && !writing && <HeaderButtons of="step" />}
      <ColumnEdge id={step.id} name={step.title || words.untitledStep} />
    </GridBox>
  );
});
