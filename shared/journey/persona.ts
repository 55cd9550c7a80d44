import type { Deletion } from "./deletion.ts";
import type { PersonaId } from "./ids.ts";
import type { Picture } from "./picture.ts";

/** Whose journey it is. */
export type Persona = {
  readonly id: PersonaId;
  readonly name: string;
  /** What the persona is trying to do. */
  readonly goal: string;
  /** What the persona says, a quote a line; absent while there are none. */
  readonly quotes?: string;
  readonly picture?: Picture;
  readonly rank: string;
  readonly deleted?: Deletion;
};

/** At most this many curves are drawn on one map. */
export const MOST_PERSONAS = 5;

/** Whoever writes a quote may set it in quotation marks of any language. */
const MARKS = /^["“”„«»]+|["“”„«»]+$/gu;

/** What a persona says, each quote once, without quotation marks. */
export const quotesOf = ({ quotes = "" }: Pick<Persona, "quotes">): readonly string[] => [
  ...new Set(quotes.split("\n").flatMap((line) => line.trim().replace(MARKS, "").trim() || [])),
];
