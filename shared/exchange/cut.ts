/** The first `longest` characters, no character cut in half. */
export const cut = (text: string, longest: number): string =>
  text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "");
