import type { PersonaId, StepId } from "./ids.ts";

/** How a persona feels at a step: −2 angry … +2 delighted, in halves. A judgement of the team. */
export type Emotion = number & { readonly __unit: "-2…+2 in halves" };

export const LOWEST_EMOTION = -2;
export const HIGHEST_EMOTION = 2;

export type EmotionPoint = {
  readonly personaId: PersonaId;
  readonly stepId: StepId;
  readonly value: Emotion;
  readonly note: string;
};

/** Rounds to the nearest half and clamps to the scale. */
export function emotionOf(value: number): Emotion {
  const clamped = Math.min(HIGHEST_EMOTION, Math.max(LOWEST_EMOTION, value));
  // `|| 0` because rounding makes a minus zero, which differs from zero when it is compared.
  return (Math.round(clamped * 2) / 2 || 0) as Emotion;
}

/** The value if it is on the scale exactly, else undefined. */
export const readEmotion = (input: unknown): Emotion | undefined =>
  typeof input === "number" && emotionOf(input) === input ? (input as Emotion) : undefined;

/** A point is known by its coordinates, so that two people who create it at once create one. */
export type EmotionKey = string & { readonly __key: "persona|step" };
export const emotionKey = (personaId: PersonaId, stepId: StepId): EmotionKey =>
  `${personaId}|${stepId}` as EmotionKey;

const NAMES = ["Angry", "Frustrated", "Neutral", "Pleased", "Delighted"] as const;
/** The word for a value; halves take the name of the whole next to them that is further from neutral. */
export function emotionName(value: Emotion): (typeof NAMES)[number] {
  const whole = value < 0 ? Math.floor(value) : Math.ceil(value);
  return NAMES[whole + 2] ?? "Neutral";
}
