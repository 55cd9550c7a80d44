import type { BatchId, Deletion, JourneyMap } from "../../shared/journey/index.ts";
import { titled } from "./titled.ts";
import { words } from "./words.ts";

/** What one deletion took away, called by the largest thing in it. */
export function whatWent({ removed, trash, cards }: JourneyMap, batch: BatchId): string {
  const gone = ({ deleted }: { readonly deleted?: Deletion }) => deleted?.batch === batch;
  const frames = [
    [removed.stages, "stage"],
    [removed.steps, "step"],
    [removed.lanes, "lane"],
  ] as const;
  for (const [things, word] of frames) {
    const thing = things.find(gone);
    if (thing) return titled(thing.title, word);
  }
  const persona = removed.personas.find(gone);
  if (persona) return titled(persona.name, "persona");
  const [first, ...others] = trash.flatMap((id) => cards.get(id) ?? []).filter(gone);
  if (others.length > 0) return words.cards(others.length + 1);
  return first ? titled(first.title, "card") : words.deleted;
}
