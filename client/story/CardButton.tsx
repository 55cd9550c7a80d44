import type { ReactNode } from "react";
import type { Card, CardId } from "../../shared/journey/index.ts";
import { openThread } from "../session/comment-view.ts";
import { cx } from "../ui/index.ts";
import type { RaisedPain } from "./ranking.ts";
import { titleOf } from "./sentences.ts";

/** A card's title, which opens the card; of a pain point in a comment, which opens that. */
export function CardButton({
  card,
  className,
  children,
  onOpenCard,
}: {
  readonly card: Card | RaisedPain;
  readonly className?: string | undefined;
  /** What stands around the title; the title alone unless said. */
  readonly children?: ReactNode;
  readonly onOpenCard: (id: CardId) => void;
}) {
  return (
    <button
      type="button"
      className={cx(className)}
      onClick={() => (card.kind === "raised" ? openThread(card.id) : onOpenCard(card.id))}
    >
      {children ?? <span dir="auto">{titleOf(card)}</span>}
    </button>
  );
}
