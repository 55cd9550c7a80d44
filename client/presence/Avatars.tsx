import { PenLine } from "lucide-react";
import { type ComponentProps, useEffect, useMemo } from "react";
import { useTeams } from "../looks/index.ts";
import { type Person, useJourney, usePeople } from "../session/index.ts";
import { Avatar, latePart, Menu, Tooltip } from "../ui/index.ts";
import styles from "./avatars.module.css";
import { gatherPeople } from "./gather-people.ts";
import { personWords, tellPerson } from "./person-words.ts";

const PersonItems = latePart(async () => (await import("./PersonItems.tsx")).PersonItems);
const Followers = latePart(async () => (await import("./Followers.tsx")).Followers);

/** More people than this are counted. */
const MOST = 5;
/** A phone's bar has room for so many. */
const FEW = 2;

/** Who else is on this map, each with a menu, and how many of them follow. */
export function Avatars({ onSettings }: { readonly onSettings: () => void }) {
  const everyone = usePeople();
  const people = useMemo(() => gatherPeople(everyone), [everyone]);
  const most = people.length > FEW && matchMedia("(width < 600px)").matches ? 1 : MOST;
  const rest = people.slice(most);
  useEffect(PersonItems.preload, []);
  return (
    <>
      <ul className={styles.people} aria-label={personWords.others}>
        {people.slice(0, most).map((person) => (
          <li key={person.user.id} className={styles.person}>
            <Menu trigger={<Face person={person} />}>
              <PersonItems people={[person]} onSettings={onSettings} />
            </Menu>
          </li>
        ))}
        {rest.length > 0 && (
          <li className={styles.person}>
            <Menu
              trigger={
                <button
                  type="button"
                  className={styles.more}
                  aria-label={personWords.more(rest.length)}
                >
                  +{rest.length}
                </button>
              }
            >
              <PersonItems people={rest} onSettings={onSettings} />
            </Menu>
          </li>
        )}
      </ul>
      {people.length > 0 && <Followers />}
    </>
  );
}

type FaceProps = ComponentProps<"button"> & { readonly person: Person };

function Face({ person, ...button }: FaceProps) {
  const teams = useTeams();
  const told = useJourney((map) => tellPerson(person, map, teams));
  const { user, idle, editing } = person;
  return (
    <Tooltip label={told}>
      <button
        type="button"
        {...button}
        className={styles.face}
        aria-label={told}
        style={{ "--person": user.colour }}
      >
        <Avatar name={user.name} tag={tagOf(user.team)} colour={user.colour} faded={idle} />
        {editing && (
          <span className={styles.pen}>
            <PenLine size={9} strokeWidth={2.4} aria-label={personWords.writing} />
          </span>
        )}
      </button>
    </Tooltip>
  );
}

const tagOf = (team: string | undefined): string | undefined => team?.slice(0, 2).toUpperCase();
