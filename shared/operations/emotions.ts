import type { Actor } from "../access/index.ts";
import { emotionsOf, type JourneyDoc } from "../document/index.ts";
import { AppError } from "../errors/index.ts";
import { emotionKey, LIMITS, type PersonaId, readEmotion, type StepId } from "../journey/index.ts";
import { mustFit, mustHave } from "./entity.ts";

/** Says how a persona feels at a step, −2…+2 in halves; undefined takes the point away. */
export function rateEmotion(
  doc: JourneyDoc,
  by: Actor,
  at: { readonly personaId: PersonaId; readonly stepId: StepId },
  value: number | undefined,
  note = "",
): void {
  mustHave(doc, "personas", at.personaId);
  mustHave(doc, "steps", at.stepId);
  mustFit(note, LIMITS.note, "note");
  if (value !== undefined && readEmotion(value) === undefined) {
    throw new AppError("bad_request", "An emotion is a number from −2 to +2 in halves.");
  }
  const key = emotionKey(at.personaId, at.stepId);
  doc.transact(() => {
    if (value === undefined) emotionsOf(doc).delete(key);
    else emotionsOf(doc).set(key, { value, note });
  }, by);
}
