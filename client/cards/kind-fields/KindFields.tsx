import type { ReactNode } from "react";
import { unreachable } from "../../../shared/errors/index.ts";
import type { Card, CardFields } from "../../../shared/journey/index.ts";
import { OpportunityFields } from "./OpportunityFields.tsx";
import { PainPointFields } from "./PainPointFields.tsx";
import { TouchpointFields } from "./TouchpointFields.tsx";

export type SetFields = (fields: CardFields) => void;

/** What a card of its kind has beyond what every card has. */
export function KindFields({
  card,
  set,
}: {
  readonly card: Card;
  readonly set: SetFields;
}): ReactNode {
  switch (card.kind) {
    case "touchpoint":
      return <TouchpointFields card={card} set={set} />;
    case "pain-point":
      return <PainPointFields card={card} set={set} />;
    case "opportunity":
      return <OpportunityFields card={card} set={set} />;
    case "text":
    case "need":
    case "expectation":
    case "motivation":
    case "delight":
    case "picture":
      return null;
    default:
      return unreachable(card);
  }
}
