import { LONGEST_GLANCE, type MapGlance, type StepId, stepsOf } from "../journey/index.ts";
import { readDeletionMark } from "./placement.ts";
import { type Frame, readEmotions, readFrame } from "./read-frame.ts";
import { entitiesOf, type JourneyDoc, KEY } from "./schema.ts";

/** The map in a few figures, without reading any card's text. Total. */
export function glanceAt(doc: JourneyDoc): MapGlance {
  const frame = readFrame(doc);
  const steps = stepsOf(frame);
  return {
    state: frame.meta.state,
    stages: frame.columns.length,
    steps: steps.length,
    ...countCards(doc),
    curve: meanCurve(
      doc,
      frame,
      steps.slice(0, LONGEST_GLANCE).map((step) => step.id),
    ),
  };
}

function countCards(doc: JourneyDoc): { readonly cards: number; readonly openPains: number } {
  let cards = 0;
  let openPains = 0;
  for (const [, card] of entitiesOf(doc, "cards")) {
    if (readDeletionMark(card)) continue;
    cards++;
    if (card.get(KEY.kind) === "pain-point" && card.get("status") !== "solved") openPains++;
  }
  return { cards, openPains };
}

function meanCurve(doc: JourneyDoc, frame: Frame, steps: readonly StepId[]): MapGlance["curve"] {
  const points = [...readEmotions(doc, frame).values()];
  return steps.map((stepId) => {
    const there = points.filter((point) => point.stepId === stepId);
    if (there.length === 0) return null;
    return there.reduce((sum, point) => sum + point.value, 0) / there.length;
  });
}
