import { expect, test } from "vitest";
import { closure, complaints, waiting, weigh } from "./check-bundle.mjs";

const manifest = {
  "index.html": {
    file: "index.js",
    isEntry: true,
    imports: ["_react.js"],
    dynamicImports: [
      "home/HomePage.tsx",
      "cards/editor/RichTextEditor.tsx",
      "exchange/ImportDialog.tsx",
    ],
    css: ["index.css"],
  },
  "_react.js": { file: "react.js" },
  "home/HomePage.tsx": {
    file: "home.js",
    isDynamicEntry: true,
    imports: ["_react.js", "index.html"],
    css: ["home.css"],
  },
  "cards/editor/RichTextEditor.tsx": {
    file: "editor.js",
    isDynamicEntry: true,
    imports: ["_react.js", "_tiptap.js"],
  },
  "_tiptap.js": { file: "tiptap.js" },
  "exchange/ImportDialog.tsx": { file: "import.js", isDynamicEntry: true, css: ["import.css"] },
};
const SIZES = new Map([
  ["index.js", 50_000],
  ["react.js", 60_000],
  ["home.js", 10_000],
  ["editor.js", 20_000],
  ["tiptap.js", 120_000],
  ["import.js", 9_000],
  ["index.css", 8_000],
  ["home.css", 4_000],
  ["import.css", 3_000],
]);

test("the first screens weigh what they import, the editor only what it adds", () => {
  expect(weigh(manifest, (file) => SIZES.get(file) ?? 0)).toEqual({
    initial: 120,
    editor: 140,
    css: 12,
    requests: 3,
  });
});

test("static imports are followed once, in circles too", () => {
  const circle = { a: { file: "a.js", imports: ["b"] }, b: { file: "b.js", imports: ["a"] } };
  expect([...closure(circle, ["a"])]).toEqual(["a", "b"]);
});

test("each part is held to its own budget", () => {
  expect(complaints({ initial: 180, editor: 145, css: 20, requests: 8 })).toEqual([]);
  expect(complaints({ initial: 180.1, editor: 145, css: 21, requests: 9 })).toHaveLength(3);
});

test("a build in which nothing was found to weigh is refused", () => {
  expect(complaints({ initial: 0, editor: 0, css: 0, requests: 0 })).toHaveLength(2);
});

test("[LANG-3] the German words are a chunk of their own that waits for no other", () => {
  const alone = { file: "german.js", isDynamicEntry: true };
  expect(waiting({ ...manifest, "language/german/index.ts": alone })).toEqual([]);
  expect(waiting({ "language/german/index.ts": { ...alone, imports: ["index.html"] } })).toEqual([
    "the German words wait for index.html",
  ]);
  expect(waiting(manifest)).toHaveLength(1);
});
