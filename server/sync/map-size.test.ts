import { expect, test, vi } from "vitest";
import { MapSize } from "./map-size.ts";
import { TUNING } from "./tuning.ts";

test("[SYNC-13] a compaction that fails waits longer each time, and no more once one went well", async () => {
  vi.useFakeTimers();
  const tuning = {
    ...TUNING,
    compactAfterUpdates: 1,
    compactAgainFirst: 10,
    compactAgainLongest: 40,
  };
  const size = new MapSize({ updates: [], upTo: 0 }, tuning);
  const write = () => size.appended(1, size.upTo + 1);
  const fail = () => size.compact(1, () => Promise.reject(new Error("the disk is full")));
  write();
  write();
  for (const wait of [10, 20, 40, 40]) {
    expect(size.isWorthCompacting(false)).toBe(true);
    await expect(fail()).rejects.toThrow("full");
    vi.advanceTimersByTime(wait - 1);
    expect([size.isWorthCompacting(false), size.cannotCompact]).toEqual([false, true]);
    vi.advanceTimersByTime(1);
  }
  await size.compact(1, async () => {});
  write();
  write();
  expect([size.isWorthCompacting(false), size.cannotCompact]).toEqual([true, false]);
  vi.useRealTimers();
});
