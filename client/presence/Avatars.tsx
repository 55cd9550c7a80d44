import { PenLine } from "lucide-react";
import { useMemo } from "react";
import { type Person, useJourney, usePeople } from "../session/index.ts";
import { Avatar, Popover, Tooltip } from "../ui/index.ts";
import styles from "./avatars.module.css";
import { gatherPeople } from "./gather-people.ts";
import { tellPerson } from "./person-words.ts";

/** More people than this are counted. */
const MOST = 5;

/** Who else is on this map. */
export function Avatars() {
  const everyone = usePeople();
  const people = useMemo(() => gatherPeople(everyone), [everyone]);
  const rest = people.slice(MOST);
  return (
    <ul className={styles.people} aria-label="Also on this map">
      {people.slice(0, MOST).map((person) => (
        <li key={person.user.id} className={styles.person}>
          <Face person={person} />
        </li>
      ))}
      {rest.length > 0 && (
        <li className={styles.person}>
          <Rest people={rest} />
        </li>
      )}
    </ul>
  );
}

function Face({ person }: { readonly person: Person }) {
  const told = useJourney((map) => tellPerson(person, map));
  const { user, idle, editing } = person;
  return (
    <Tooltip label={told}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: its tooltip can be read by keyboard too */}
      <span className={styles.face} tabIndex={0} style={{ "--person": user.colour }}>
        <Avatar name={user.name} tag={tagOf(user.team)} colour={user.colour} faded={idle} />
        {editing && (
          <span className={styles.pen}>
            <PenLine size={9} strokeWidth={2.4} aria-label="editing" />
          </span>
        )}
      </span>
    </Tooltip>
  );
}

function Rest({ people }: { readonly people: readonly Person[] }) {
  const trigger = (
    <button type="button" className={styles.more} aria-label={`${people.length} more people`}>
      +{people.length}
    </button>
  );
  return (
    <Popover label="More people on this map" align="end" trigger={trigger}>
      <ul className={styles.list}>
        {people.map((person) => (
          <Named key={person.user.id} person={person} />
        ))}
      </ul>
    </Popover>
  );
}

function Named({ person }: { readonly person: Person }) {
  const told = useJourney((map) => tellPerson(person, map));
  return (
    <li className={styles.named}>
      <Avatar name={person.user.name} colour={person.user.colour} size="s" faded={person.idle} />
      <span>{told}</span>
    </li>
  );
}

const tagOf = (team: string | undefined): string | undefined => team?.slice(0, 2).toUpperCase();
