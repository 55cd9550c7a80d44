import type { TeamId } from "../../shared/journey/index.ts";

/** A department as a card shows it: a colour and, because colours alone can look alike, a tag. */
export type Team = { readonly name: string; readonly tag: string; readonly colour: string };

/** The departments every workspace starts with. */
const TEAMS: Readonly<Record<string, Team>> = {
  marketing: { name: "Marketing", tag: "MK", colour: "var(--team-marketing)" },
  operations: { name: "Operations", tag: "OP", colour: "var(--team-operations)" },
  service: { name: "Service", tag: "SV", colour: "var(--team-service)" },
  finance: { name: "Finance", tag: "FI", colour: "var(--team-finance)" },
  engineering: { name: "Engineering", tag: "EN", colour: "var(--team-engineering)" },
  sales: { name: "Sales", tag: "SA", colour: "var(--team-sales)" },
  product: { name: "Product", tag: "PR", colour: "var(--team-product)" },
};

export const teamOf = (id: TeamId): Team =>
  (Object.hasOwn(TEAMS, id) ? TEAMS[id] : undefined) ?? {
    name: id,
    tag: id.slice(0, 2).toUpperCase(),
    colour: "var(--team-other)",
  };
