import {
  type Emotion,
  type EmotionKey,
  type EmotionPoint,
  emotionKey,
  type Lane,
  MOST_PERSONAS,
  type Persona,
  type PersonaId,
  type StepId,
} from "../../shared/journey/index.ts";

/** How one persona feels at a step. */
export type Feeling = { readonly persona: Persona; readonly point: EmotionPoint };

/** The value a point has while it is dragged; nobody else sees it before it is let go. */
export type FeelingDraft = {
  readonly personaId: PersonaId;
  readonly stepId: StepId;
  readonly value: Emotion;
};

type Emotions = ReadonlyMap<EmotionKey, EmotionPoint>;

/**
 * Whose curves a lane draws: its own persona's, or everybody's as far as they can be told apart, the
 * one in hand always among them.
 */
export function personasOf(
  lane: Lane,
  everyone: readonly Persona[],
  inHand: PersonaId | undefined,
): readonly Persona[] {
  const own = everyone.filter(({ id }) => id === lane.personaId);
  if (own.length > 0) return own;
  const first = everyone.slice(0, MOST_PERSONAS);
  const wanted = everyone.find(({ id }) => id === inHand);
  return wanted && !first.includes(wanted) ? [...first.slice(0, -1), wanted] : first;
}

export function feelingsAt(
  personas: readonly Persona[],
  emotions: Emotions,
  stepId: StepId,
): readonly Feeling[] {
  return personas.flatMap((persona) => {
    const point = emotions.get(emotionKey(persona.id, stepId));
    return point ? [{ persona, point }] : [];
  });
}

/** A persona's values step by step, the dragged one as it is right now. */
export function valuesOf(
  personaId: PersonaId,
  steps: readonly (StepId | undefined)[],
  emotions: Emotions,
  draft: FeelingDraft | undefined,
): readonly (Emotion | undefined)[] {
  return steps.map((stepId) => {
    if (!stepId) return undefined;
    if (draft?.personaId === personaId && draft.stepId === stepId) return draft.value;
    return emotions.get(emotionKey(personaId, stepId))?.value;
  });
}

/** Where a persona's curve ends: the last step at which they are rated. */
export const lastStepOf = (
  personaId: PersonaId,
  steps: readonly (StepId | undefined)[],
  emotions: Emotions,
): StepId | undefined =>
  steps.findLast((stepId) => stepId && emotions.has(emotionKey(personaId, stepId)));
