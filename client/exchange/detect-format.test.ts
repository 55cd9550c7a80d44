import { expect, test } from "vitest";
import { detectFormat } from "./detect-format.ts";

test.each([
  ["a plain journey", "journey\n  title Returns", "mermaid"],
  ["space before it", "\n\n   journey\n", "mermaid"],
  ["front matter", "---\ntitle: Returns\n---\njourney\n", "mermaid"],
  ["comments and directives", "%% mine\n%%{init: {}}%%\njourney\n", "mermaid"],
  ["a Markdown fence", "```mermaid\njourney\n```", "mermaid"],
  ["lines ended as on Windows", "---\r\ntitle: x\r\n---\r\njourney\r\n", "mermaid"],
  ["a journey document", '\uFEFF {"throughline": 1}', "json"],
  ["another diagram", "flowchart LR\n journey --> b", undefined],
  ["prose", "The journey of a customer", undefined],
  ["a word that only begins alike", "journeyman\n", undefined],
  ["nothing", "  \n", undefined],
])("[HOME-2] %s", (_what, text, format) => {
  expect(detectFormat(text)).toBe(format);
});
