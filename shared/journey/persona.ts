import type { Deletion } from "./deletion.ts";
import type { PersonaId } from "./ids.ts";

/** Whose journey it is. */
export type Persona = {
  readonly id: PersonaId;
  readonly name: string;
  /** What the persona is trying to do. */
  readonly goal: string;
  readonly rank: string;
  readonly deleted?: Deletion;
};

/** At most this many curves are drawn on one map. */
export const MOST_PERSONAS = 5;
