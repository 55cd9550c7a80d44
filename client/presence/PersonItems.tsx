import { Eye, EyeOff, LocateFixed, Settings2 } from "lucide-react";
import { useTeams } from "../looks/index.ts";
import { type Person, useCompany, useFollowed, useJourney } from "../session/index.ts";
import { Avatar, MenuHeading, MenuItem, MenuMore, MenuSeparator } from "../ui/index.ts";
import { tellPerson } from "./person-words.ts";
import { placeOf } from "./place-of.ts";
import { words } from "./words.ts";

/** What can be done about people who are on this map: a menu's items for one, menus for several. */
export function PersonItems({
  people,
  onSettings,
}: {
  readonly people: readonly Person[];
  readonly onSettings: () => void;
}) {
  const [only] = people;
  return (
    <>
      {only && people.length === 1 ? (
        <>
          <MenuHeading>
            <Told person={only} />
          </MenuHeading>
          <Deeds person={only} />
        </>
      ) : (
        people.map((person) => (
          <MenuMore
            key={person.user.id}
            icon={<Avatar name={person.user.name} colour={person.user.colour} size="s" />}
            label={<Told person={person} />}
          >
            <Deeds person={person} />
          </MenuMore>
        ))
      )}
      <MenuSeparator />
      <MenuItem icon={<Settings2 />} onSelect={onSettings}>
        {words.settings}
      </MenuItem>
    </>
  );
}

function Told({ person }: { readonly person: Person }) {
  const teams = useTeams();
  return useJourney((map) => tellPerson(person, map, teams));
}

function Deeds({ person }: { readonly person: Person }) {
  const company = useCompany();
  const followed = useFollowed();
  const { user, noFollow } = person;
  const place = placeOf(person);
  const noBoard = company.atBoard ? undefined : words.noBoard;
  const isFollowed = followed?.user.id === user.id;
  return (
    <>
      <MenuItem
        icon={<LocateFixed />}
        blocked={noBoard ?? (place ? undefined : words.nowhere(user.name))}
        onSelect={() => place && company.goTo(place)}
      >
        {words.goTo}
      </MenuItem>
      {isFollowed ? (
        <MenuItem icon={<EyeOff />} onSelect={() => company.follow(undefined)}>
          {words.stop}
        </MenuItem>
      ) : (
        <MenuItem
          icon={<Eye />}
          blocked={noBoard ?? (noFollow ? words.notAllowed(user.name) : undefined)}
          onSelect={() => company.follow(person)}
        >
          {words.follow}
        </MenuItem>
      )}
    </>
  );
}
