import { ArrowDown, Heart, Lightbulb, MessageSquare } from "lucide-react";
import type { CardId } from "../../shared/journey/index.ts";
import { OPPORTUNITY_STATUS_NAMES, SEVERITY_NAMES, SeverityBars } from "../looks/index.ts";
import { CardButton } from "./CardButton.tsx";
import styles from "./pain-panel.module.css";
import { meanValue, type Opportunity, type Pain } from "./ranking.ts";
import { titleOf } from "./sentences.ts";
import type { Chapter } from "./story-of.ts";
import { words } from "./words.ts";

type Opening = { readonly onOpenCard: (id: CardId) => void };

/** Where a stage hurts most, what answers it, and what is good there. */
export function PainPanel({ chapter, onOpenCard }: Opening & { readonly chapter: Chapter }) {
  const { pains, answer, opportunities, delights } = chapter;
  const [worst, ...others] = pains;
  const best = opportunities.find((one) => one !== answer);
  const [delight] = delights;
  return (
    <div className={styles.panel}>
      <section>
        <h4 className={styles.heading}>{words.hurts}</h4>
        {worst ? (
          <>
            <PainCard pain={worst} onOpenCard={onOpenCard} />
            <div className={styles.leads}>
              <ArrowDown size={18} aria-hidden="true" />
              {answer ? words.answer : words.noAnswer}
            </div>
            {answer && <OpportunityCard opportunity={answer} onOpenCard={onOpenCard} />}
          </>
        ) : (
          <p className={styles.none}>{words.noPains}</p>
        )}
      </section>
      {others.length > 0 && (
        <section>
          <h4 className={styles.heading}>{words.alsoHurts}</h4>
          {others.slice(0, 3).map((pain) => (
            <CardButton key={pain.id} card={pain} className={styles.small} onOpenCard={onOpenCard}>
              <SeverityBars severity={pain.severity} />
              <span dir="auto">{titleOf(pain)}</span>
              {pain.kind === "raised" && <FromComment />}
            </CardButton>
          ))}
          {others.length > 3 && <p className={styles.none}>{words.more(others.length - 3)}</p>}
        </section>
      )}
      {best && (
        <section>
          <h4 className={styles.heading}>{words.opportunity}</h4>
          <CardButton card={best} className={styles.small} onOpenCard={onOpenCard}>
            <Lightbulb size={16} className={styles.idea} aria-hidden="true" />
            <span dir="auto">{titleOf(best)}</span>
          </CardButton>
        </section>
      )}
      {delight && (
        <section>
          <h4 className={styles.heading}>{words.delights}</h4>
          <CardButton card={delight} className={styles.small} onOpenCard={onOpenCard}>
            <Heart size={16} className={styles.heart} aria-hidden="true" />
            <span dir="auto">{titleOf(delight)}</span>
          </CardButton>
        </section>
      )}
    </div>
  );
}

export function PainCard({ pain, onOpenCard }: Opening & { readonly pain: Pain }) {
  return (
    <CardButton card={pain} className={styles.pain} onOpenCard={onOpenCard}>
      <span className={styles.title} dir="auto">
        {titleOf(pain)}
      </span>
      <span className={styles.meta} style={{ color: `var(--severity-${pain.severity})` }}>
        <SeverityBars severity={pain.severity} />
        <span aria-hidden="true">
          {pain.severity} · {SEVERITY_NAMES[pain.severity]}
        </span>
        {pain.kind === "raised" && <FromComment />}
      </span>
    </CardButton>
  );
}

/** It is no card of the map yet. */
const FromComment = () => (
  <span className={styles.voiced}>
    <MessageSquare size={12} aria-hidden="true" />
    {words.fromComment}
  </span>
);

export function OpportunityCard({
  opportunity,
  onOpenCard,
}: Opening & { readonly opportunity: Opportunity }) {
  return (
    <CardButton card={opportunity} className={styles.opportunity} onOpenCard={onOpenCard}>
      <span className={styles.title} dir="auto">
        {titleOf(opportunity)}
      </span>
      <span className={styles.meta}>
        <Lightbulb size={14} className={styles.idea} aria-hidden="true" />
        {OPPORTUNITY_STATUS_NAMES[opportunity.status]} ·{" "}
        {words.worth(meanValue(opportunity), opportunity.effort)}
      </span>
    </CardButton>
  );
}
