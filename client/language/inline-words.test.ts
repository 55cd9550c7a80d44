import { expect, test } from "vitest";

const sources = import.meta.glob<string>(
  ["../**/*.{ts,tsx}", "!../**/*.test.{ts,tsx}", "!../**/testing/**", "!../language/**"],
  { query: "?raw", import: "default", eager: true },
);

/** Where words belong: "words.ts", "menu-words.ts". */
const HOLDS_WORDS = /[/-]words\.ts$/;

/** Never shown: comments, what is imported or thrown, and what is compared with a key or a name. */
const UNSEEN = [
  /\/\*[\s\S]*?\*\//g,
  /(?<![:"'`])\/\/.*$/gm,
  /^(?:import|export)\b[^;"]*"[^"]*";$/gm,
  /\bimport\("[^"]*"\)/g,
  /\bnew (?:[A-Z]\w*)?(?:Error|Answer)\([^;]*\);/g,
  /\b(?:key|code|type|name|tagName|nodeName)\s*[=!]==? "[^"]*"/g,
  /\bcase "[^"]*":/g,
  /^(?:export )?type [^;]*;/gm,
  /\b(?:Extract|Exclude|Pick|Omit)<[^;]*?>;/g,
];

/** Names of keys, which are told to machines and drawn as keys; our own name, and what languages call themselves. */
const NOT_WORDS =
  /^(?:(?:Ctrl|Alt|Shift|Meta|Control|AltGraph|Enter|Escape|Esc|Tab|Home|End|Delete|Backspace|Space|Page(?:Up|Down)|Arrow(?:Up|Down|Left|Right)|(?:Digit|Key)\w|F\d+)\b[+\w=←→↑↓]*|Throughline|English|Deutsch)$/;

/** Told to machines and to other code, though it reads like language. */
const FOR_MACHINES = new Set([
  "Bearer …",
  "card …",
  "at the end",
  "script, style",
  "br, p, div, li",
  "button, a",
  "https://…",
  "noopener noreferrer nofollow",
  "Files",
  "any letter",
  "Middle button+drag",
  "not decodable",
  "earlier visits",
  "px  px",
]);

/** "Add a card", "Saved", `severity ${degree}`: what reads like language and not like a name of code. */
const LIKE_WORDS =
  /^[A-Z][a-z]+(?:[\s.…,:!?’']|$)|^(?:[A-Za-z]+[ ,]+)+[a-z]+[.…]?$|[a-z]{2,}…$|^… (?:[a-z]+ ?)+$|^(?!span )[a-z]{3,} …/;

/** What is told or shown of an element; an attribute of it is language whatever it reads like. */
const TOLD =
  /(?<![\w.-])(?:aria-(?:label|description|roledescription|valuetext)|label|title|placeholder|hint|alt)="([^"]*[A-Za-z][^"]*)"/g;

function inlineWords(source: string): readonly string[] {
  const seen = UNSEEN.reduce((text, unseen) => text.replaceAll(unseen, " "), source);
  const literals = [...seen.matchAll(/"((?:[^"\\\n]|\\.)*)"|`([^`]*)`/g)].map(
    ([, plain, template]) => plain ?? (template ?? "").replaceAll(/\$\{[^}]*\}/g, "…").trim(),
  );
  const told = [...seen.matchAll(TOLD)].flatMap(([, plain]) => plain ?? []);
  return [...literals.filter((text) => LIKE_WORDS.test(text)), ...told].filter(
    (text) => !NOT_WORDS.test(text) && !FOR_MACHINES.has(text),
  );
}

test("[LANG-5] words stand in files of words, where they can be said in another language", () => {
  const found = Object.entries(sources)
    .filter(([path]) => !HOLDS_WORDS.test(path))
    .flatMap(([path, source]) => inlineWords(source).map((text) => `${path}: ${text}`));
  expect(found).toEqual([]);
});

test.each([
  ['<Button title="Undo" />', "Undo"],
  ["<div aria-label={`\x24{n} people`} />", "… people"],
  ['say("Nothing was pasted.")', "Nothing was pasted."],
  ["const name = `severity \x24{card.severity}`;", "severity …"],
  ['label: open ? "less" : "Show all",', "Show all"],
])("[LANG-5] %s is found", (source, found) => {
  expect(inlineWords(source)).toContain(found);
});

test.each([
  'import { words } from "./words.ts";',
  'event.key === "Escape"',
  'keys: "Ctrl+Shift+Z"',
  'throw new Error("index.html has lost its root");',
  'matchMedia("(width < 600px)")',
  "className={`\x24{styles.point} \x24{styles.below}`}",
])("[LANG-5] %s is not language", (source) => {
  expect(inlineWords(source)).toEqual([]);
});
