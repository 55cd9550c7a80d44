import type {
  EmotionPoint,
  JourneyMap,
  Lane,
  Persona,
  PersonaId,
} from "../../../shared/journey/index.ts";
import { gridColumnsOf, hasStepRow } from "../columns.ts";
import { feelingsAt, personasOf } from "../feelings.ts";

/** The curves of an emotion lane as a table: a line a step, a column a persona. */
export type CurveTable = {
  readonly personas: readonly Persona[];
  /** Stages are told where they are not the same as their steps. */
  readonly staged: boolean;
  readonly lines: readonly CurveTableLine[];
};
type CurveTableLine = {
  readonly key: string;
  readonly stage: string;
  readonly step: string;
  /** One a persona, in their order. */
  readonly points: readonly (EmotionPoint | undefined)[];
};

type Drawn = Pick<JourneyMap, "columns" | "personas" | "emotions">;

/** Made of what the curves are drawn from. `inHand` is the persona whose curve is edited. */
export function curveTable(map: Drawn, lane: Lane, inHand: PersonaId | undefined): CurveTable {
  const personas = personasOf(lane, map.personas, inHand);
  const lines = gridColumnsOf(map.columns).flatMap(({ key, stage, step, name }) => {
    if (!step) return [];
    const feelings = feelingsAt(personas, map.emotions, step.id);
    const points = personas.map(
      (persona) => feelings.find((feeling) => feeling.persona === persona)?.point,
    );
    return [{ key, stage: stage.title, step: name, points }];
  });
  return { personas, staged: hasStepRow(map.columns), lines };
}
