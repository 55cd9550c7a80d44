import { useMemo, useSyncExternalStore } from "react";
import type { Company } from "./company.ts";
import { usePeople } from "./people-hooks.ts";
import { choiceOf, choicesChanged, type PresenceChoice } from "./presence-choices.ts";
import { useSession } from "./SessionProvider.tsx";
import type { Person } from "./session-port.ts";

export const useCompany = (): Company => useSession().presence.company;

/** Whom this person follows, as they are now. */
export function useFollowed(): Person | undefined {
  const company = useCompany();
  const following = useSyncExternalStore(company.changed.subscribe, company.following);
  return usePeople().find(({ clientId }) => clientId === following?.clientId);
}

/** Who follows this person, each once. */
export function useFollowers(): readonly Person[] {
  const { doc } = useSession();
  const people = usePeople();
  return useMemo(() => {
    const followers = people.filter(({ following }) => following === doc.clientID);
    return [...new Map(followers.map((person) => [person.user.id, person])).values()];
  }, [people, doc]);
}

/** What was chosen on this device; undefined where nothing was. */
export function usePresenceChoice(choice: PresenceChoice): string | undefined {
  return useSyncExternalStore(choicesChanged.subscribe, () => choiceOf(choice));
}
