import { expect, test } from "vitest";
import { type MapId, readId } from "../../shared/journey/index.ts";
import { commentsKey, type LogKey, type UpdateLog } from "./port.ts";

/** One storage under test. */
export type LogUnderTest = {
  readonly log: UpdateLog;
  /** Closes the log and opens what it stored again. */
  reopen(): Promise<UpdateLog>;
  fillDisk(): void;
  freeDisk(): void;
};

type Start = () => Promise<LogUnderTest>;

/** What every storage of updates must do; each adapter's test runs it. */
export function updateLogContract(start: Start): void {
  appending(start);
  compacting(start);
  failing(start);
  keeping(start);
  besideEachOther(start);
}

function appending(start: Start): void {
  test("[STO-1] updates come back in the order they were written, numbered per map", async () => {
    const { log } = await start();
    expect(await log.load(retail)).toEqual({ updates: [], upTo: 0 });
    expect(await log.append([entry(retail, "a"), entry(bank, "x"), entry(retail, "b")])).toEqual([
      1, 1, 2,
    ]);
    expect(await log.append([entry(retail, "c")])).toEqual([3]);
    expect(await textsOf(log, retail)).toEqual({ texts: ["a", "b", "c"], upTo: 3 });
    expect(await textsOf(log, bank)).toEqual({ texts: ["x"], upTo: 1 });
  });

  test("[STO-1] bytes come back as they were, from a view into a larger buffer too", async () => {
    const { log } = await start();
    const buffer = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7) % 256);
    const view = buffer.subarray(5, 290_000);
    await log.append([
      { key: retail, update: view },
      { key: retail, update: new Uint8Array([0]) },
    ]);
    buffer.fill(0, 0, 10);
    const { updates } = await log.load(retail);
    expect(updates[0]?.length).toBe(289_995);
    expect([...(updates[0]?.slice(0, 3) ?? [])]).toEqual([35, 42, 49]);
    expect(updates[1]).toEqual(new Uint8Array([0]));
  });

  test("[STO-1] writing nothing writes nothing", async () => {
    const { log } = await start();
    expect(await log.append([])).toEqual([]);
  });

  test("[STO-1] writers at the same time get numbers without gaps", async () => {
    const { log } = await start();
    const writes = Array.from({ length: 20 }, (_, index) =>
      log.append([entry(retail, `${index}`)]),
    );
    const numbers = (await Promise.all(writes)).flat();
    expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  });
}

function compacting(start: Start): void {
  test("[STO-2] compacting keeps what was written later, and numbers go on", async () => {
    const { log } = await start();
    await log.append([
      entry(retail, "a"),
      entry(retail, "b"),
      entry(retail, "c"),
      entry(bank, "x"),
    ]);
    await log.compact(retail, bytes("ab"), 2);
    expect(await textsOf(log, retail)).toEqual({ texts: ["ab", "c"], upTo: 3 });
    await log.compact(retail, bytes("abc"), 3);
    expect(await textsOf(log, retail)).toEqual({ texts: ["abc"], upTo: 3 });
    expect(await log.append([entry(retail, "d")])).toEqual([4]);
    expect(await textsOf(log, bank)).toEqual({ texts: ["x"], upTo: 1 });
  });

  test("[STO-2] compacting up to what was never written is refused and changes nothing", async () => {
    const { log } = await start();
    await log.append([entry(retail, "a")]);
    await expect(log.compact(retail, bytes("s"), 2)).rejects.toThrow("no update 2");
    await expect(log.compact(bank, bytes("s"), 0)).rejects.toThrow("no update 0");
    expect(await textsOf(log, retail)).toEqual({ texts: ["a"], upTo: 1 });
    expect(await textsOf(log, bank)).toEqual({ texts: [], upTo: 0 });
  });
}

