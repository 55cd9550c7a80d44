import type { Colleague } from "../api/account.ts";
import { plainWords } from "../ui/index.ts";

const MOST = 8;

/** Those whose name or e-mail has a word that begins like the query. */
export function peopleMatching(people: readonly Colleague[], query: string): readonly Colleague[] {
  const wanted = plainWords(query.trim());
  const begins = ({ name, email }: Colleague) =>
    plainWords(email).startsWith(wanted) ||
    plainWords(name).startsWith(wanted) ||
    plainWords(name)
      .split(/\s+/)
      .some((word) => word.startsWith(wanted));
  return people.filter(begins).slice(0, MOST);
}
