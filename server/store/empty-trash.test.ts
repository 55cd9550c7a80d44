import { expect, test, vi } from "vitest";
import { idOf, type MapId, type PictureId, type UserId } from "../../shared/journey/index.ts";
import { emptyTrash, keepTrashEmptied } from "./empty-trash.ts";
import {
  createMemoryCatalogue,
  createMemoryPictures,
  createMemoryUpdateLog,
} from "./memory/index.ts";

const DAY = 24 * 60 * 60 * 1000;
const by = idOf<UserId>("mia");
const retail = idOf<MapId>("retail");
const bank = idOf<MapId>("bank");
const log = { info: vi.fn(), warn: vi.fn() };

const TREE = {
  id: idOf<PictureId>("tree"),
  type: "image/png",
  width: 1,
  height: 1,
  bytes: Uint8Array.of(1),
} as const;

/** Retail was thrown away on day 0, Bank never. */
async function workspace() {
  const clock = { now: 100 * DAY };
  const catalogue = createMemoryCatalogue();
  const updateLog = createMemoryUpdateLog();
  const pictures = createMemoryPictures();
  for (const id of [retail, bank]) {
    await catalogue.addMap({ id, title: id, createdAt: 1, updatedAt: 1, createdBy: by }, by);
    await updateLog.append([{ key: id, update: Uint8Array.of(1) }]);
    await pictures.add(id, [TREE], 100);
  }
  await catalogue.markDeleted(retail, { at: clock.now, by });
  return { clock, catalogue, updateLog, pictures, now: () => clock.now, log };
}

test("[STO-14] a map is gone for good once it was in the trash for thirty days", async () => {
  const parts = await workspace();
  const { clock, catalogue, updateLog, pictures } = parts;
  clock.now += 30 * DAY - 1;
  expect(await emptyTrash(parts, [])).toBe(0);
  expect(await catalogue.findMap(retail)).toBeDefined();
  clock.now += 1;
  expect(await emptyTrash(parts, [])).toBe(1);
  expect(await catalogue.findMap(retail)).toBeUndefined();
  expect((await updateLog.load(retail)).updates).toEqual([]);
  expect(await pictures.list()).toEqual([bank]);
  expect((await updateLog.load(bank)).updates).toHaveLength(1);
  expect((await catalogue.findMap(bank))?.deleted).toBeUndefined();
});

test("[STO-14] the trash is looked through at the start and every day, whatever fails", async () => {
  vi.useFakeTimers();
  log.warn.mockClear();
  const parts = await workspace();
  const removeDeleted = vi.spyOn(parts.catalogue, "removeDeleted");
  const stop = await keepTrashEmptied(parts);
  expect(removeDeleted).toHaveBeenCalledTimes(1);
  removeDeleted.mockRejectedValueOnce(new Error("not now"));
  await vi.advanceTimersByTimeAsync(DAY);
  expect(log.warn).toHaveBeenCalledTimes(1);
  parts.clock.now += 30 * DAY;
  await vi.advanceTimersByTimeAsync(DAY);
  expect(await parts.catalogue.findMap(retail)).toBeUndefined();
  stop();
  await vi.advanceTimersByTimeAsync(3 * DAY);
  expect(removeDeleted).toHaveBeenCalledTimes(3);
  vi.useRealTimers();
});

test("[STO-14] one log that cannot be removed keeps no other, and goes at the next look", async () => {
  vi.useFakeTimers();
  log.warn.mockClear();
  const parts = await workspace();
  const { clock, catalogue, updateLog } = parts;
  await catalogue.markDeleted(bank, { at: clock.now, by });
  clock.now += 30 * DAY;
  vi.spyOn(updateLog, "purge").mockRejectedValueOnce(new Error("not now"));
  const stop = await keepTrashEmptied(parts);
  expect(log.warn).toHaveBeenCalledTimes(1);
  expect(await updateLog.list()).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(DAY);
  expect(await updateLog.list()).toEqual([]);
  stop();
  vi.useRealTimers();
});

test("[STO-14] a log that a crash left without a map goes at the start, one of a map in the making stays", async () => {
  vi.useFakeTimers();
  const parts = await workspace();
  const { catalogue, updateLog } = parts;
  const [lost, young] = [idOf<MapId>("lost"), idOf<MapId>("young")];
  await updateLog.append([{ key: lost, update: Uint8Array.of(1) }]);
  const stop = await keepTrashEmptied(parts);
  expect(await updateLog.list()).toEqual([retail, bank]);
  await updateLog.append([{ key: young, update: Uint8Array.of(1) }]);
  await vi.advanceTimersByTimeAsync(DAY);
  expect(await updateLog.list()).toContain(young);
  await catalogue.addMap({ id: young, title: "", createdAt: 1, updatedAt: 1, createdBy: by }, by);
  await vi.advanceTimersByTimeAsync(DAY);
  expect(await updateLog.list()).toContain(young);
  stop();
  vi.useRealTimers();
});
