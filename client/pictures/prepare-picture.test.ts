import { expect, test, vi } from "vitest";
import { type Darkroom, NotAPicture, preparePicture } from "./prepare-picture.ts";

/** Tells of every print as "image/webp 2048×1536". */
function darkroom(
  size: { width: number; height: number },
  can = ["image/png", "image/webp", "image/jpeg"],
) {
  const prints: string[] = [];
  const close = vi.fn();
  const room: Darkroom = {
    develop: async () => ({ ...size, close }),
    print: async (_image, { width, height }, type, ground) => {
      prints.push(`${type} ${width}×${height}${ground ? ` on ${ground}` : ""}`);
      // A browser that cannot write a kind writes PNG.
      return new Blob(["x".repeat(can.includes("large") ? 2_000_000 : 9)], {
        type: can.includes(type) ? type : "image/png",
      });
    },
  };
  return { room, prints, close };
}
const file = (type: string): Blob => new Blob(["Exif: 52.5° N, 13.4° E"], { type });

test("[PIC-11] a photo is drawn afresh, no larger than it can be shown, so that its place stays here", async () => {
  const { room, prints, close } = darkroom({ width: 8000, height: 6000 });
  const sent = await preparePicture(file("image/jpeg"), room);
  expect(prints).toEqual(["image/webp 2048×1536"]);
  expect(close).toHaveBeenCalledOnce();
  expect(await sent.text()).not.toContain("Exif");
});

test("[PIC-11] a small photo is drawn afresh too, and never made larger", async () => {
  const { room, prints } = darkroom({ width: 10, height: 2 });
  expect(await (await preparePicture(file("image/webp"), room)).text()).not.toContain("Exif");
  expect(prints).toEqual(["image/webp 10×2"]);
});

test("[PIC-11] a drawing keeps its sharp edges unless it is large", async () => {
  const small = darkroom({ width: 300, height: 200 });
  expect((await preparePicture(file("image/png"), small.room)).type).toBe("image/png");
  const large = darkroom({ width: 300, height: 200 }, ["image/png", "image/webp", "large"]);
  expect((await preparePicture(file("image/png"), large.room)).type).toBe("image/webp");
});

test("[PIC-11] what moves stays as it is", async () => {
  const { room, prints, close } = darkroom({ width: 9000, height: 9000 });
  const moving = file("image/gif");
  expect(await preparePicture(moving, room)).toBe(moving);
  expect(prints).toEqual([]);
  expect(close).toHaveBeenCalledOnce();
});

test("[PIC-11] a browser that cannot write WebP writes JPEG, white where the picture is transparent", async () => {
  const { room, prints } = darkroom({ width: 300, height: 200 }, ["image/png", "image/jpeg"]);
  expect((await preparePicture(file("image/jpeg"), room)).type).toBe("image/jpeg");
  expect(prints.at(-1)).toBe("image/jpeg 300×200 on white");
});

test("[PIC-8] what cannot be decoded is no picture", async () => {
  const { room } = darkroom({ width: 1, height: 1 });
  const broken: Darkroom = { ...room, develop: () => Promise.reject(new Error("no")) };
  await expect(preparePicture(file("image/tiff"), broken)).rejects.toBeInstanceOf(NotAPicture);
});
