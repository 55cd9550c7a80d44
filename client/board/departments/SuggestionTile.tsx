import { Lightbulb } from "lucide-react";
import { type MouseEvent, useRef } from "react";
import type { Cell } from "../../../shared/journey/index.ts";
import {
  CARD_KIND_NAMES,
  KindIcon,
  kindColour,
  SEVERITY_NAMES,
  SeverityBars,
} from "../../looks/index.ts";
import { openThread } from "../../session/comment-view.ts";
import raised from "../comments/raised-pains.module.css";
import type { SuggestedCard } from "../placed.ts";
import { useSpot } from "../use-spot.ts";
import { useDeciding } from "./use-deciding.ts";
import { words } from "./words.ts";

/** A card that somebody suggests here; whose lane it is accepts or declines it. */
export function SuggestionTile({
  cell,
  suggested,
}: {
  readonly cell: Cell;
  readonly suggested: SuggestedCard;
}) {
  const { id, title, kind, severity, by } = suggested;
  const level = severity && `${severity} ${SEVERITY_NAMES[severity]}`;
  const told = level ? `${CARD_KIND_NAMES[kind]}, ${level}` : CARD_KIND_NAMES[kind];
  const box = useRef<HTMLElement>(null);
  const spot = useSpot({ at: "raised", cell, id }, box);
  const deciding = useDeciding(cell);
  const press = (deed: () => void) => (event: MouseEvent) => {
    event.stopPropagation();
    deed();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter is the grid's
    <article
      ref={box}
      {...spot}
      className={raised.raised}
      style={{ "--pain": kindColour(kind) }}
      data-raised={id}
      data-suggestion=""
      aria-label={words.suggestion(title)}
      aria-description={`${told}. ${words.suggestedBy(by)}`}
      onClick={() => openThread(id)}
    >
      <span className={raised.title} dir="auto">
        {title}
      </span>
      <span
        className={raised.meta}
        style={severity && { color: `var(--severity-${severity})` }}
        aria-hidden="true"
      >
        {severity ? <SeverityBars severity={severity} /> : <KindIcon kind={kind} size={13} />}
        {level ?? CARD_KIND_NAMES[kind]}
      </span>
      <span className={raised.foot}>
        <span className={raised.meta} title={words.suggestedBy(by)}>
          <Lightbulb size={12} aria-hidden="true" />
          {words.tag} · <span dir="auto">{by}</span>
        </span>
        {deciding && (
          <span className={raised.meta}>
            <button
              type="button"
              className={raised.make}
              data-act="accept"
              tabIndex={-1}
              onClick={press(() => deciding.accept(suggested))}
            >
              {words.accept}
            </button>
            <button
              type="button"
              className={raised.make}
              data-act="decline"
              tabIndex={-1}
              onClick={press(() => deciding.decline(suggested))}
            >
              {words.decline}
            </button>
          </span>
        )}
      </span>
    </article>
  );
}
