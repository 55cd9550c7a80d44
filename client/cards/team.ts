import type { TeamId } from "../../shared/journey/index.ts";

/** A department that a card can belong to; colours alone can look alike, hence the tag. */
export type Team = {
  readonly id: TeamId;
  readonly name: string;
  /** Two letters. */
  readonly tag: string;
  readonly colour: string;
};
