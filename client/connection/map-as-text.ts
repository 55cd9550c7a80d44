import {
  type DocumentCard,
  type DocumentLane,
  type JourneyDocument,
  plainTextOf,
  type StepId,
} from "../../shared/journey/index.ts";

/** A map as lines that anybody can read and paste anywhere: what stands where, in reading order. */
export function mapAsText(map: JourneyDocument): string {
  const parts = [
    [map.title || "Untitled map", map.description].filter(Boolean).join("\n"),
    ...map.stages.flatMap((stage) => [
      stage.title.toUpperCase() || "UNTITLED STAGE",
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
  return lines.length === 0 ? [] : [`  ${lane.title || "Untitled lane"}`, ...lines];
}

function emotionLines(map: JourneyDocument, stepId: StepId, { personaId }: DocumentLane) {
  return map.emotions
    .filter((one) => one.stepId === stepId && (!personaId || one.personaId === personaId))
    .map(({ personaId: whose, value, note }) => {
      const name = map.personas.find(({ id }) => id === whose)?.name || "Unnamed persona";
      const sign = value > 0 ? "+" : value < 0 ? "−" : "";
      return `    - ${name}: ${sign}${Math.abs(value)}${note ? ` (${note})` : ""}`;
    });
}

function cardAsText(card: DocumentCard): string {
  const facts = factsOf(card).filter(Boolean).join(", ");
  const body = plainTextOf(card.body).trim();
  const title = `    - ${card.title || "Untitled card"}${facts && ` [${facts}]`}`;
  return body === "" ? title : `${title}\n${body.replace(/^/gm, "      ")}`;
}

function factsOf(card: DocumentCard): readonly string[] {
  switch (card.kind) {
    case "touchpoint":
      return [card.channel, card.momentOfTruth ? "moment of truth" : ""];
    case "pain-point":
      return [`severity ${card.severity}`, card.status];
    case "opportunity":
      return [
        card.status,
        `customer value ${card.customerValue}`,
        `business value ${card.businessValue}`,
        `effort ${card.effort}`,
      ];
    default:
      return [];
  }
}

function unplacedAsText({ cards }: JourneyDocument): string {
  const lines = cards.filter(({ place }) => place === null).map(cardAsText);
  return lines.length === 0 ? "" : ["UNPLACED", ...lines].join("\n");
}
