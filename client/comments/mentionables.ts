import { useEffect, useMemo, useState } from "react";
import type { CommentMention } from "../../shared/comments/index.ts";
import { type Colleague, listColleagues } from "../api/account.ts";
import { useTeams } from "../looks/index.ts";
import { usePeople, useThreads } from "../session/index.ts";
import { plainWords } from "../ui/index.ts";
import { words } from "./words.ts";

const MOST = 6;
/** How the ids begin that the server gives to guests. */
const A_GUEST = "guest-";
const NOBODY: readonly Mentionable[] = [];
const NO_COLLEAGUES: readonly Colleague[] = [];

/** Somebody, or a team, to be mentioned; a hint tells people of one name apart. */
export type Mentionable = { readonly mention: CommentMention; readonly hint?: string };

/** People of the workspace, those who are or wrote here, and the teams. */
export function useMentionables(isGuest: boolean, wanted: boolean): readonly Mentionable[] {
  const colleagues = useColleagues(wanted && !isGuest);
  const threads = useThreads();
  const present = usePeople();
  const teams = useTeams();
  return useMemo(() => {
    if (!wanted) return NOBODY;
    const people = new Map<string, Mentionable>();
    for (const { id, name, email } of colleagues) {
      people.set(id, { mention: { kind: "user", id, name }, hint: email });
    }
    for (const { author, imported, replies } of threads) {
      for (const one of [{ author, imported }, ...replies]) {
        const { id, name, guest } = one.author;
        if (!guest && !one.imported && !people.has(id))
          people.set(id, { mention: { kind: "user", id, name } });
      }
    }
    for (const { user } of present) {
      const { id, name } = user;
      // Guests have nowhere to be told.
      if (!id.startsWith(A_GUEST) && !people.has(id))
        people.set(id, { mention: { kind: "user", id, name } });
    }
    const all = teams.map(
      ({ id, name }): Mentionable => ({
        mention: { kind: "team", id, name },
        hint: words.mention.team,
      }),
    );
    return [...people.values(), ...all].filter(({ mention }) => mention.name.trim() !== "");
  }, [colleagues, threads, present, teams, wanted]);
}

/** Asked for once somebody is to be mentioned. Guests do not get to know who has an account. */
function useColleagues(wanted: boolean): readonly Colleague[] {
  const [colleagues, setColleagues] = useState<readonly Colleague[]>();
  const [asked, setAsked] = useState(wanted);
  if (wanted && !asked) setAsked(true);
  useEffect(() => {
    if (!asked) return;
    let left = false;
    listColleagues().then(
      (all) => left || setColleagues(all),
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [asked]);
  return colleagues ?? NO_COLLEAGUES;
}

/** Those with a word that begins like what was typed. */
export function matching(all: readonly Mentionable[], query: string): readonly Mentionable[] {
  const wanted = plainWords(query);
  const begins = ({ mention }: Mentionable) => {
    const plain = plainWords(mention.name);
    return plain.startsWith(wanted) || plain.split(/\s+/).some((word) => word.startsWith(wanted));
  };
  return all.filter(begins).slice(0, MOST);
}
