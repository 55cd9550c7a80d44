import { X } from "lucide-react";
import type { Role } from "../../shared/access/index.ts";
import type { MapTeam } from "../../shared/protocol/index.ts";
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
  mayChange,
  onRole,
  onRemove,
}: {
  readonly held: MapTeam;
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
        <p className={styles.note}>{words.team.everybody}</p>
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
