import { useId } from "react";
import { SEVERITIES, type Severity } from "../../../shared/journey/index.ts";
import { SEVERITY_NAMES } from "../../looks/index.ts";
import { FieldRow } from "../FieldRow.tsx";
import { words } from "../field-words.ts";
import styles from "./kind-fields.module.css";

/** How bad a pain point is: bars that rise, a number and a word, so that colour is never alone. */
export function SeverityField({
  severity,
  onChange,
}: {
  readonly severity: Severity;
  readonly onChange: (severity: Severity) => void;
}) {
  const name = useId();
  return (
    <FieldRow label={words.severity}>
      <fieldset className={styles.severity} style={{ color: `var(--severity-${severity})` }}>
        <legend className="visually-hidden">{words.severity}</legend>
        <span className={styles.bars}>
          {SEVERITIES.map((level) => (
            <label key={level} className={styles.bar} data-lit={level <= severity || undefined}>
              <input
                type="radio"
                name={name}
                checked={level === severity}
                onChange={() => onChange(level)}
                aria-label={words.severityLevel(level, SEVERITY_NAMES[level])}
              />
              <span style={{ blockSize: `${4 + level * 4}px` }} />
            </label>
          ))}
        </span>
        <span className={styles.severityName} aria-hidden="true">
          {severity} {SEVERITY_NAMES[severity]}
        </span>
      </fieldset>
    </FieldRow>
  );
}
