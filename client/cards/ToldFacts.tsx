import type { Card, CardId, JourneyMap } from "../../shared/journey/index.ts";
import {
  CONFIDENCE_NAMES,
  OPPORTUNITY_STATUS_NAMES,
  PAIN_STATUS_NAMES,
  SEVERITY_NAMES,
  teamOf,
  UNTITLED_CARD,
} from "../looks/index.ts";
import { useJourney } from "../session/index.ts";
import styles from "./card-panel.module.css";
import row from "./field-row.module.css";

/** What has been said about a card, for those who may only look. */
export function ToldFacts({ card }: { readonly card: Card }) {
  const answers = useJourney((map) => painTitles(card, map));
  const told = [
    ...ownFacts(card, answers),
    ["Confidence", card.confidence ? CONFIDENCE_NAMES[card.confidence] : ""],
    ["Team", card.teamId ? teamOf(card.teamId).name : ""],
  ].filter(([, fact]) => fact !== "");
  if (told.length === 0) return null;
  return (
    <dl className={styles.facts} aria-label="About this card">
      {told.map(([label, fact]) => (
        <div key={label} className={row.row}>
          <dt className={row.label}>{label}</dt>
          <dd className={row.told} dir="auto">
            {fact}
          </dd>
        </div>
      ))}
    </dl>
  );
}

type Fact = readonly [label: string, fact: string];

function ownFacts(card: Card, answers: string): readonly Fact[] {
  switch (card.kind) {
    case "touchpoint":
      return [
        ["Channel", card.channel],
        ["Where", card.online ? "Online" : "Offline"],
        ["Moment of truth", card.momentOfTruth ? "It makes or breaks the journey" : ""],
      ];
    case "pain-point":
      return [
        ["Severity", `${card.severity} ${SEVERITY_NAMES[card.severity]}`],
        ["Status", PAIN_STATUS_NAMES[card.status]],
      ];
    case "opportunity":
      return [
        ["Answers", answers],
        ["Customer value", scored(card.customerValue, 100)],
        ["Business value", scored(card.businessValue, 100)],
        ["Effort", scored(card.effort, 5)],
        ["Status", OPPORTUNITY_STATUS_NAMES[card.status]],
      ];
    default:
      return [];
  }
}

const scored = (value: number, most: number): string => (value > 0 ? `${value}/${most}` : "");

function painTitles(card: Card, { cards }: JourneyMap): string {
  if (card.kind !== "opportunity") return "";
  const titleOf = (id: CardId): string[] => {
    const pain = cards.get(id);
    return pain && !pain.deleted ? [pain.title || UNTITLED_CARD] : [];
  };
  return card.painPointIds.flatMap(titleOf).join("\n");
}
