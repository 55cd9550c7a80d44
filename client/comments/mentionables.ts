import { useEffect, useMemo, useState } from "react";
import type { CommentMention } from "../../shared/comments/index.ts";
import { type Colleague, listColleagues } from "../api/account.ts";
import { useTeams } from "../looks/index.ts";
import { useThreads } from "../session/index.ts";
import { plainWords } from "../ui/index.ts";

const MOST = 6;

/** People of the workspace, those who wrote here, and the teams. */
export function useMentionables(isGuest: boolean): readonly CommentMention[] {
  const colleagues = useColleagues(isGuest);
  const threads = useThreads();
  const teams = useTeams();
  return useMemo(() => {
    const people = new Map<string, CommentMention>();
    for (const { id, name } of colleagues) people.set(id, { kind: "user", id, name });
    for (const { author, imported, replies } of threads) {
      for (const one of [{ author, imported }, ...replies]) {
        const { id, name, guest } = one.author;
        if (!guest && !one.imported && !people.has(id)) people.set(id, { kind: "user", id, name });
      }
    }
    const all = teams.map(({ id, name }): CommentMention => ({ kind: "team", id, name }));
    return [...people.values(), ...all].filter(({ name }) => name.trim() !== "");
  }, [colleagues, threads, teams]);
}

/** Guests do not get to know who has an account. */
function useColleagues(isGuest: boolean): readonly Colleague[] {
  const [colleagues, setColleagues] = useState<readonly Colleague[]>([]);
  useEffect(() => {
    if (isGuest) return;
    let left = false;
    listColleagues().then(
      (all) => left || setColleagues(all),
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [isGuest]);
  return colleagues;
}

/** Those with a word that begins like what was typed. */
export function matching(all: readonly CommentMention[], query: string): readonly CommentMention[] {
  const wanted = plainWords(query);
  const begins = ({ name }: CommentMention) => {
    const plain = plainWords(name);
    return plain.startsWith(wanted) || plain.split(/\s+/).some((word) => word.startsWith(wanted));
  };
  return all.filter(begins).slice(0, MOST);
}
