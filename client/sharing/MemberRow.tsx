import { LogOut, X } from "lucide-react";
import { useState } from "react";
import type { Role } from "../../shared/access/index.ts";
import { type MapMember, personColour } from "../../shared/protocol/index.ts";
import { ROLE_WORDS } from "../api/role-words.ts";
import { useTeam } from "../looks/index.ts";
import { AlertDialog, Avatar, IconButton } from "../ui/index.ts";
import { Select } from "../ui/Select.tsx";
import { ROLE_CHOICES } from "./role-choices.ts";
import styles from "./sharing.module.css";
import { words } from "./words.ts";

export function MemberRow({
  member,
  isMe,
  mayChange,
  isLastAdmin,
  onRole,
  onRemove,
}: {
  readonly member: MapMember;
  readonly isMe: boolean;
  readonly mayChange: boolean;
  /** Without them the map would be nobody's. */
  readonly isLastAdmin: boolean;
  readonly onRole: (role: Role) => void;
  readonly onRemove: () => void;
}) {
  const [asking, setAsking] = useState(false);
  const team = useTeam(member.teamId);
  const bye = isMe ? words.leave : words.remove(member.name);
  return (
    <li className={styles.row}>
      <Avatar name={member.name} colour={personColour(member.userId)} />
      <div className={styles.who}>
        <p className={styles.name}>
          {member.name}
          {isMe && <span className={styles.you}> ({words.you})</span>}
        </p>
        <p className={styles.note}>
          {team ? `${team.name} · ` : ""}
          {member.email}
        </p>
        {mayChange && isLastAdmin && <p className={styles.note}>{words.lastAdmin(isMe)}</p>}
      </div>
      {mayChange && !isLastAdmin ? (
        <Select
          quiet
          label={words.roleOf(member.name)}
          value={member.role}
          choices={ROLE_CHOICES}
          onChange={onRole}
        />
      ) : (
        <span className={styles.role}>{ROLE_WORDS[member.role].name}</span>
      )}
      {(mayChange || isMe) && !isLastAdmin && (
        <IconButton
          size="s"
          label={bye.label}
          icon={isMe ? <LogOut /> : <X />}
          onClick={() => setAsking(true)}
        />
      )}
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        title={bye.title}
        confirm={bye.action}
        onConfirm={onRemove}
      >
        {bye.text}
      </AlertDialog>
    </li>
  );
}
