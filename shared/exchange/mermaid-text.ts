/** Mermaid's `#35;` entities: the only escape that its journey grammar understands. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["apos", "'"],
  ["colon", ":"],
  ["comma", ","],
  ["gt", ">"],
  ["lt", "<"],
  ["nbsp", "\u00a0"],
  ["num", "#"],
  ["percnt", "%"],
  ["quot", '"'],
  ["semi", ";"],
]);

const BREAK = /<br\s*\/?>/gi;
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;

/** Decodes once: what an entity stands for is never read as an entity again. */
const decode = (text: string): string =>
  text.replace(/#(\w+);/g, (written, name: string) => characterOf(name) ?? written);

function characterOf(name: string): string | undefined {
  if (!/^\d{1,7}$/.test(name)) return NAMED.get(name);
  const code = Number(name);
  const isText = code === 9 || code === 10 || (code >= 32 && code <= 0x10ffff);
  const isHalfACharacter = code >= 0xd800 && code <= 0xdfff;
  return isText && !isHalfACharacter ? String.fromCodePoint(code) : undefined;
}

/** The one line of words that a title or name stands for. */
export const titleIn = (raw: string): string =>
  decode(raw.replace(BREAK, " ")).replace(CONTROLS, " ").trim();

/** Words that may run over several lines, as in a description. */
export const proseIn = (raw: string): string =>
  decode(raw.replace(BREAK, "\n"))
    .replace(/(?:(?!\n)[\s\p{Cc}])+/gu, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();

const entity = (character: string): string => `#${character.codePointAt(0)};`;

/** `ﬂ` and `¶` begin the marks by which Mermaid remembers an entity, so they are no safer than `#`. */
const RISKY = /[#:;%<>&ﬂ¶]/g;
const KEYWORD = /^(?:section|title|journey|accTitle|accDescr)\b/i;
/** Trims to nothing again when it is read; a bare keyword would swallow the next line. */
const NOTHING = "#160;";

const oneLine = (text: string): string => text.replace(CONTROLS, " ").trim();

/** A title as Mermaid may carry it after a keyword. */
export const writeTitle = (title: string): string =>
  oneLine(title).replace(RISKY, entity) || NOTHING;

/** A title that begins its line, where a leading keyword would be taken for one. */
export function writeTaskName(title: string): string {
  const written = writeTitle(title);
  return KEYWORD.test(written) ? `${entity(written)}${written.slice(1)}` : written;
}

/** A person's name, in a list that commas separate. */
export const writeName = (name: string): string => writeTitle(name).replaceAll(",", "#44;");

/** Prose on one line, its line breaks kept as entities. */
export const writeProse = (text: string): string =>
  text.trim().split("\n").map(oneLine).join("\n").replace(RISKY, entity).replaceAll("\n", "#10;");
