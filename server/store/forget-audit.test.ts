import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { idOf, type UserId } from "../../shared/journey/index.ts";
import { keepAuditShort } from "./forget-audit.ts";
import { createMemoryAuditLog } from "./memory/index.ts";

const DAY = 24 * 60 * 60 * 1000;
const log = { info() {}, warn() {} };

beforeEach(() => void vi.useFakeTimers({ now: 100 * DAY }));
afterEach(() => void vi.useRealTimers());

async function logOf(...days: readonly number[]) {
  const audit = createMemoryAuditLog();
  const actor = { id: idOf<UserId>("mia"), name: "Mia" };
  for (const day of days) await audit.note({ at: day * DAY, actor, action: "sign-in" });
  const left = async () =>
    (await audit.list({}, { limit: 9 })).items.map(({ at }) => at / DAY).toReversed();
  return { audit, left };
}

test("[AUDIT-7] deeds are remembered for ever, unless a number of days is set", async () => {
  const { audit, left } = await logOf(1, 50, 99);
  const stop = await keepAuditShort({ audit, auditDays: undefined, now: Date.now, log });
  await vi.advanceTimersByTimeAsync(2 * DAY);
  expect(await left()).toEqual([1, 50, 99]);
  stop();
});

test("[AUDIT-7] what is older than that is forgotten at the start and daily", async () => {
  const { audit, left } = await logOf(1, 89, 90, 91, 92);
  const stop = await keepAuditShort({ audit, auditDays: 10, now: Date.now, log });
  expect(await left()).toEqual([90, 91, 92]);
  await vi.advanceTimersByTimeAsync(DAY);
  expect(await left()).toEqual([91, 92]);
  stop();
  await vi.advanceTimersByTimeAsync(DAY);
  expect(await left()).toEqual([91, 92]);
});

test("[AUDIT-7] a log that cannot be shortened stops nothing", async () => {
  const warned: string[] = [];
  const audit = { removeBefore: () => Promise.reject(new Error("full")) };
  const told = { info() {}, warn: (_: object, message: string) => void warned.push(message) };
  (await keepAuditShort({ audit, auditDays: 1, now: Date.now, log: told }))();
  expect(warned).toEqual(["old audit entries could not be removed"]);
});
