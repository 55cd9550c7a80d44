import type { ExportFormat } from "../../shared/protocol/index.ts";

/** What a text looks like, judged by its beginning; undefined when it is neither. */
export function detectFormat(text: string): ExportFormat | undefined {
  const start = text
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n")
    .trimStart();
  if (start.startsWith("{")) return "json";
  return /^journey\b/m.test(withoutPreamble(start)) ? "mermaid" : undefined;
}

/** Front matter, comments, directives and Markdown's fence may stand before the word "journey". */
function withoutPreamble(text: string): string {
  const body = text.replace(/^```\s*mermaid\s*\n/, "").replace(/^---\n[\s\S]*?\n---\s*\n/, "");
  const first = body
    .split("\n")
    .map((line) => line.trim())
    .find((line) => line !== "" && !line.startsWith("%%"));
  return first ?? "";
}
