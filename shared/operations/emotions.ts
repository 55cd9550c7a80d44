import type { Actor } from "../access/index.ts";
import { emotionAt, emotionsOf, type JourneyDoc } from "../document/index.ts";
import { AppError } from "../errors/index.ts";
import { emotionKey, LIMITS, type PersonaId, readEmotion, type StepId } from "../journey/index.ts";
import { mustFit, mustHave } from "./entity.ts";
import { setOrDelete } from "./set-or-delete.ts";

/**
 * Says how a persona feels at a step, −2…+2 in halves; undefined takes the point away. Without a
 * `note` the point keeps the one it has.
 */
export function rateEmotion(
  doc: JourneyDoc,
  by: Actor,
  at: { readonly personaId: PersonaId; readonly stepId: StepId },
  value: number | undefined,
  note?: string,
): void {
  mustHave(doc, "personas", at.personaId);
  mustHave(doc, "steps", at.stepId);
  mustFit(note ?? "", LIMITS.note, "note");
  if (value !== undefined && readEmotion(value) === undefined) {
    throw new AppError("bad_request", "An emotion is a number from −2 to +2 in halves.");
  }
  const key = emotionKey(at.personaId, at.stepId);
  const kept = note ?? emotionAt(doc, at)?.note ?? "";
  const point = value === undefined ? undefined : { value, note: kept };
  doc.transact(() => setOrDelete(emotionsOf(doc), { [key]: point }), by);
}
