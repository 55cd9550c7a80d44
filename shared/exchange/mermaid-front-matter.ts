/** The `title:` of a YAML front matter; the only key of it that a journey map has a use for. */
export function frontMatterTitle(yaml: readonly string[]): string | undefined {
  const margin = indentOf(yaml.find((line) => line.trim() !== "") ?? "");
  const at = yaml.findIndex((line) => indentOf(line) === margin && KEY.test(line));
  const value = KEY.exec(yaml[at] ?? "")?.[1]?.trim();
  if (value === undefined) return undefined;
  const inner = yaml.slice(at + 1);
  const end = inner.findIndex((line) => line.trim() !== "" && indentOf(line) <= margin);
  const continued = inner
    .slice(0, end < 0 ? undefined : end)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const isBlock = /^[|>][+-]?\d?(?:\s+#.*)?$/.test(value);
  const title = isBlock
    ? continued.join(" ")
    : scalar([value, ...continued].join(" ").slice(0, LONGEST).trim());
  return title === "" ? undefined : title;
}

const KEY = /^\s*(?:title|"title"|'title')\s*:(?:\s(.*))?$/;

/** Longer than any title is kept, and short enough to read with a backtracking expression. */
const LONGEST = 5000;

const indentOf = (line: string): number => line.length - line.trimStart().length;

function scalar(written: string): string {
  const double = /^"((?:[^"\\]|\\.)*)"/.exec(written)?.[1];
  if (double !== undefined) return double.replace(/\\(.)/g, (_, character) => unescaped(character));
  const single = /^'((?:[^']|'')*)'/.exec(written)?.[1];
  if (single !== undefined) return single.replaceAll("''", "'");
  const plain = written.replace(/(?:^|\s)#.*$/, "").trim();
  return plain === "null" || plain === "~" ? "" : plain;
}

const unescaped = (character: string): string =>
  character === "n" || character === "t" ? " " : character;
