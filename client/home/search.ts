/** Those whose title contains every word of the query, in any order, case and accents aside. */
export function titled<T extends { readonly title: string }>(
  maps: readonly T[],
  query: string,
): readonly T[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  return maps.filter(({ title }) => {
    const heard = plain(title);
    return wanted.every((word) => heard.includes(word));
  });
}

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLocaleLowerCase();
