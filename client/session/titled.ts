import { type Titled, words } from "./words.ts";

const LONGEST = 40;

/** How something is called in a sentence: `'Checkout error'`, or `a card` without a title. */
export function titled(title: string, thing: Titled): string {
  const line = title.replace(/\s+/g, " ").trim();
  if (line === "") return words.untitled[thing];
  const letters = [...line];
  const short = letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("")}…` : line;
  return words.quoted(short);
}
