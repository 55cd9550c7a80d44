import type { Colleague } from "../api/account.ts";
import type { Team } from "../looks/index.ts";
import { plainWords } from "../ui/index.ts";
import { peopleMatching } from "./people-matching.ts";

/** Who can be let in: somebody of the workspace, a whole team, or somebody who is not there yet. */
export type Option =
  | { readonly kind: "person"; readonly person: Colleague }
  | { readonly kind: "team"; readonly team: Team }
  | { readonly kind: "invite"; readonly text: string; readonly email: string | undefined }
  | { readonly kind: "make"; readonly text: string };

export const keyOf = (option: Option): string => {
  switch (option.kind) {
    case "person":
      return option.person.id;
    case "team":
      return `team-${option.team.id}`;
    default:
      return option.kind;
  }
};

/** What is written in the field once it was chosen. */
export const textOf = (option: Option): string => {
  switch (option.kind) {
    case "person":
      return option.person.name;
    case "team":
      return option.team.name;
    default:
      return option.text;
  }
};

/** What the field suggests; nobody who is found is invited, and nobody is made an account unasked. */
export function optionsFor(
  people: readonly Colleague[],
  teams: readonly Team[],
  query: string,
  mayMake: boolean,
): readonly Option[] {
  const text = query.trim();
  const found = [
    ...peopleMatching(people, query).map((person): Option => ({ kind: "person", person })),
    ...teamsMatching(teams, text).map((team): Option => ({ kind: "team", team })),
  ];
  if (text === "" || found.length > 0) return found;
  const email = EMAIL.test(text) ? text.toLowerCase() : undefined;
  const make: Option = { kind: "make", text };
  return [{ kind: "invite", text, email }, ...(mayMake ? [make] : [])];
}

const EMAIL = /^\S+@\S+\.\S+$/;

const teamsMatching = (teams: readonly Team[], query: string): readonly Team[] => {
  const wanted = plainWords(query);
  return teams.filter(
    ({ name, tag }) =>
      plainWords(name)
        .split(/\s+/)
        .some((word) => word.startsWith(wanted)) || plainWords(tag) === wanted,
  );
};
