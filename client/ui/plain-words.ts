/** A text as search compares it: case and accents aside. */
export const plainWords = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLocaleLowerCase();

/** Whether a text holds every word of a query, in any order. */
export function holdsWords(text: string, query: string): boolean {
  const heard = plainWords(text);
  return plainWords(query)
    .split(/\s+/)
    .every((word) => heard.includes(word));
}
