import { useId } from "react";
import { SEVERITIES, type Severity } from "../../shared/journey/index.ts";
import { SEVERITY_NAMES, SeverityBars } from "../looks/index.ts";
import styles from "./composer.module.css";
import { words } from "./words.ts";

/** How bad it is; nothing is chosen until somebody says so. */
export function SeverityChoice({
  value,
  missing,
  onChange,
}: {
  readonly value: Severity | undefined;
  /** It was sent without one. */
  readonly missing: boolean;
  readonly onChange: (severity: Severity) => void;
}) {
  const name = useId();
  const noteId = `${name}-note`;
  return (
    <fieldset
      className={styles.severities}
      aria-describedby={missing ? noteId : undefined}
      data-missing={missing || undefined}
    >
      <legend className={styles.legend}>{words.compose.severity}</legend>
      <div className={styles.degrees}>
        {SEVERITIES.map((severity) => (
          <label key={severity} className={styles.degree}>
            <input
              type="radio"
              className={styles.radio}
              name={name}
              required
              aria-label={`${severity}, ${SEVERITY_NAMES[severity]}`}
              checked={value === severity}
              onChange={() => onChange(severity)}
            />
            <span aria-hidden="true" className={styles.bars}>
              <SeverityBars severity={severity} />
              {severity}
            </span>
            <span aria-hidden="true" className={styles.degreeName}>
              {SEVERITY_NAMES[severity]}
            </span>
          </label>
        ))}
      </div>
      {missing && (
        <p id={noteId} className={styles.missing} role="alert">
          {words.compose.severityMissing}
        </p>
      )}
    </fieldset>
  );
}