function failing(start: Start): void {
  test("[STO-3] a write that fails leaves nothing behind, and later ones work", async () => {
    const { log, fillDisk, freeDisk } = await start();
    await log.append([entry(retail, "a")]);
    fillDisk();
    const many = Array.from({ length: 40 }, (_, index) => entry(retail, `${index}`.repeat(50_000)));
    await expect(log.append(many)).rejects.toMatchObject({ code: "storage_failed" });
    expect(await textsOf(log, retail)).toEqual({ texts: ["a"], upTo: 1 });
    freeDisk();
    expect(await log.append([entry(retail, "b")])).toEqual([2]);
    expect(await textsOf(log, retail)).toEqual({ texts: ["a", "b"], upTo: 2 });
  });

  test("[STO-3] a compaction that fails keeps the updates it would have replaced", async () => {
    const { log, fillDisk, freeDisk } = await start();
    await log.append([entry(retail, "a"), entry(retail, "b")]);
    fillDisk();
    await expect(log.compact(retail, new Uint8Array(3_000_000), 2)).rejects.toMatchObject({
      code: "storage_failed",
    });
    expect(await textsOf(log, retail)).toEqual({ texts: ["a", "b"], upTo: 2 });
    freeDisk();
    await log.compact(retail, bytes("ab"), 2);
    expect(await textsOf(log, retail)).toEqual({ texts: ["ab"], upTo: 2 });
  });
}

function keeping(start: Start): void {
  test("[STO-4] what was written outlives the program", async () => {
    const { log, reopen } = await start();
    await log.append([entry(retail, "a"), entry(retail, "b"), entry(bank, "x")]);
    await log.compact(retail, bytes("a"), 1);
    const again = await reopen();
    expect(await textsOf(again, retail)).toEqual({ texts: ["a", "b"], upTo: 2 });
    expect(await again.append([entry(bank, "y")])).toEqual([2]);
  });

  test("[STO-5] a purged map is gone, others stay", async () => {
    const { log } = await start();
    await log.append([entry(retail, "a"), entry(bank, "x")]);
    await log.purge(retail);
    await log.purge(retail);
    expect(await textsOf(log, retail)).toEqual({ texts: [], upTo: 0 });
    expect(await textsOf(log, bank)).toEqual({ texts: ["x"], upTo: 1 });
  });

  test("[STO-5] the maps that have a log are listed, each once, until it is purged", async () => {
    const { log } = await start();
    expect(await log.list()).toEqual([]);
    await log.append([entry(retail, "a"), entry(bank, "x"), entry(retail, "b")]);
    expect((await log.list()).toSorted()).toEqual([bank, retail]);
    await log.purge(bank);
    expect(await log.list()).toEqual([retail]);
  });
}

function besideEachOther(start: Start): void {
  const talk = commentsKey(retail);

  test("[STO-20] a map and its comments are numbered, compacted and read each on their own", async () => {
    const { log, reopen } = await start();
    await log.append([entry(retail, "a"), entry(talk, "x"), entry(retail, "b")]);
    expect(await log.append([entry(talk, "y")])).toEqual([2]);
    await log.compact(retail, bytes("ab"), 2);
    const again = await reopen();
    expect(await textsOf(again, retail)).toEqual({ texts: ["ab"], upTo: 2 });
    expect(await textsOf(again, talk)).toEqual({ texts: ["x", "y"], upTo: 2 });
    await again.compact(talk, bytes("xy"), 2);
    expect(await textsOf(again, talk)).toEqual({ texts: ["xy"], upTo: 2 });
    expect(await textsOf(again, retail)).toEqual({ texts: ["ab"], upTo: 2 });
  });

  test("[STO-20] a map and its comments are listed as one map and purged together", async () => {
    const { log } = await start();
    await log.append([entry(retail, "a"), entry(talk, "x"), entry(commentsKey(bank), "y")]);
    expect((await log.list()).toSorted()).toEqual([bank, retail]);
    await log.purge(retail);
    expect(await textsOf(log, retail)).toEqual({ texts: [], upTo: 0 });
    expect(await textsOf(log, talk)).toEqual({ texts: [], upTo: 0 });
    expect(await log.list()).toEqual([bank]);
  });
}

const mapId = (id: string): MapId => {
  const read = readId<MapId>(id);
  if (!read) throw new Error(`${id} is no map's id`);
  return read;
};
const retail = mapId("retail");
const bank = mapId("bank");

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const entry = (key: LogKey, text: string) => ({ key, update: bytes(text) });

async function textsOf(log: UpdateLog, key: LogKey) {
  const { updates, upTo } = await log.load(key);
  return { texts: updates.map((update) => new TextDecoder().decode(update)), upTo };
}
