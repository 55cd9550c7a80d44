import { idOf, type TeamId } from "../../shared/journey/index.ts";
import { lookWords } from "./words.ts";

/** A department as it is shown: a colour and, because colours alone can look alike, a tag. */
export type Team = {
  readonly id: TeamId;
  readonly name: string;
  /** Two letters. */
  readonly tag: string;
  readonly colour: string;
};

const team = (id: keyof typeof lookWords.teams, tag: string): Team => ({
  id: idOf<TeamId>(id),
  name: lookWords.teams[id],
  tag,
  colour: `var(--team-${id})`,
});

/** The departments that a card or a lane can belong to. */
export const TEAMS: readonly Team[] = [
  team("marketing", "MK"),
  team("operations", "OP"),
  team("service", "SV"),
  team("finance", "FI"),
  team("engineering", "EN"),
  team("sales", "SA"),
  team("product", "PR"),
];

/** A team that is not among them, such as an imported one, is shown by its id. */
export const teamOf = (id: TeamId): Team =>
  TEAMS.find((known) => known.id === id) ?? {
    id,
    name: id,
    tag: id.slice(0, 2).toUpperCase(),
    colour: "var(--team-other)",
  };
