import {
  type DocumentCard,
  type DocumentLane,
  type JourneyDocument,
  plainTextOf,
  type StepId,
} from "../../shared/journey/index.ts";
import {
  lookWords,
  OPPORTUNITY_STATUS_NAMES,
  PAIN_STATUS_NAMES,
  signed,
  UNTITLED_CARD,
} from "../looks/index.ts";
import { textWords as words } from "./text-words.ts";

/** A map as lines that anybody can read and paste anywhere: what stands where, in reading order. */
export function mapAsText(map: JourneyDocument): string {
  const parts = [
    [map.title || words.map, map.description].filter(Boolean).join("\n"),
    ...map.stages.flatMap((stage) => [
      stage.title.toUpperCase() || words.stage.toUpperCase(),
      ...map.steps
        .filter(({ stageId }) => stageId === stage.id)
        .map((step) => stepAsText(map, step)),
    ]),
    unplacedAsText(map),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function stepAsText(map: JourneyDocument, step: JourneyDocument["steps"][number]): string {
  const lanes = map.lanes.flatMap((lane) => laneAsText(map, step.id, lane));
  return [step.title, ...lanes].filter(Boolean).join("\n");
}

function laneAsText(map: JourneyDocument, stepId: StepId, lane: DocumentLane): readonly string[] {
  const lines =
    lane.kind === "emotion"
      ? emotionLines(map, stepId, lane)
      : map.cards
          .filter(({ place }) => place?.stepId === stepId && place.laneId === lane.id)
          .map(cardAsText);
  return lines.length === 0 ? [] : [`  ${lane.title || words.lane}`, ...lines];
}

/** How a step feels, for one persona or for all. */
export function emotionLines(
  map: JourneyDocument,
  stepId: StepId,
  { personaId }: Pick<DocumentLane, "personaId">,
): readonly string[] {
  return map.emotions
    .filter((one) => one.stepId === stepId && (!personaId || one.personaId === personaId))
    .map(({ personaId: whose, value, note }) => {
      const name = map.personas.find(({ id }) => id === whose)?.name || words.persona;
      return `    - ${name}: ${signed(value)}${note ? ` (${note})` : ""}`;
    });
}

/** A card with what is known of it and its text. */
export function cardAsText(card: DocumentCard): string {
  const facts = factsOf(card).filter(Boolean).join(", ");
  const body = plainTextOf(card.body).trim();
  const title = `    - ${card.title || UNTITLED_CARD}${facts && ` [${facts}]`}`;
  return body === "" ? title : `${title}\n${body.replace(/^/gm, "      ")}`;
}

function factsOf(card: DocumentCard): readonly string[] {
  switch (card.kind) {
    case "touchpoint":
      return [card.channel, card.momentOfTruth ? words.moment : ""];
    case "pain-point":
      return [words.severity(card.severity), lookWords.within(PAIN_STATUS_NAMES[card.status])];
    case "opportunity":
      return [
        lookWords.within(OPPORTUNITY_STATUS_NAMES[card.status]),
        words.customerValue(card.customerValue),
        words.businessValue(card.businessValue),
        words.effort(card.effort),
      ];
    default:
      return [];
  }
}

function unplacedAsText({ cards }: JourneyDocument): string {
  const lines = cards.filter(({ place }) => place === null).map(cardAsText);
  return lines.length === 0 ? "" : [words.unplaced.toUpperCase(), ...lines].join("\n");
}
