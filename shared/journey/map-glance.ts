import { HIGHEST_EMOTION, LOWEST_EMOTION } from "./emotion.ts";
import { MAP_STATES, type MapState } from "./journey-map.ts";

/** What is told of a map where it is not open: in lists, on tiles. */
export type MapGlance = {
  readonly state: MapState;
  readonly stages: number;
  readonly steps: number;
  readonly cards: number;
  /** Pain points that nobody has solved yet. */
  readonly openPains: number;
  /** The mean emotion of all personas at each step, left to right; null where nobody is rated. */
  readonly curve: readonly (number | null)[];
};

/** A longer journey's curve is told by its beginning. */
export const LONGEST_GLANCE = 200;

/** Total: undefined for what is no glance. */
export function readGlance(input: unknown): MapGlance | undefined {
  if (typeof input !== "object" || input === null) return undefined;
  const { state, stages, steps, cards, openPains, curve }: Readonly<Record<string, unknown>> = {
    ...input,
  };
  const known = MAP_STATES.find((one) => one === state);
  if (!known || !Array.isArray(curve)) return undefined;
  return {
    state: known,
    stages: count(stages),
    steps: count(steps),
    cards: count(cards),
    openPains: count(openPains),
    curve: curve.slice(0, LONGEST_GLANCE).map(feeling),
  };
}

const count = (input: unknown): number =>
  typeof input === "number" && Number.isInteger(input) && input >= 0 ? input : 0;

const feeling = (input: unknown): number | null =>
  typeof input === "number" && Number.isFinite(input)
    ? Math.min(HIGHEST_EMOTION, Math.max(LOWEST_EMOTION, input))
    : null;
