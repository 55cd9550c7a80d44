import { type Command, plainWords, wordsMatcher } from "../ui/index.ts";

/** Commands of one heading, as they are listed. */
export type CommandGroup = { readonly name: string; readonly commands: readonly Command[] };

const MOST = 80;

/** What a query finds: those whose name begins with it first, else in the order offered. */
export function matching(commands: readonly Command[], query: string): readonly Command[] {
  const wanted = plainWords(query.trim());
  const holds = wordsMatcher(query);
  const found = commands.filter(({ label, group }) => holds(`${label} ${group}`));
  const rank = ({ label }: Command) => (plainWords(label).startsWith(wanted) ? 0 : 1);
  const sorted = wanted === "" ? found : found.toSorted((a, b) => rank(a) - rank(b));
  return sorted.slice(0, MOST);
}

/** The same commands under their headings, each heading where its first command stood. */
export function grouped(commands: readonly Command[]): readonly CommandGroup[] {
  const names = [...new Set(commands.map(({ group }) => group))];
  return names.map((name) => ({
    name,
    commands: commands.filter(({ group }) => group === name),
  }));
}
