import { MessageSquare } from "lucide-react";
import { type MouseEvent, memo, useRef } from "react";
import type { Cell } from "../../../shared/journey/index.ts";
import { SEVERITY_NAMES, SeverityBars } from "../../looks/index.ts";
import { openThread } from "../../session/comment-view.ts";
import { useVerbs } from "../../session/index.ts";
import { SuggestionTile } from "../departments/SuggestionTile.tsx";
import type { Raised, RaisedPain } from "../placed.ts";
import { useSpot } from "../use-spot.ts";
import styles from "./raised-pains.module.css";
import { useMakeCard } from "./use-make-card.ts";
import { words } from "./words.ts";

/** The pain points of a cell that stand in comments, below its cards. */
export const RaisedPains = memo(function RaisedPains({
  cell,
  raised,
}: {
  readonly cell: Cell;
  readonly raised: readonly Raised[];
}) {
  return raised.map((one) =>
    "kind" in one ? (
      <SuggestionTile key={one.id} cell={cell} suggested={one} />
    ) : (
      <RaisedTile key={one.id} cell={cell} pain={one} />
    ),
  );
});

function RaisedTile({ cell, pain }: { readonly cell: Cell; readonly pain: RaisedPain }) {
  const { id, title, severity, by } = pain;
  const box = useRef<HTMLElement>(null);
  const spot = useSpot({ at: "raised", cell, id }, box);
  const canEdit = useVerbs() !== undefined;
  const makeCard = useMakeCard();
  const press = (event: MouseEvent) => {
    event.stopPropagation();
    makeCard(id, title);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter is the grid's
    <article
      ref={box}
      {...spot}
      className={styles.raised}
      style={{ "--pain": `var(--severity-${severity})` }}
      data-raised={id}
      aria-label={words.raised(title, severity)}
      aria-description={words.raisedBy(by)}
      onClick={() => openThread(id)}
    >
      <span className={styles.title} dir="auto">
        {title}
      </span>
      <span className={styles.foot}>
        <span className={styles.meta} style={{ color: "var(--pain)" }} aria-hidden="true">
          <SeverityBars severity={severity} />
          {severity} {SEVERITY_NAMES[severity]}
        </span>
        {canEdit && (
          <button
            type="button"
            className={styles.make}
            data-act="make-card"
            tabIndex={-1}
            onClick={press}
          >
            {words.makeCard}
          </button>
        )}
      </span>
      <span className={styles.meta} title={words.raisedBy(by)}>
        <MessageSquare size={12} aria-hidden="true" />
        <span>
          {words.fromComment} · <span dir="auto">{by}</span>
        </span>
      </span>
    </article>
  );
}
