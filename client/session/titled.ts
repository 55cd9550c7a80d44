const LONGEST = 40;

/** How something is called in a sentence: `'Checkout error'`, or `a card` without a title. */
export function titled(title: string, word: string): string {
  const line = title.replace(/\s+/g, " ").trim();
  if (line === "") return `${/^[aeiou]/i.test(word) ? "an" : "a"} ${word}`;
  const letters = [...line];
  const short = letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("")}…` : line;
  return `'${short}'`;
}
