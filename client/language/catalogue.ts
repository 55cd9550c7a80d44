import type { CatalogueName, Translate, Words } from "./names.ts";

const inEnglish: Translate = (_name, english) => english;

/**
 * Fetched before anybody reads a word, because every file of words imports this one and so waits
 * for it. In English there is nothing to fetch. Nothing that the other language consists of may
 * import what waits here, or both wait for ever: see [LANG-3].
 */
const translate: Translate =
  document.documentElement.lang === "de"
    ? await import("./german/index.ts").then(({ inGerman }) => inGerman, notFetched)
    : inEnglish;

/** The words of a part in the reader's language. English stands where they are used. */
export function catalogue<English extends object>(
  name: CatalogueName,
  english: English,
): Words<English>;
export function catalogue(name: CatalogueName, english: object): object {
  return translate(name, english);
}

/** English is better than no page; what reads the page aloud has to know. */
function notFetched(): Translate {
  document.documentElement.lang = "en";
  return inEnglish;
}
