import { X } from "lucide-react";
import { useState } from "react";
import type { Role } from "../../shared/access/index.ts";
import { type MapMember, personColour } from "../../shared/protocol/index.ts";
import { ROLE_WORDS } from "../api/role-words.ts";
import { AlertDialog, Avatar, IconButton } from "../ui/index.ts";
import { Select } from "../ui/Select.tsx";
import { ROLE_CHOICES } from "./role-choices.ts";
import styles from "./sharing.module.css";
import { words } from "./words.ts";

export function MemberRow({
  member,
  isMe,
  mayChange,
  onRole,
  onRemove,
}: {
  readonly member: MapMember;
  readonly isMe: boolean;
  readonly mayChange: boolean;
  readonly onRole: (role: Role) => void;
  readonly onRemove: () => void;
}) {
  const [asking, setAsking] = useState(false);
  return (
    <li className={styles.row}>
      <Avatar name={member.name} colour={personColour(member.userId)} />
      <div className={styles.who}>
        <p className={styles.name}>
          {member.name}
          {isMe && <span className={styles.you}> ({words.you})</span>}
        </p>
        <p className={styles.note}>{member.email}</p>
      </div>
      {mayChange ? (
        <>
          <Select
            quiet
            label={words.roleOf(member.name)}
            value={member.role}
            choices={ROLE_CHOICES}
            onChange={onRole}
          />
          <IconButton
            size="s"
            label={words.remove(member.name)}
            icon={<X />}
            onClick={() => setAsking(true)}
          />
        </>
      ) : (
        <span className={styles.role}>{ROLE_WORDS[member.role].name}</span>
      )}
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        title={words.removeTitle(member.name)}
        confirm={words.removeAction}
        onConfirm={onRemove}
      >
        {words.removeText}
      </AlertDialog>
    </li>
  );
}
