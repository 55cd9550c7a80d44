import { expect, test } from "vitest";
import { readJourneyJson, readMermaid, UnreadableFile } from "../../shared/exchange/index.ts";
import { idOf, type NewId } from "../../shared/journey/index.ts";
import { inGermanWords } from "./german/server-sentences.ts";

const newId: NewId = () => idOf("new");

/** All that the readers have to say of a text. */
function told(text: string): readonly string[] {
  const read = text.startsWith("{") || text.startsWith("[") ? readJourneyJson : readMermaid;
  try {
    return read(text, newId).warnings.map(({ message }) => message);
  } catch (error) {
    if (error instanceof UnreadableFile) return [error.message];
    throw error;
  }
}

const JOURNEY = "journey\n  section Buy\n";

test.each([
  "",
  "Journey\n",
  "flowchart LR\n",
  "journey\n",
  "---\ntitle: Open",
  "%%{ init",
  `${JOURNEY}    Pays`,
  `${JOURNEY}    Pays:`,
  `${JOURNEY}    Pays; now: 3`,
  `${JOURNEY}    Pays #1: 3`,
  `${JOURNEY}    Pays: 3: Ana: late`,
  "journey\n  section Buy: now\n    Pays: 3",
  "{}",
  '{"throughline": 99}',
  '{"throughline": 1}',
  `journey\n  title ${"long ".repeat(300)}\n  section Buy\n    Pays: 3`,
])("[LANG-8] what is said of %j is said in German", (text) => {
  const sentences = told(text);
  expect(sentences).not.toEqual([]);
  for (const sentence of sentences) {
    expect(inGermanWords(sentence)).not.toContain("Englisch");
    expect(inGermanWords(sentence)).not.toBe(sentence);
  }
});

test.each([
  "ana@example.com has an account already",
  "This workspace is set up already",
  "This map needs an admin. Make somebody else admin first.",
  "A map's pictures can have at most 100 MiB in all",
  "This workspace needs an admin. Make somebody else admin first.",
  "This account does not belong to the workspace any more. Ask one of its admins.",
  "There is a team Sales already",
  "Sales has the tag SA already",
  "There can be at most 100 teams",
  "This invitation cannot be accepted any more",
])("[LANG-8] “%s” is said in German", (sentence) => {
  expect(inGermanWords(sentence)).not.toContain("Englisch");
});

test("[LANG-8] a sentence that German does not know is shown as English", () => {
  expect(inGermanWords("The dog ate it.")).toBe(
    "Der Server meldet (auf Englisch): The dog ate it.",
  );
});
