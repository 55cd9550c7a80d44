import type { CardOf, Severity, ThreadId } from "../../shared/journey/index.ts";

export type PainPoint = CardOf<"pain-point">;
export type Opportunity = CardOf<"opportunity">;
/** One that stands in a comment and is no card yet. */
export type RaisedPain = {
  readonly kind: "raised";
  readonly id: ThreadId;
  readonly title: string;
  readonly severity: Severity;
};
/** What hurts, whether as a card or in somebody's words. */
export type Pain = PainPoint | RaisedPain;

/** What nobody has solved yet. */
export const isOpen = (pain: Pain): boolean => pain.kind === "raised" || pain.status !== "solved";

/** The worst first; the equally bad in the order in which they stand on the map. */
export const worstFirst = (pains: readonly Pain[]): readonly Pain[] =>
  pains.filter(isOpen).toSorted((one, other) => other.severity - one.severity);

/** The mean of what it is worth to customers and to the business, 0–100. */
export const meanValue = (opportunity: Opportunity): number =>
  (opportunity.customerValue + opportunity.businessValue) / 2;

/** Value for effort; what costs next to nothing is still compared by its value. */
const worthOf = (opportunity: Opportunity): number =>
  meanValue(opportunity) / (opportunity.effort + 1);

/** Of what is not done yet, the most value for the least effort first. */
export const bestFirst = (opportunities: readonly Opportunity[]): readonly Opportunity[] =>
  opportunities
    .filter(({ status }) => status !== "done")
    .toSorted((one, other) => worthOf(other) - worthOf(one));
