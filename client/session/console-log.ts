/*
 * What Yjs says on the console, in place of lib0/logging (vite.config.ts): that one draws in colours
 * and in the page, for which it brings 2.7 kB to the first screen.
 */

/** Stands for the marks that lib0 colours words with. */
const MARK = "";

export { MARK as BOLD, MARK as ORANGE, MARK as RED, MARK as UNBOLD };

// biome-ignore lint/suspicious/noConsole: it is what Yjs tells developers.
export const print = (...said: readonly unknown[]): void => console.info(wordsOf(said));
// biome-ignore lint/suspicious/noConsole: the same.
export const warn = (...said: readonly unknown[]): void => console.warn(wordsOf(said));

const wordsOf = (said: readonly unknown[]): string =>
  said.filter((word) => word !== MARK).join(" ");
