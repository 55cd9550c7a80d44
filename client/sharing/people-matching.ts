import type { Colleague } from "../api/account.ts";

const MOST = 8;

/** Those whose name or e-mail has a word that begins like the query. */
export function peopleMatching(people: readonly Colleague[], query: string): readonly Colleague[] {
  const wanted = plain(query.trim());
  const begins = ({ name, email }: Colleague) =>
    plain(email).startsWith(wanted) ||
    plain(name).startsWith(wanted) ||
    plain(name)
      .split(/\s+/)
      .some((word) => word.startsWith(wanted));
  return people.filter(begins).slice(0, MOST);
}

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLocaleLowerCase();
