import { LIMITS } from "../journey/index.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** Deep enough for the deepest rich text, whose every level takes an object and a list. */
const DEEPEST = 2 * LIMITS.depth + 80;

/** Keys by which an object could be given another's behaviour. */
const FORBIDDEN: ReadonlySet<unknown> = new Set(["__proto__", "constructor", "prototype"]);

/** The value that a JSON text stands for; refused with its line where it is broken or too deep. */
export function parseJson(file: string): unknown {
  const text = file.replace(/^\uFEFF/, "");
  checkJson(text);
  return JSON.parse(text);
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b/y;

type State = "value" | "first value" | "key" | "first key" | "colon" | "after";
type Bracket = "{" | "[";

const WANTED: Record<State | "end", string> = {
  value: "a value",
  "first value": "a value or “]”",
  key: "a name in double quotes",
  "first key": "a name in double quotes or “}”",
  colon: "“:”",
  after: "“,” or the closing bracket",
  end: "one value in curly brackets",
};

/**
 * Follows the grammar of JSON without recursion, since `JSON.parse` tells a position only in some
 * versions of Node and what reads the value later is recursive.
 */
function checkJson(text: string): void {
  const open: Bracket[] = [];
  let state: State = "value";
  let at = matchEnd(SPACE, text, 0) ?? 0;
  if (at === text.length) throw new UnreadableFile("The file is empty.");
  while (at < text.length) {
    const end = tokenEnd(text, at);
    const next: State | undefined =
      end === undefined ? undefined : step(state, text[at] ?? "", open);
    if (end === undefined || next === undefined) {
      throw broken(text, at, unexpected(text, at, open.length > 0 ? state : "end"));
    }
    if (open.length > DEEPEST) throw broken(text, at, `it is nested more than ${DEEPEST} deep`);
    if (next === "colon") checkKey(text, at, end);
    state = next;
    at = matchEnd(SPACE, text, end) ?? end;
  }
  if (open.length > 0 || state !== "after") throw broken(text, at, "it ends too early");
}

function matchEnd(rule: RegExp, text: string, at: number): number | undefined {
  rule.lastIndex = at;
  return rule.test(text) ? rule.lastIndex : undefined;
}

function tokenEnd(text: string, at: number): number | undefined {
  const first = text[at] ?? "";
  if ("{}[],:".includes(first)) return at + 1;
  return first === '"' ? quoteEnd(text, at) : matchEnd(SCALAR, text, at);
}

function quoteEnd(text: string, at: number): number | undefined {
  for (let end = text.indexOf('"', at + 1); end > 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text[end - 1 - escapes] === "\\") escapes += 1;
    if (escapes % 2 === 0) return isSound(text.slice(at, end + 1)) ? end + 1 : undefined;
  }
  return undefined;
}

/** Only escapes and control characters can be wrong within quotes. */
function isSound(quoted: string): boolean {
  if (!/[\\\p{Cc}]/u.test(quoted)) return true;
  try {
    JSON.parse(quoted);
    return true;
  } catch {
    return false;
  }
}

const takesValue = (state: State): boolean => state === "value" || state === "first value";

/** What may follow a token that begins with `first`; undefined if it may not stand here. */
function step(state: State, first: string, open: Bracket[]): State | undefined {
  const inside = open.at(-1);
  switch (first) {
    case "{":
    case "[":
      if (!takesValue(state)) return undefined;
      open.push(first);
      return first === "{" ? "first key" : "first value";
    case "}":
      if (inside !== "{" || (state !== "first key" && state !== "after")) return undefined;
      open.pop();
      return "after";
    case "]":
      if (inside !== "[" || (state !== "first value" && state !== "after")) return undefined;
      open.pop();
      return "after";
    case ",":
      if (state !== "after" || !inside) return undefined;
      return inside === "{" ? "key" : "value";
    case ":":
      return state === "colon" ? "value" : undefined;
    case '"':
      if (state === "key" || state === "first key") return "colon";
      return takesValue(state) ? "after" : undefined;
    default:
      return takesValue(state) ? "after" : undefined;
  }
}

function checkKey(text: string, at: number, end: number): void {
  const key: unknown = JSON.parse(text.slice(at, end));
  if (FORBIDDEN.has(key)) throw broken(text, at, `the name “${key}” is not allowed`);
}

function broken(text: string, at: number, reason: string): UnreadableFile {
  return new UnreadableFile(`This is not a readable JSON file: ${reason}.`, lineAt(text, at));
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split("\n").length;

function unexpected(text: string, at: number, state: State | "end"): string {
  const [found = ""] = text.slice(at, at + 30).split(/[\n\r]/);
  return `${WANTED[state]} is expected where it says “${found}”`;
}
