import { type CardId, JOURNEY_DOCUMENT, type MapId, type NewId } from "../journey/index.ts";
import { claimIds } from "./claim-ids.ts";
import type { Imported } from "./imported.ts";
import { readJourneyFile } from "./journey-file.ts";
import { mendCards } from "./mend-cards.ts";
import { mendEmotions, mendFrame } from "./mend-frame.ts";
import { mendEmbedded } from "./mend-pictures.ts";
import { mendThreads } from "./mend-threads.ts";
import { collectWarnings } from "./warnings.ts";

/**
 * The journey document of a JSON file. A field of the wrong type or size is refused with its path;
 * what refers to something that is not there is mended and named in a warning.
 */
export function readJourneyJson(text: string, newId: NewId): Imported {
  const warnings = collectWarnings();
  const mending = { newId, warnings };
  const file = readJourneyFile(text, warnings);
  const { id = newId<MapId>(), title, description, state } = file;
  const maps = claimIds<MapId>("document", [{ id }], mending);
  const frame = mendFrame(file, mending);
  const pictures = mendEmbedded(file, warnings);
  const cards = mendCards(file, frame, mending);
  const document = {
    throughline: JOURNEY_DOCUMENT,
    id: maps.byName.get(id) ?? newId<MapId>(),
    title,
    description,
    state,
    personas: frame.personas,
    stages: frame.stages,
    steps: frame.steps,
    lanes: frame.lanes,
    cards,
    emotions: mendEmotions(file, frame, warnings),
    ...(pictures.length > 0 && { pictures }),
    links: [],
    evidence: [],
    metrics: [],
  } as const;
  const cardIds = new Map<string, CardId>();
  file.cards.forEach(({ id: name }, index) => {
    const card = cards[index];
    if (card && !cardIds.has(name)) cardIds.set(name, card.id);
  });
  const threads = mendThreads(file, frame, cardIds, mending);
  return { document, threads, warnings: warnings.all() };
}
