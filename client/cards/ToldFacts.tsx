import type { Card, CardId, JourneyMap } from "../../shared/journey/index.ts";
import {
  CONFIDENCE_NAMES,
  OPPORTUNITY_STATUS_NAMES,
  PAIN_STATUS_NAMES,
  SEVERITY_NAMES,
  UNTITLED_CARD,
  useTeam,
} from "../looks/index.ts";
import { useJourney } from "../session/index.ts";
import styles from "./card-panel.module.css";
import row from "./field-row.module.css";
import { words } from "./field-words.ts";

/** What has been said about a card, for those who may only look. */
export function ToldFacts({ card }: { readonly card: Card }) {
  const answers = useJourney((map) => painTitles(card, map));
  const team = useTeam(card.teamId);
  const told = [
    ...ownFacts(card, answers),
    [words.confidence, card.confidence ? CONFIDENCE_NAMES[card.confidence] : ""],
    [words.team, team?.name ?? ""],
  ].filter(([, fact]) => fact !== "");
  if (told.length === 0) return null;
  return (
    <dl className={styles.facts} aria-label={words.about}>
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
        [words.channel, card.channel],
        [words.where, card.online ? words.online : words.offline],
        [words.moment, card.momentOfTruth ? words.momentYes : ""],
      ];
    case "pain-point":
      return [
        [words.severity, `${card.severity} ${SEVERITY_NAMES[card.severity]}`],
        [words.status, PAIN_STATUS_NAMES[card.status]],
      ];
    case "opportunity":
      return [
        [words.answers, answers],
        [words.customerValue, scored(card.customerValue, 100)],
        [words.businessValue, scored(card.businessValue, 100)],
        [words.effort, scored(card.effort, 5)],
        [words.status, OPPORTUNITY_STATUS_NAMES[card.status]],
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
