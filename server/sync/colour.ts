import type { UserId } from "../../shared/journey/index.ts";

/** The team colours, all of which carry white text. */
const PALETTE = [
  "#4453C9",
  "#8A5A00",
  "#B0307A",
  "#2E7D32",
  "#0B6BB0",
  "#0B7A75",
  "#7A3DB8",
  "#55606E",
] as const;

/** The same person has the same colour on every map and device. */
export function colourOf(userId: UserId): string {
  let mixed = 0x811c9dc5;
  for (const letter of userId) mixed = Math.imul(mixed ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return PALETTE[(mixed ^ (mixed >>> 15)) % PALETTE.length] ?? PALETTE[0];
}
