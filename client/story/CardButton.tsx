import type { ReactNode } from "react";
import type { Card, CardId } from "../../shared/journey/index.ts";
import { cx } from "../ui/index.ts";
import { titleOf } from "./sentences.ts";

/** A card's title, which opens the card. */
export function CardButton({
  card,
  className,
  children,
  onOpenCard,
}: {
  readonly card: Card;
  readonly className?: string | undefined;
  /** What stands around the title; the title alone unless said. */
  readonly children?: ReactNode;
  readonly onOpenCard: (id: CardId) => void;
}) {
  return (
    <button type="button" className={cx(className)} onClick={() => onOpenCard(card.id)}>
      {children ?? <span dir="auto">{titleOf(card)}</span>}
    </button>
  );
}
