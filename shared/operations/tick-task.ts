import type { Actor } from "../access/index.ts";
import { fragmentOf, isTicked, type JourneyDoc, setTicked, tasksIn } from "../document/index.ts";
import { AppError } from "../errors/index.ts";
import type { CardId } from "../journey/index.ts";
import { mustHave } from "./entity.ts";

/** Ticks the `index`-th task in a card's text, or takes its tick away. */
export function tickTask(
  doc: JourneyDoc,
  by: Actor,
  id: CardId,
  { index, done }: { readonly index: number; readonly done: boolean },
): void {
  const text = fragmentOf(mustHave(doc, "cards", id));
  const task = text && tasksIn(text)[index];
  if (!task) throw new AppError("task_not_found", `Card ${id} has no task ${index}.`);
  if (isTicked(task) === done) return;
  doc.transact(() => setTicked(task, done), by);
}
