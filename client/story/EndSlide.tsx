import { Lightbulb } from "lucide-react";
import type { RefObject } from "react";
import { SeverityBars } from "../looks/index.ts";
import { meanValue } from "./ranking.ts";
import { stageName, titleOf } from "./sentences.ts";
import styles from "./slide.module.css";
import type { Story } from "./story-of.ts";
import { words } from "./words.ts";

const MOST = 5;

/** The last slide: the five worst pain points and the five best opportunities. */
export function EndSlide({
  heading,
  story,
}: {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly story: Story;
}) {
  const { pains, opportunities, chapters } = story;
  const stageOf = (pain: (typeof pains)[number]) => {
    const chapter = chapters.find((one) => one.pains.includes(pain));
    return chapter ? stageName(chapter) : "";
  };
  return (
    <div className={styles.slide} data-slide="end">
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {words.inShort}
      </h2>
      <div className={styles.lists}>
        <section>
          <h3 className={styles.listTitle}>{words.topPains}</h3>
          {pains.length === 0 && <p className={styles.quiet}>{words.noneYet}</p>}
          <ol className={styles.list}>
            {pains.slice(0, MOST).map((pain) => (
              <li key={pain.id} className={styles.item}>
                <SeverityBars severity={pain.severity} size={22} />
                <p>
                  <span dir="auto">{titleOf(pain)}</span>
                  <span className={styles.more} dir="auto">
                    {stageOf(pain)}
                  </span>
                </p>
              </li>
            ))}
          </ol>
        </section>
        <section>
          <h3 className={styles.listTitle}>{words.topOpportunities}</h3>
          {opportunities.length === 0 && <p className={styles.quiet}>{words.noneYet}</p>}
          <ol className={styles.list}>
            {opportunities.slice(0, MOST).map((opportunity) => (
              <li key={opportunity.id} className={styles.item}>
                <Lightbulb className={styles.bulb} size={26} aria-hidden="true" />
                <p>
                  <span dir="auto">{titleOf(opportunity)}</span>
                  <span className={styles.more}>
                    {words.worth(meanValue(opportunity), opportunity.effort)}
                  </span>
                </p>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </div>
  );
}
