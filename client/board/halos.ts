import type { Person } from "../session/index.ts";
import { words } from "./words.ts";

/** Who else is at a place, as its border shows it. */
export type Halo = {
  readonly colour: string;
  readonly name: string;
  readonly editing: boolean;
  /** How many more than the one named. */
  readonly more: number;
};

/** Of several, the one who writes is named. */
export function haloOf(people: readonly Person[]): Halo | undefined {
  const shown = people.find(({ editing }) => editing) ?? people[0];
  if (!shown) return undefined;
  const { name, colour } = shown.user;
  return { colour, name, editing: shown.editing !== undefined, more: people.length - 1 };
}

/** "Ana is editing" */
export const tellHalo = ({ name, editing }: Halo): string => words.halo(name, editing);
