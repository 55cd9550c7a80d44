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

export type PersonColour = (typeof PERSON_COLOURS)[number];

/** The colour of a person on every map, page and device, unless somebody else there has it. */
export function personColour(id: UserId): PersonColour {
  let mixed = 0x811c9dc5;
  for (const letter of id) mixed = Math.imul(mixed ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  // Without a sign: half of all people would have a negative number, which is no colour.
  const spread = (mixed ^ (mixed >>> 15)) >>> 0;
  return PERSON_COLOURS[spread % PERSON_COLOURS.length] ?? PERSON_COLOURS[0];
}

/** That colour, or the next that nobody has yet; with everybody's taken, that colour after all. */
export function freeColour(wanted: PersonColour, taken: ReadonlySet<string>): PersonColour {
  const at = PERSON_COLOURS.indexOf(wanted);
  const turned = [...PERSON_COLOURS.slice(at), ...PERSON_COLOURS.slice(0, at)];
  return turned.find((colour) => !taken.has(colour)) ?? wanted;
}
