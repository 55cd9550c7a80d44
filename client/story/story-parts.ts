import { type ComponentType, createContext, useContext } from "react";
import type { Emotion } from "../../shared/journey/index.ts";

export type CurveLine = {
  readonly key: string;
  readonly values: readonly (Emotion | undefined)[];
  readonly active: boolean;
  /** Whose it is, counted from 0: what its marker, weight and dashes are. */
  readonly pattern: number;
  /** The map tells what is to be. */
  readonly planned: boolean;
};

/** What a story shows but other folders draw; the map's page hands it in. */
export type StoryParts = {
  /** The curves; they fill the box that they stand in. */
  readonly CurveLines: ComponentType<{ readonly lines: readonly CurveLine[] }>;
  /** The sample of a persona's line. */
  readonly CurveSample: ComponentType<{ readonly pattern: number; readonly planned: boolean }>;
  /** The sign of a persona's curve. */
  readonly CurveMarker: ComponentType<{ readonly pattern: number; readonly size?: number }>;
  /** The face of a value, in the colour of the text around it. */
  readonly Face: ComponentType<{ readonly value: number; readonly size?: number }>;
  /** Where a value lies on the sheet: 0 at its top, 1 at its bottom. */
  readonly heightOf: (value: number) => number;
  /** The custom property of a value's colour. */
  readonly moodColour: (value: number) => string;
};

export const StoryPartsContext = createContext<StoryParts | undefined>(undefined);

export function useStoryParts(): StoryParts {
  const parts = useContext(StoryPartsContext);
  if (!parts) throw new Error("A story stands inside StoryPartsContext.");
  return parts;
}
