import type { Page } from "@playwright/test";

/** A file as it lies on somebody's desktop; its bytes in base64. */
export type File = { readonly name: string; readonly type: string; readonly data: string };

/** A picture that the browser has drawn itself. */
export async function drawing(
  page: Page,
  name: string,
  colour: string,
  size = { width: 640, height: 420 },
): Promise<File> {
  const type = name.endsWith(".jpg") ? "image/jpeg" : "image/png";
  const data = await page.evaluate(
    ([type, colour, { width, height }]) => {
      const canvas = Object.assign(document.createElement("canvas"), { width, height });
      const paper = canvas.getContext("2d");
      if (!paper) throw new Error("no canvas");
      paper.fillStyle = colour;
      paper.fillRect(0, 0, width, height);
      paper.fillStyle = "white";
      paper.beginPath();
      paper.arc(width / 2, height / 2, Math.min(width, height) / 4, 0, 7);
      paper.fill();
      return canvas.toDataURL(type).split(",")[1] ?? "";
    },
    [type, colour, size] as const,
  );
  return { name, type, data };
}
