import type { JourneyDocument } from "../../journey/index.ts";
import { DEEDS } from "./deeds.ts";
import { FEELINGS } from "./feelings.ts";
import { FRAME } from "./frame.ts";
import { PICTURED } from "./pictured.ts";

/** What a document says in words, by the names of its fields. */
const WRITTEN = new Set([
  "title",
  "description",
  "name",
  "goal",
  "quotes",
  "text",
  "channel",
  "note",
  "alt",
]);
const GERMAN: ReadonlyMap<string, string> = new Map(
  [FRAME, DEEDS, FEELINGS, PICTURED].flatMap((words) => Object.entries(words)),
);

/** The same document in German; what has no German, such as "Chat", stays. */
export function inGerman(document: JourneyDocument): JourneyDocument {
  return JSON.parse(
    JSON.stringify(document, (field, value: unknown) =>
      typeof value === "string" && WRITTEN.has(field) ? (GERMAN.get(value) ?? value) : value,
    ),
  );
}
