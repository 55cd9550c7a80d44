/** The value below which a share of the sample lies; 0.5 is the median. NaN of nothing. */
export function quantile(sample: readonly number[], share: number): number {
  const sorted = sample.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (sample: readonly number[]): number => quantile(sample, 0.5);

/** One line of the table: what was measured, against what it is held. */
export type Figure = {
  readonly what: string;
  readonly value: number;
  readonly unit: "ms" | "MB" | "frames" | "kB";
  readonly target: number;
};

/** "key → paint p95   24.1 ms   of 30 ms   ok" */
export const lineOf = ({ what, value, unit, target }: Figure): string =>
  [
    what.padEnd(44),
    `${value.toFixed(1)} ${unit}`.padStart(12),
    `of ${target} ${unit}`.padStart(12),
    value <= target ? "ok" : "OVER",
  ].join("  ");
