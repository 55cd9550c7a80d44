import { expect, test } from "vitest";
import { pastedFiles } from "./pasted-files.ts";

function clipboard(html: string): Pick<DataTransfer, "files" | "getData"> {
  const brought = new DataTransfer();
  brought.items.add(new File(["x"], "image.png", { type: "image/png" }));
  return { files: brought.files, getData: (type) => (type === "text/html" ? html : "") };
}
const names = (html: string) => pastedFiles(clipboard(html)).map(({ name }) => name);

test("[PIC-12] a picture alone is a picture, also with its address beside it", () => {
  expect(names("")).toEqual(["image.png"]);
  expect(names('<meta charset="utf-8"><img src="https://shop.example/a.png">')).toEqual([
    "image.png",
  ]);
});

test("[PIC-12] words and cells that come with a picture of themselves are words and cells", () => {
  expect(names("<table><tr><td></td></tr></table>")).toEqual([]);
  expect(names("<style>p {}</style><p>Pays by card</p><img>")).toEqual([]);
});
