import type { Deletion } from "./deletion.ts";
import type { BatchId, UserId } from "./ids.ts";
import type { JourneyMap } from "./journey-map.ts";

/** What one deletion took away. */
export type DeletedTogether = {
  readonly batch: BatchId;
  readonly at: number;
  readonly by: UserId;
  /** The largest thing that went: its kind and name. */
  readonly what: "stage" | "step" | "lane" | "persona" | "card";
  readonly title: string;
  /** How many cards went with it, or are it. */
  readonly cards: number;
};

type Gone = { readonly deleted?: Deletion };

/** What can be brought back, the latest first. */
export function deletionsOf({ removed, trash, cards }: JourneyMap): readonly DeletedTogether[] {
  const batches = new Map<BatchId, DeletedTogether>();
  const add = (what: DeletedTogether["what"], title: string, { deleted }: Gone) => {
    if (!deleted) return;
    const known = batches.get(deleted.batch);
    const card = what === "card" ? 1 : 0;
    const { batch, at, by } = deleted;
    batches.set(
      batch,
      known ? { ...known, cards: known.cards + card } : { batch, at, by, what, title, cards: card },
    );
  };
  // A stage goes with its steps, and both with their cards: what comes first names the deletion.
  for (const stage of removed.stages) add("stage", stage.title, stage);
  for (const step of removed.steps) add("step", step.title, step);
  for (const lane of removed.lanes) add("lane", lane.title, lane);
  for (const persona of removed.personas) add("persona", persona.name, persona);
  for (const id of trash) {
    const card = cards.get(id);
    if (card) add("card", card.title, card);
  }
  return [...batches.values()].sort((a, b) => b.at - a.at);
}
