import { frontMatterTitle } from "./mermaid-front-matter.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** Beyond this a text is no diagram that somebody drew. */
const MOST_CHARACTERS = 5_000_000;
const MOST_LINES = 200_000;

/** A line of the diagram, and where it stood in the file. */
export type SourceLine = { readonly text: string; readonly line: number };

/** A note to ourselves in a comment, and the index of the line that it stands above. */
export type Remark = SourceLine & { readonly above: number };

/** A diagram without what Mermaid removes before it reads: front matter, directives, comments. */
export type MermaidSource = {
  readonly lines: readonly SourceLine[];
  readonly remarks: readonly Remark[];
  readonly title: string | undefined;
};

export function prepareSource(file: string): MermaidSource {
  if (file.length > MOST_CHARACTERS)
    throw new UnreadableFile("The file is too long for a diagram.");
  const text = file.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const lines = numbered(text);
  const inFence = withoutFence(lines);
  const { body, title } = splitFrontMatter(inFence);
  return { ...withoutComments(withoutDirectives(body)), title };
}

function numbered(text: string): readonly SourceLine[] {
  const lines = text.split("\n", MOST_LINES + 1);
  if (lines.length > MOST_LINES) {
    throw new UnreadableFile(`The file has more than ${MOST_LINES} lines.`, MOST_LINES);
  }
  return lines.map((line, index) => ({ text: line, line: index + 1 }));
}

const isBlank = (line: SourceLine | undefined): boolean => line?.text.trim() === "";
const firstWritten = (lines: readonly SourceLine[]): number =>
  lines.findIndex((line) => !isBlank(line));

/** Diagrams are often pasted with the code fence that they have in Markdown. */
function withoutFence(lines: readonly SourceLine[]): readonly SourceLine[] {
  const start = firstWritten(lines);
  const fence = /^\s*(`{3,}|~{3,})\s*(?:\{?\.?mermaid\}?)?\s*$/i.exec(
    lines[start]?.text ?? "",
  )?.[1];
  if (fence === undefined) return lines;
  const end = lines.findIndex(({ text }, index) => index > start && text.trim() === fence);
  return lines.slice(start + 1, end < 0 ? undefined : end);
}

type Split = { readonly body: readonly SourceLine[]; readonly title: string | undefined };

function splitFrontMatter(lines: readonly SourceLine[]): Split {
  const isRule = (line: SourceLine | undefined): boolean => line?.text.trim() === "---";
  const start = firstWritten(lines);
  const opening = lines[start];
  if (!opening || !isRule(opening)) return { body: lines, title: undefined };
  const end = lines.findIndex((line, index) => index > start && isRule(line));
  if (end < 0) {
    throw new UnreadableFile("The front matter that “---” opens is never closed.", opening.line);
  }
  const yaml = lines.slice(start + 1, end).map((line) => line.text);
  return { body: lines.slice(end + 1), title: frontMatterTitle(yaml) };
}

/** Takes out every `%%{…}%%`; what follows one stays on the line where the directive began. */
function withoutDirectives(lines: readonly SourceLine[]): readonly SourceLine[] {
  const kept: SourceLine[] = [];
  let openedOn: SourceLine | undefined;
  for (const { text, line } of lines) {
    const before = openedOn ?? { text: "", line };
    const { rest, open } = outsideDirectives(text, openedOn !== undefined);
    const joined = { text: before.text + rest, line: before.line };
    openedOn = open ? joined : undefined;
    if (!open) kept.push(joined);
  }
  if (openedOn) {
    throw new UnreadableFile(
      "A directive that “%%{” opens is never closed by “}%%”.",
      openedOn.line,
    );
  }
  return kept;
}

function outsideDirectives(text: string, open: boolean): { rest: string; open: boolean } {
  let rest = "";
  let at = 0;
  let inside = open;
  while (at < text.length) {
    const next = text.indexOf(inside ? "}%%" : "%%{", at);
    if (next < 0) return { rest: inside ? rest : rest + text.slice(at), open: inside };
    if (!inside) rest += text.slice(at, next);
    at = next + 3;
    inside = !inside;
  }
  return { rest, open: inside };
}

/** Our own remarks in comments begin like this. */
export const REMARK = "throughline ";

function withoutComments(lines: readonly SourceLine[]): Pick<MermaidSource, "lines" | "remarks"> {
  const kept: SourceLine[] = [];
  const remarks: Remark[] = [];
  for (const { text, line } of lines) {
    const comment = /^\s*%%(.+)/.exec(text)?.[1]?.trim();
    if (comment === undefined) {
      kept.push({ text, line });
      continue;
    }
    while (isBlank(kept.at(-1))) kept.pop();
    if (comment.startsWith(REMARK)) {
      remarks.push({ text: comment.slice(REMARK.length), line, above: kept.length });
    }
  }
  return { lines: kept, remarks };
}
