import type { BoardParts } from "../board/board-parts.ts";
import { CardTextEditor, StaticRichText } from "../cards/index.ts";
import { EmotionBadge } from "../insights/EmotionBadge.tsx";
import { EmotionCurvePoint } from "../insights/EmotionCurvePoint.tsx";
import { EmotionCurveSample } from "../insights/EmotionCurveSample.tsx";
import { heightOf, valueAt } from "../insights/emotion-scale.ts";
import { LateEmotionCurve } from "../insights/LateEmotionCurve.tsx";
import { PersonaMarker } from "../insights/PersonaMarker.tsx";
import { latePart } from "../ui/index.ts";

const Pointers = latePart(async () => (await import("../presence/Pointers.tsx")).Pointers);

/** What other folders draw on the board. */
export const boardParts: BoardParts = {
  Text: StaticRichText,
  TextEditor: CardTextEditor,
  CurveLines: LateEmotionCurve,
  CurvePoint: EmotionCurvePoint,
  CurveSample: EmotionCurveSample,
  CurveMarker: PersonaMarker,
  Face: EmotionBadge,
  heightOf,
  valueAt,
  Pointers,
};
