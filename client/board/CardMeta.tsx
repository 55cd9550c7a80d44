import { Globe, Hammer, Link2, Star, Store, TrendingUp } from "lucide-react";
import type { ReactNode } from "react";
import type { Card, CardOf } from "../../shared/journey/index.ts";
import {
  OPPORTUNITY_STATUS_NAMES,
  PAIN_STATUS_NAMES,
  SEVERITY_NAMES,
  SeverityBars,
  type Team,
} from "../looks/index.ts";
import styles from "./card-tile.module.css";
import { words } from "./words.ts";

/** The line under a card's text: what its kind and its owners say about it. */
export function CardMeta({ card, team }: { readonly card: Card; readonly team: Team | undefined }) {
  const own = ownFacts(card);
  if (!own && !team) return null;
  return (
    <div className={styles.meta}>
      <span className={styles.facts}>{own}</span>
      {team && (
        <span className={styles.team} style={{ background: team.colour }} title={team.name}>
          {team.tag}
        </span>
      )}
    </div>
  );
}

function ownFacts(card: Card): ReactNode {
  switch (card.kind) {
    case "touchpoint":
      return <Touchpoint card={card} />;
    case "pain-point":
      return <PainPoint card={card} />;
    case "opportunity":
      return hasWorth(card) && <Opportunity card={card} />;
    default:
      return null;
  }
}

function Touchpoint({ card }: { readonly card: CardOf<"touchpoint"> }) {
  const Place = card.online ? Globe : Store;
  const where = card.online ? words.online : words.offline;
  return (
    <>
      <span className={styles.fact} title={where}>
        <Place size={13} aria-hidden="true" />
        <span className={styles.channel}>{card.channel || where}</span>
        {card.channel && <span className="visually-hidden">, {where}</span>}
      </span>
      {card.momentOfTruth && (
        <span className={styles.truth} title={words.moment}>
          <Star size={13} fill="currentColor" aria-hidden="true" />
          <span className="visually-hidden">{words.moment}</span>
        </span>
      )}
    </>
  );
}

function PainPoint({ card }: { readonly card: CardOf<"pain-point"> }) {
  return (
    <>
      <span className={styles.severity} style={{ color: `var(--severity-${card.severity})` }}>
        <SeverityBars severity={card.severity} />
        <span aria-hidden="true">
          {card.severity} {SEVERITY_NAMES[card.severity]}
        </span>
      </span>
      <span className={styles.status} data-status={card.status}>
        {PAIN_STATUS_NAMES[card.status]}
      </span>
    </>
  );
}

/** Values and effort begin at 0: nobody has judged them yet. */
const hasWorth = ({
  customerValue,
  businessValue,
  effort,
  painPointIds,
  status,
}: CardOf<"opportunity">) =>
  customerValue + businessValue + effort + painPointIds.length > 0 || status !== "idea";

function Opportunity({ card }: { readonly card: CardOf<"opportunity"> }) {
  const value = Math.round((card.customerValue + card.businessValue) / 2);
  const pains = card.painPointIds.length;
  return (
    <>
      {value > 0 && (
        <span className={styles.fact} title={words.worthWhy}>
          <TrendingUp size={13} aria-hidden="true" />
          <span className="visually-hidden">{`${words.worth} `}</span>
          {value}
        </span>
      )}
      {card.effort > 0 && (
        <span className={styles.fact} title={words.effortWhy}>
          <Hammer size={13} aria-hidden="true" />
          <span className="visually-hidden">{`${words.effort} `}</span>
          {card.effort}
        </span>
      )}
      {pains > 0 && (
        <span className={styles.fact} title={words.answers(pains)}>
          <Link2 size={13} aria-hidden="true" />
          {pains}
          <span className="visually-hidden">{` ${words.linkedPains}`}</span>
        </span>
      )}
      {card.status !== "idea" && (
        <span className={styles.status} data-status={card.status}>
          {OPPORTUNITY_STATUS_NAMES[card.status]}
        </span>
      )}
    </>
  );
}
