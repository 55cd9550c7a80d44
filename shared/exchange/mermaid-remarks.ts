import type { Remark } from "./mermaid-source.ts";
import { REMARK } from "./mermaid-source.ts";
import { titleIn, writeName } from "./mermaid-text.ts";

/**
 * What a Mermaid task cannot say, in comments that other programs pass over: that people rate one
 * task differently, that nobody has rated it, and in which order the personas stand.
 */

const RATINGS = "ratings: ";
const PERSONAS = "personas: ";
const UNRATED = "unrated";

/** One person's own score of a task that carries the mean of all. */
export type Rating = { readonly name: string; readonly score: number };

export const personasRemark = (names: readonly string[]): string =>
  `%% ${REMARK}${PERSONAS}${names.map(writeName).join(", ")}`;
export const ratingsRemark = (ratings: readonly Rating[]): string =>
  `%% ${REMARK}${RATINGS}${ratings.map(({ name, score }) => `${writeName(name)} ${score}`).join(", ")}`;
export const unratedRemark = `%% ${REMARK}${UNRATED}`;

export const isUnrated = (remarks: readonly Remark[]): boolean =>
  remarks.some(({ text }) => text === UNRATED);

export function personasIn(remarks: readonly Remark[]): readonly string[] {
  const listed = remarks.filter(({ text }) => text.startsWith(PERSONAS));
  const names = listed.flatMap(({ text }) => text.slice(PERSONAS.length).split(",").map(titleIn));
  return names.filter((name) => name !== "");
}

export function ratingsIn(remarks: readonly Remark[]): readonly Rating[] | undefined {
  const remark = remarks.find(({ text }) => text.startsWith(RATINGS));
  return remark?.text.slice(RATINGS.length).split(",").map(ratingIn);
}

function ratingIn(written: string): Rating {
  const trimmed = written.trim();
  const space = trimmed.lastIndexOf(" ");
  return { name: titleIn(trimmed.slice(0, space)), score: Number(trimmed.slice(space + 1)) };
}
