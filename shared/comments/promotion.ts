import {
  type CardKind,
  type Cell,
  cardKindIn,
  cut,
  holdsCards,
  type JourneyMap,
  type Lane,
  type RichText,
  richTextOf,
  type StepId,
  stepsOf,
} from "../journey/index.ts";
import { placeOf, type Spot } from "./place-of.ts";
import type { Thread, ThreadKind } from "./thread.ts";

const CARD_KIND: Record<ThreadKind, CardKind> = {
  "pain-point": "pain-point",
  idea: "opportunity",
  question: "text",
  comment: "text",
};

/** The kind of card that a thread becomes. */
export const cardKindFor = ({ kind, suggestion }: Thread): CardKind =>
  suggestion?.kind ?? CARD_KIND[kind];

const LONGEST_TITLE = 120;

/** What the card says: the first line as its title, all else in its text. */
export function cardWordsFor({ text, suggestion }: Thread): { title: string; body: RichText } {
  if (suggestion) {
    const { title } = suggestion;
    return { title, body: bodyOf(text === title ? "" : text) };
  }
  const [first = "", ...rest] = text.split("\n");
  if (first.length <= LONGEST_TITLE) return { title: first.trim(), body: bodyOf(rest.join("\n")) };
  return { title: `${cut(first, LONGEST_TITLE - 1).trimEnd()}…`, body: bodyOf(text) };
}

const bodyOf = (text: string): RichText => richTextOf(text.replace(/^\n+|\n+$/g, ""));

/**
 * Where a card of this kind fits best: at the thread's step, or where its stage begins, in the lane it
 * stands in if that is of the kind, else the first lane that is, else any. Undefined where a map has
 * no step or no such lane. `mayUse` leaves lanes out that others guard.
 */
export function cellFor(
  thread: Thread,
  kind: CardKind,
  map: JourneyMap,
  mayUse: (lane: Lane) => boolean,
): Cell | undefined {
  if (thread.suggestion && thread.anchor.on === "cell") {
    const { laneId, stepId } = thread.anchor;
    if (placeOf(thread.anchor, map).state === "placed") return { laneId, stepId };
  }
  const place = placeOf(thread.anchor, map);
  const spot: Spot = place.state === "placed" ? place : {};
  const stepId = spot.stepId ?? firstStep(map, spot.stageId ?? thread.stageId);
  const lanes = map.lanes.filter((lane) => holdsCards(lane) && mayUse(lane));
  const own = lanes.filter(({ id }) => id === spot.laneId);
  const ofKind = (lane: Lane) => lane.kind === kind;
  const takes = (lane: Lane) => cardKindIn(lane) === kind;
  const lane = own.find(takes) ?? lanes.find(ofKind) ?? own[0] ?? lanes.find(takes) ?? lanes[0];
  return stepId && lane && { stepId, laneId: lane.id };
}

function firstStep(map: JourneyMap, stageId: Thread["stageId"]): StepId | undefined {
  const column = map.columns.find(({ stage }) => stage.id === stageId);
  return (column?.steps[0] ?? stepsOf(map)[0])?.id;
}
