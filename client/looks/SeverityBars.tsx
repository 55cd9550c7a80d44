import type { Severity } from "../../shared/journey/index.ts";
import { lookWords, SEVERITY_NAMES } from "./words.ts";

const BARS = [
  { x: 0, height: 3 },
  { x: 4, height: 6 },
  { x: 8, height: 9 },
  { x: 12, height: 12 },
] as const;

/** How bad a pain point is: rising bars and a number, so that colour is never alone. */
export function SeverityBars({
  severity,
  size = 12,
}: {
  readonly severity: Severity;
  /** Its height in pixels. */
  readonly size?: number;
}) {
  return (
    <svg
      width={size * 1.25}
      height={size}
      viewBox="0 0 15 12"
      role="img"
      aria-label={lookWords.severity(severity, SEVERITY_NAMES[severity])}
      style={{ color: `var(--severity-${severity})` }}
    >
      {BARS.map(({ x, height }, index) => (
        <rect
          key={x}
          x={x}
          y={12 - height}
          width="3"
          height={height}
          rx="1"
          fill="currentColor"
          opacity={index < severity ? 1 : 0.22}
        />
      ))}
    </svg>
  );
}
