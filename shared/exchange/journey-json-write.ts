import type { JourneyDocument } from "../journey/index.ts";

/** The fields in the order in which a person would tell them; any other follows by its name. */
const ORDER: ReadonlyMap<string, number> = new Map(
  [
    "throughline",
    "id",
    "kind",
    "type",
    "title",
    "name",
    "goal",
    "quotes",
    "description",
    "state",
    "personaId",
    "stageId",
    "stepId",
    "laneId",
    "index",
    "value",
    "note",
    "place",
    "channel",
    "online",
    "momentOfTruth",
    "severity",
    "painPointIds",
    "customerValue",
    "businessValue",
    "effort",
    "status",
    "confidence",
    "teamId",
    "colour",
    "picture",
    "source",
    "threadId",
    "author",
    "body",
    "attrs",
    "marks",
    "text",
    "content",
    "personas",
    "stages",
    "steps",
    "lanes",
    "cards",
    "emotions",
    "pictures",
    "links",
    "evidence",
    "metrics",
    "anchor",
    "on",
    "where",
    "at",
    "replies",
    "threads",
  ].map((name, index) => [name, index]),
);

/**
 * The document as JSON for people and version control: indented, its fields always in one order.
 * `threads` is what was said about the map, where that goes along.
 */
export const writeJourneyJson = (
  document: JourneyDocument & { readonly threads?: readonly unknown[] },
): string => `${JSON.stringify(ordered(document), null, 2)}\n`;

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const entries: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(
    entries.sort(([a], [b]) => byOrder(a, b)).map(([name, inner]) => [name, ordered(inner)]),
  );
}

const byOrder = (a: string, b: string): number => {
  const difference = (ORDER.get(a) ?? ORDER.size) - (ORDER.get(b) ?? ORDER.size);
  if (difference !== 0) return difference;
  return a < b ? -1 : 1;
};
