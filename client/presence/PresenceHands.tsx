import { useEffect } from "react";
import {
  choicesChanged,
  useCompany,
  usePeople,
  useSession,
  watchOtherTabs,
} from "../session/index.ts";
import { type Command, useCommands, useToasts } from "../ui/index.ts";
import { Announcer } from "./announce/Announcer.tsx";
import { gatherPeople } from "./gather-people.ts";
import { placeOf } from "./place-of.ts";
import { words } from "./words.ts";

/** What goes on between people on a map beyond seeing each other; fetched once the map stands. */
export function PresenceHands() {
  useHeeding();
  useKeepingCompany();
  const people = usePeople();
  const company = useCompany();
  useCommands(() =>
    company.atBoard
      ? gatherPeople(people).flatMap((person): readonly Command[] => {
          const { user, noFollow } = person;
          const place = placeOf(person);
          const deed = (id: string, label: string, run: () => void) => ({
            id: `${id}-${user.id}`,
            group: words.people,
            label,
            run,
          });
          return [
            ...(place
              ? [deed("go-to", words.goToPerson(user.name), () => company.goTo(place))]
              : []),
            ...(noFollow
              ? []
              : [deed("follow", words.followPerson(user.name), () => company.follow(person))]),
          ];
        })
      : [],
  );
  return <Announcer />;
}

/** What was chosen counts at once, in whatever tab. */
function useHeeding(): void {
  const { presence } = useSession();
  useEffect(() => {
    const stops = [choicesChanged.subscribe(presence.heed), watchOtherTabs()];
    return () => {
      for (const stop of stops) stop();
    };
  }, [presence]);
}

/** Goes along into the tab where they do most, until they leave or do not want it. */
function useKeepingCompany(): void {
  const people = usePeople();
  const company = useCompany();
  const toasts = useToasts();
  useEffect(() => {
    const chosen = company.following();
    if (!chosen) return;
    const { name } = chosen.user;
    const tabs = gatherPeople(people.filter(({ user }) => user.id === chosen.user.id));
    const [tab] = tabs;
    if (tab && !tab.noFollow) {
      if (tab.clientId !== chosen.clientId) company.follow(tab);
      return;
    }
    company.follow(undefined);
    toasts.show({ message: tab ? words.nowNotAllowed(name) : words.ended(name) });
  }, [people, company, toasts]);
}
