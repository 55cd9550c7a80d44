import { useId, useState } from "react";
import { FieldRow } from "../FieldRow.tsx";
import styles from "./kind-fields.module.css";

/** A score from 0 to `most`, drawn while it is dragged and written once, when it is let go. */
export function ScoreField({
  label,
  value,
  most,
  step,
  onCommit,
}: {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly step: number;
  readonly onCommit: (value: number) => void;
}) {
  const id = useId();
  const [draft, setDraft] = useState<number>();
  const shown = draft ?? value;
  const commit = () => {
    if (draft !== undefined && draft !== value) onCommit(draft);
    setDraft(undefined);
  };
  return (
    <FieldRow label={label} htmlFor={id}>
      <input
        id={id}
        className={styles.slider}
        type="range"
        min={0}
        max={most}
        step={step}
        value={shown}
        style={{ "--share": `${(shown / most) * 100}%` }}
        onChange={(event) => setDraft(event.target.valueAsNumber)}
        onPointerUp={commit}
        onKeyUp={commit}
        onBlur={commit}
      />
      <output className={styles.score} htmlFor={id}>
        {shown}
        <span className={styles.most}>/{most}</span>
      </output>
    </FieldRow>
  );
}
