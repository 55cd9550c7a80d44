import { type ReactNode, useId } from "react";
import styles from "./segmented-control.module.css";

export type Segment<T extends string> = {
  readonly value: T;
  readonly label: string;
  readonly icon?: ReactNode;
};

/** One of a few, all in view. Radio buttons, so arrows move between them. */
export function SegmentedControl<T extends string>({
  label,
  value,
  segments,
  onChange,
}: {
  readonly label: string;
  readonly value: T;
  readonly segments: readonly Segment<T>[];
  readonly onChange: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles.control}>
      <legend className="visually-hidden">{label}</legend>
      {segments.map((segment) => (
        <label key={segment.value} className={styles.segment}>
          <input
            type="radio"
            className={styles.input}
            name={name}
            checked={segment.value === value}
            onChange={() => onChange(segment.value)}
          />
          {segment.icon}
          <span>{segment.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
