import { useEffect, useMemo, useState } from "react";
import { listMembers } from "../../api/members.ts";
import { usePeople, useSession } from "../../session/index.ts";
import type { Mentionable } from "./mention-choices.ts";

/** What was heard last, so that the list has everybody in it at once. */
const heard = new WeakMap<object, readonly Mentionable[]>();

/** The people of the map, by name: its members, and those who are here. */
export function useMentionables(): readonly Mentionable[] {
  const session = useSession();
  const here = usePeople();
  const [members, setMembers] = useState(() => heard.get(session) ?? []);
  useEffect(() => {
    const { mapId, token } = session.options;
    // Who comes by a link is not told who else may.
    if (token !== undefined) return;
    let left = false;
    listMembers(mapId).then(
      (all) => {
        const named = all.map(({ userId, name }) => ({ id: userId, name }));
        heard.set(session, named);
        if (!left) setMembers(named);
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [session]);
  return useMemo(() => {
    const present = here.map(({ user: { id, name } }) => ({ id, name }));
    const once = new Map([...present, ...members].map((one) => [one.id, one]));
    return [...once.values()].toSorted((a, b) => a.name.localeCompare(b.name));
  }, [here, members]);
}
