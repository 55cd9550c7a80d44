import type { Actor } from "../access/index.ts";
import {
  type EntityRoot,
  entityAt,
  type JourneyDoc,
  KEY,
  readDeletionMark,
  type YEntity,
} from "../document/index.ts";
import { AppError, type ErrorCode } from "../errors/index.ts";
import { type AnyId, isId, LIMITS } from "../journey/index.ts";

const MISSING: Record<EntityRoot, ErrorCode> = {
  stages: "stage_not_found",
  steps: "step_not_found",
  lanes: "lane_not_found",
  cards: "card_not_found",
  personas: "persona_not_found",
};

/** The live entity; throws `…_not_found` where there is none. */
export function mustHave(doc: JourneyDoc, root: EntityRoot, id: AnyId): YEntity {
  const entity = entityAt(doc, root, id);
  if (entity && !readDeletionMark(entity)) return entity;
  throw new AppError(MISSING[root], `There is no ${root.slice(0, -1)} ${id} on this map.`);
}

/** A new thing's id must be usable and unused. */
export function mustBeNew(doc: JourneyDoc, root: EntityRoot, id: AnyId): void {
  if (!isId(id)) throw new AppError("bad_request", `"${id}" is not a usable id.`);
  if (entityAt(doc, root, id)) throw new AppError("conflict", `${id} is already on this map.`);
}

/** Text is kept as it was typed or refused, never cut or trimmed. */
export function mustFit(text: string, longest: number, what: string): string {
  if (text.length <= longest) return text;
  throw new AppError("bad_request", `A ${what} can have at most ${longest} characters.`);
}

/** What was chosen must be there to be chosen. */
export function mustBeOneOf<T>(chosen: T, known: readonly T[], what: string): void {
  if (known.includes(chosen)) return;
  throw new AppError("bad_request", `${what} must be one of ${known.join(", ")}`);
}

export const mustFitTitle = (title: string): string => mustFit(title, LIMITS.title, "title");

/** Sets the title, only where it differs: an equal value would still beat a concurrent one. */
export function rename(
  doc: JourneyDoc,
  by: Actor,
  root: EntityRoot,
  id: AnyId,
  title: string,
): void {
  const entity = mustHave(doc, root, id);
  mustFitTitle(title);
  if (entity.get(KEY.title) === title) return;
  doc.transact(() => entity.set(KEY.title, title), by);
}
