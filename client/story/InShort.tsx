import type { CardId } from "../../shared/journey/index.ts";
import { OpportunityCard, PainCard } from "./PainPanel.tsx";
import styles from "./story.module.css";
import type { Story } from "./story-of.ts";
import { words } from "./words.ts";

const MOST = 5;

/** The end of the story: what hurts most, and what to do first. */
export function InShort({
  story,
  onOpenCard,
}: {
  readonly story: Story;
  readonly onOpenCard: (id: CardId) => void;
}) {
  const pains = story.pains.slice(0, MOST);
  const opportunities = story.opportunities.slice(0, MOST);
  if (pains.length + opportunities.length === 0) return null;
  return (
    <section className={styles.short} aria-labelledby="in-short">
      <h3 id="in-short" className={styles.shortTitle}>
        {words.inShort}
      </h3>
      <div className={styles.lists}>
        <div>
          <h4 className={styles.listTitle}>{words.topPains}</h4>
          {pains.length === 0 && <p className={styles.none}>{words.noneYet}</p>}
          <ol className={styles.list}>
            {pains.map((pain) => (
              <li key={pain.id}>
                <PainCard pain={pain} onOpenCard={onOpenCard} />
              </li>
            ))}
          </ol>
        </div>
        <div>
          <h4 className={styles.listTitle}>{words.topOpportunities}</h4>
          {opportunities.length === 0 && <p className={styles.none}>{words.noneYet}</p>}
          <ol className={styles.list}>
            {opportunities.map((opportunity) => (
              <li key={opportunity.id}>
                <OpportunityCard opportunity={opportunity} onOpenCard={onOpenCard} />
              </li>
            ))}
          </ol>
        </div>
      </div>
    </section>
  );
}
