import type { UserId } from "../journey/index.ts";

/**
 * The colours of people: each carries white text, is seen on light and dark surfaces alike, and none
 * can be taken for the accent that marks one's own focus and selection.
 */
export const PERSON_COLOURS = [
  "#be5504",
  "#0a7f9c",
  "#d72683",
  "#00873c",
  "#9b4be2",
  "#986c05",
  "#e1223b",
  "#6d7c0c",
  "#bd3abd",
  "#6b7689",
] as const;

/** The same person has the same colour on every map, page and device. */
export function personColour(id: UserId): string {
  let mixed = 0x811c9dc5;
  for (const letter of id) mixed = Math.imul(mixed ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return PERSON_COLOURS[(mixed ^ (mixed >>> 15)) % PERSON_COLOURS.length] ?? PERSON_COLOURS[0];
}
