import type { SourceLine } from "./mermaid-source.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** One statement of a diagram, and the index of the line it begins on. */
export type Statement = {
  readonly line: number;
  readonly index: number;
  readonly text: string;
} & (
  | { readonly kind: "title" | "accTitle" | "accDescr" | "section" }
  | { readonly kind: "task"; readonly data: string }
);

/** Text up to one of `stops`, in which an entity may stand for any of them. */
const textUpTo = (stops: string): string =>
  `((?:[^#${stops}]|#\\w+;)[^#${stops}]*(?:#\\w+;[^#${stops}]*)*)`;

const LINE = textUpTo("\\n;");
const NAME = textUpTo(":\\n;");

/** Mermaid 11's own lexer, rule by rule: the first that matches wins, as it does there. */
const SKIPPED = /%(?!\{)[^\n]*|[^}]%%[^\n]*|\s+|#(?!\w+;)[^\n]*/y;
const HEADER = /journey\b/y;
const STATEMENTS = [
  { kind: "journey", rule: /journey\b/iy },
  { kind: "title", rule: new RegExp(`title\\s${LINE}`, "iy") },
  { kind: "accTitle", rule: /accTitle\s*:\s*([^\n]*)/iy },
  { kind: "accDescr", rule: /accDescr\s*:\s*([^\n]*)/iy },
  { kind: "accBlock", rule: /accDescr\s*\{\s*([^}]*)/iy },
  { kind: "section", rule: new RegExp(`section\\s${NAME}`, "iy") },
  { kind: "task", rule: new RegExp(NAME, "iy") },
] as const;
const DATA = new RegExp(`:(?!%%)${LINE}`, "iy");

/** The statements of a diagram in order; throws where Mermaid would refuse it. */
export function* statementsOf(lines: readonly SourceLine[]): Generator<Statement> {
  const reader = new Reader(lines);
  reader.skip();
  if (!reader.take(HEADER)) throw reader.error(noHeader(reader.restOfLine()));
  for (reader.skip(); !reader.atEnd(); reader.skip()) {
    const place = reader.place();
    const found = reader.takeFirst(STATEMENTS);
    if (!found) throw reader.error(strayCharacter(reader.restOfLine()));
    switch (found.kind) {
      case "journey":
        throw reader.error(
          "A line cannot begin with the word “journey”: write its first letter as #106;.",
          place.line,
        );
      case "task": {
        const data = reader.take(DATA);
        if (!data) throw reader.error(noScore(found.text, reader.restOfLine()), place.line);
        yield { kind: "task", ...place, text: found.text, data: data[1] ?? "" };
        break;
      }
      case "accBlock":
        if (!reader.take(/\}/y)) {
          throw reader.error(
            "The description that “accDescr {” opens is never closed.",
            place.line,
          );
        }
        if (found.text !== "") yield { kind: "accDescr", ...place, text: found.text };
        break;
      default:
        yield { kind: found.kind, ...place, text: found.text };
    }
  }
}

/** Reads the text from front to back and knows which line it is on. */
class Reader {
  readonly #text: string;
  readonly #lines: readonly SourceLine[];
  #at = 0;
  #index = 0;

  constructor(lines: readonly SourceLine[]) {
    this.#lines = lines;
    this.#text = `${lines.map((line) => line.text).join("\n")}\n`;
  }

  atEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  place(): { readonly line: number; readonly index: number } {
    return { index: this.#index, line: this.#lines[this.#index]?.line ?? 1 };
  }

  take(rule: RegExp): RegExpExecArray | undefined {
    rule.lastIndex = this.#at;
    const match = rule.exec(this.#text);
    if (!match || match[0] === "") return undefined;
    this.#at += match[0].length;
    this.#index += match[0].split("\n").length - 1;
    return match;
  }

  takeFirst<K extends string>(
    rules: readonly { readonly kind: K; readonly rule: RegExp }[],
  ): { readonly kind: K; readonly text: string } | undefined {
    for (const { kind, rule } of rules) {
      const match = this.take(rule);
      if (match) return { kind, text: match[1] ?? "" };
    }
    return undefined;
  }

  skip(): void {
    while (this.take(SKIPPED));
  }

  restOfLine(): string {
    const end = this.#text.indexOf("\n", this.#at);
    return this.#text.slice(this.#at, end < 0 ? undefined : end);
  }

  error(reason: string, line = this.place().line): UnreadableFile {
    return new UnreadableFile(reason, line);
  }
}

const quoted = (text: string): string => {
  const short = text.trim();
  return `“${short.length > 60 ? `${short.slice(0, 60)}…` : short}”`;
};

function noHeader(found: string): string {
  if (found.trim() === "")
    return "The file is empty: a Mermaid user journey begins with “journey”.";
  if (/^journey\b/i.test(found)) return "The word “journey” at the top must be in lower case.";
  return `A Mermaid user journey begins with “journey”, but this begins with ${quoted(found)}.`;
}

function strayCharacter(rest: string): string {
  if (rest.startsWith(";")) return "“;” is not allowed here: Mermaid wants it written as #59;.";
  if (rest.startsWith(":")) {
    return `There is a “:” where none is allowed, before ${quoted(rest.slice(1))}: in a section title write it as #58;.`;
  }
  return `Nothing can be made of ${quoted(rest)}.`;
}

function noScore(name: string, rest: string): string {
  const task = `The task ${quoted(name)}`;
  if (rest.startsWith("#"))
    return `${task} is cut off by “#”, which begins a comment: write it as #35;.`;
  if (rest.startsWith(";")) return `${task} is followed by “;”: Mermaid wants it written as #59;.`;
  if (rest.startsWith(":")) return `${task} has a colon but no score after it.`;
  return `${task} has no score: write ${quoted(`${name.trim()}: 3`)}.`;
}
