import { expect, test } from "vitest";
import { idOf, type MapId, type PictureId } from "../../shared/journey/index.ts";
import type { PictureStore, StoredPicture } from "./port.ts";

/** One storage under test. */
export type PicturesUnderTest = {
  readonly pictures: PictureStore;
  /** Closes it and opens what it stored again. */
  reopen(): Promise<PictureStore>;
  fillDisk(): void;
  freeDisk(): void;
};

type Start = () => Promise<PicturesUnderTest>;

const retail = idOf<MapId>("retail");
const bank = idOf<MapId>("bank");
const PLENTY = 10_000_000;

const picture = (id: string, size = 3): StoredPicture => ({
  id: idOf<PictureId>(id),
  type: "image/png",
  width: 4,
  height: 2,
  bytes: Uint8Array.from({ length: size }, (_, index) => (index * 7) % 256),
});

/** What every storage of pictures must do; each adapter's test runs it. */
export function picturesContract(start: Start): void {
  keeping(start);
  lasting(start);
}

function keeping(start: Start): void {
  test("[STO-15] a picture comes back byte for byte, to its own map alone", async () => {
    const { pictures } = await start();
    const large = picture("large", 300_000);
    const view = { ...large, bytes: new Uint8Array([9, ...large.bytes]).subarray(1) };
    expect(await pictures.add(retail, [view, picture("small")], PLENTY)).toBe(true);
    const found = await pictures.find(retail, large.id);
    expect(found && { ...found, bytes: [...found.bytes] }).toEqual({
      ...large,
      bytes: [...large.bytes],
    });
    expect(await pictures.find(bank, large.id)).toBeUndefined();
    expect(await pictures.find(retail, idOf("other"))).toBeUndefined();
  });

  test("[STO-15] the same picture twice is one", async () => {
    const { pictures } = await start();
    const tree = picture("tree", 60);
    expect(await pictures.add(retail, [tree, tree], 100)).toBe(true);
    expect(await pictures.add(retail, [tree], 100)).toBe(true);
    expect(await pictures.add(retail, [picture("cart", 40)], 100)).toBe(true);
    expect(await pictures.add(retail, [tree], 10)).toBe(true);
  });

  test("[STO-16] what would be too much in all is not added, nor what came with it", async () => {
    const { pictures } = await start();
    await pictures.add(retail, [picture("tree", 60)], 100);
    expect(await pictures.add(retail, [picture("leaf", 10), picture("cart", 31)], 100)).toBe(false);
    expect(await pictures.find(retail, idOf("leaf"))).toBeUndefined();
    expect(await pictures.add(bank, [picture("cart", 100)], 100)).toBe(true);
  });
}

function lasting(start: Start): void {
  test("[STO-16] a write that fails leaves nothing behind, and later ones work", async () => {
    const { pictures, fillDisk, freeDisk } = await start();
    fillDisk();
    await expect(
      pictures.add(retail, [picture("leaf"), picture("tree", 3_000_000)], PLENTY),
    ).rejects.toMatchObject({ code: "storage_failed" });
    freeDisk();
    expect(await pictures.find(retail, idOf("leaf"))).toBeUndefined();
    expect(await pictures.add(retail, [picture("leaf")], PLENTY)).toBe(true);
  });

  test("[STO-17] pictures outlive the program", async () => {
    const { pictures, reopen } = await start();
    await pictures.add(retail, [picture("tree")], PLENTY);
    const again = await reopen();
    expect((await again.find(retail, idOf("tree")))?.bytes).toHaveLength(3);
  });

  test("[STO-17] a purged map's pictures are gone, others stay, and the maps are listed", async () => {
    const { pictures } = await start();
    expect(await pictures.list()).toEqual([]);
    await pictures.add(retail, [picture("tree"), picture("cart")], PLENTY);
    await pictures.add(bank, [picture("tree")], PLENTY);
    expect((await pictures.list()).toSorted()).toEqual([bank, retail]);
    await pictures.purge(retail);
    await pictures.purge(retail);
    expect(await pictures.find(retail, idOf("tree"))).toBeUndefined();
    expect(await pictures.find(bank, idOf("tree"))).toBeDefined();
    expect(await pictures.list()).toEqual([bank]);
  });
}
