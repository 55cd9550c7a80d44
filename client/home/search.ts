import { wordsMatcher } from "../ui/index.ts";

/** Those whose title contains every word of the query, in any order, case and accents aside. */
export const titled = <T extends { readonly title: string }>(
  maps: readonly T[],
  query: string,
): readonly T[] => {
  const holds = wordsMatcher(query);
  return maps.filter(({ title }) => holds(title));
};
