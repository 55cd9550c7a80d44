import { X } from "lucide-react";
import type { Role } from "../../shared/access/index.ts";
import type { MapTeamTold } from "../../shared/protocol/index.ts";
import { ROLE_WORDS } from "../api/role-words.ts";
import { teamOf } from "../looks/index.ts";
import { TeamMark } from "../looks/TeamMark.tsx";
import { IconButton } from "../ui/index.ts";
import { Select } from "../ui/Select.tsx";
import { ROLE_CHOICES } from "./role-choices.ts";
import styles from "./sharing.module.css";
import { words } from "./words.ts";

/** A whole team and what all of it may do here. */
export function TeamRow({
  held,
  isOwnWay,
  mayChange,
  onRole,
  onRemove,
}: {
  readonly held: MapTeamTold;
  /** It is all that lets this person in. */
  readonly isOwnWay: boolean;
  readonly mayChange: boolean;
  readonly onRole: (role: Role) => void;
  readonly onRemove: () => void;
}) {
  const team = teamOf(held.teamId);
  return (
    <li className={styles.row}>
      <TeamMark team={team} />
      <div className={styles.who}>
        <p className={styles.name}>{team.name}</p>
        {held.people.length === 0 ? (
          <p className={styles.note}>{words.team.everybody}</p>
        ) : (
          <details className={styles.people}>
            <summary>{words.team.people(held.people.length)}</summary>
            <ul>
              {held.people.map(({ userId, name }) => (
                <li key={userId} dir="auto">
                  {name}
                </li>
              ))}
            </ul>
          </details>
        )}
        {isOwnWay && <p className={styles.why}>{words.team.ownWay(team.name)}</p>}
      </div>
      {mayChange ? (
        <>
          <Select
            quiet
            label={words.roleOf(team.name)}
            value={held.role}
            choices={ROLE_CHOICES}
            onChange={onRole}
          />
          <IconButton
            size="s"
            label={words.team.remove(team.name)}
            icon={<X />}
            onClick={onRemove}
          />
        </>
      ) : (
        <span className={styles.role}>{ROLE_WORDS[held.role].name}</span>
      )}
    </li>
  );
}
