import { type ComponentType, createContext, type Ref, useContext } from "react";
import type { CardId, Emotion, RichText } from "../../shared/journey/index.ts";
import type { Point } from "./board-state.ts";
import type { SpotProps } from "./use-spot.ts";

/** One persona's feelings, step by step; undefined where nobody has judged them yet. */
export type CurveLine = {
  readonly key: string;
  readonly values: readonly (Emotion | undefined)[];
  readonly active: boolean;
  /** Whose it is, counted from 0: what its marker, weight and dashes are. */
  readonly pattern: number;
  /** The map tells what is to be. */
  readonly planned: boolean;
};

/** What the board shows but other folders draw; the map's page hands it in. */
export type BoardParts = {
  /** A card's body as it stands. */
  readonly Text: ComponentType<{
    readonly body: RichText;
    /** Ticks a task of a checklist, counted from the start of the text. */
    readonly onTick: ((index: number, done: boolean) => void) | undefined;
  }>;
  /** A card's body to write in. `click` is where the writer pointed, to put the caret there. */
  readonly TextEditor: ComponentType<{
    readonly id: CardId;
    readonly click: Point | undefined;
    readonly onLeave: () => void;
  }>;
  /** The curves of an emotion lane, drawn behind its points over all its cells. */
  readonly CurveLines: ComponentType<{
    readonly lines: readonly CurveLine[];
    /** How wide each step is beside one of the usual width; all alike unless said. */
    readonly shares?: readonly number[] | undefined;
  }>;
  readonly CurvePoint: ComponentType<{
    readonly ref: Ref<HTMLDivElement>;
    readonly spot: SpotProps;
    readonly value: Emotion;
    /** Whose feeling where: "Ana at Checkout". */
    readonly label: string;
    readonly place: string;
    readonly note: string;
    readonly readOnly: boolean;
    /** The value under the pointer while it drags; undefined when the drag was given up. */
    readonly onDraft: (value: Emotion | undefined) => void;
    readonly onRate: (value: Emotion) => void;
    /** It was clicked rather than dragged: its faces are asked for, at that place of the screen. */
    readonly onAsk: (at: Point) => void;
  }>;
  /** The face of a value, on its colour. */
  readonly Face: ComponentType<{ readonly value: number }>;
  /** The sample of a persona's line in the legend. */
  readonly CurveSample: ComponentType<{ readonly pattern: number; readonly planned: boolean }>;
  /** The sign of a persona's curve. */
  readonly CurveMarker: ComponentType<{ readonly pattern: number; readonly size?: number }>;
  /** The value that a height in a cell of the lane means: 0 at its top, 1 at its bottom. */
  readonly valueAt: (height: number) => Emotion;
  readonly heightOf: (value: Emotion) => number;
  /** Others' pointers, drawn over the whole board. */
  readonly Pointers: ComponentType<{ readonly zoom: number }>;
};

export const BoardPartsContext = createContext<BoardParts | undefined>(undefined);

export function useBoardParts(): BoardParts {
  const parts = useContext(BoardPartsContext);
  if (!parts) throw new Error("The board stands inside BoardPartsContext.");
  return parts;
}
