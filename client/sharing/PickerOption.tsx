import { Mail, UserPlus } from "lucide-react";
import type { ReactNode } from "react";
import { personColour } from "../../shared/protocol/index.ts";
import { TeamMark } from "../looks/TeamMark.tsx";
import { Avatar, cx } from "../ui/index.ts";
import styles from "./person-picker.module.css";
import type { Option } from "./picker-options.ts";
import { words } from "./words.ts";

export function PickerOption({
  id,
  option,
  active,
  onTake,
}: {
  readonly id: string;
  readonly option: Option;
  readonly active: boolean;
  readonly onTake: () => void;
}) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={cx(styles.option, active && styles.active)}
      // Before the field loses focus and the list goes away.
      onPointerDown={(event) => {
        event.preventDefault();
        onTake();
      }}
    >
      {told(option)}
    </div>
  );
}

function told(option: Option): ReactNode {
  switch (option.kind) {
    case "person": {
      const { id, name, email } = option.person;
      return (
        <>
          <Avatar name={name} colour={personColour(id)} size="s" />
          <span className={styles.name}>{name}</span>
          <span className={styles.email}>{email}</span>
        </>
      );
    }
    case "team":
      return (
        <>
          <TeamMark team={option.team} />
          <span className={styles.name}>{option.team.name}</span>
          <span className={styles.email}>{words.team.everybody}</span>
        </>
      );
    case "invite":
      return (
        <>
          <Mail size={16} aria-hidden="true" />
          <span>{words.add.invite(option.email)}</span>
        </>
      );
    case "make":
      return (
        <>
          <UserPlus size={16} aria-hidden="true" />
          <span>{words.add.create(option.text)}</span>
        </>
      );
  }
}
