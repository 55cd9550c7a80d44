import type { BoardParts } from "../board/board-parts.ts";
import { CardTextEditor, StaticRichText } from "../cards/index.ts";
import { EmotionCurve, EmotionCurveSample } from "../insights/EmotionCurve.tsx";
import { EmotionCurvePoint } from "../insights/EmotionCurvePoint.tsx";
import { heightOf, valueAt } from "../insights/emotion-curve-shape.ts";
import { Pointers } from "../presence/Pointers.tsx";

/** What other folders draw on the board. */
export const boardParts: BoardParts = {
  Text: StaticRichText,
  TextEditor: CardTextEditor,
  CurveLines: EmotionCurve,
  CurvePoint: EmotionCurvePoint,
  CurveSample: EmotionCurveSample,
  heightOf,
  valueAt,
  Pointers,
};
