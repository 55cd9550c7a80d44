import { idOf, type TeamId } from "../journey/index.ts";

/** The colours that a team can have, by the names of the palette that draws them. */
export const TEAM_COLOURS = [
  "marketing",
  "operations",
  "service",
  "finance",
  "engineering",
  "sales",
  "product",
  "other",
] as const;
export type TeamColour = (typeof TEAM_COLOURS)[number];

/** A department of the workspace. */
export type Team = {
  readonly id: TeamId;
  readonly name: string;
  /** Two letters or digits: colours alone can look alike. */
  readonly tag: string;
  readonly colour: TeamColour;
};

export const TEAM_LIMITS = { name: 60, teams: 100 } as const;

/** What a team's tag looks like. */
export const TEAM_TAG = /^[\p{L}\p{N}]{2}$/u;

const first = (colour: TeamColour, name: string, tag: string): Team => ({
  id: idOf<TeamId>(colour),
  name,
  tag,
  colour,
});

/** The teams that a workspace begins with. */
export const FIRST_TEAMS: readonly Team[] = [
  first("marketing", "Marketing", "MK"),
  first("operations", "Operations", "OP"),
  first("service", "Service", "SV"),
  first("finance", "Finance", "FI"),
  first("engineering", "Engineering", "EN"),
  first("sales", "Sales", "SA"),
  first("product", "Product", "PR"),
];
