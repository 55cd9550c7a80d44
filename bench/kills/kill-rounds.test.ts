import { expect, test } from "vitest";
import { killRounds } from "./kill-rounds.ts";

test("[SAVE-1] kill -9 at random moments under load loses nothing that was saved or received", async () => {
  const report = await killRounds({ rounds: 20, seed: 20, writers: 4 });
  expect(report.lost).toEqual([]);
  // The promise is empty when nothing was promised.
  expect(report.saved).toBeGreaterThan(200);
  expect(report.received).toBeGreaterThan(200);
}, 240_000);
