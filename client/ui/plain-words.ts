/** A text as search compares it: case and accents aside. */
export const plainWords = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLocaleLowerCase();

/** Tells of texts whether they hold every word of a query, in any order. */
export function wordsMatcher(query: string): (text: string) => boolean {
  const words = plainWords(query.trim()).split(/\s+/);
  return (text) => {
    const heard = plainWords(text);
    return words.every((word) => heard.includes(word));
  };
}
