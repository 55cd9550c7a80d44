import { UserPlus } from "lucide-react";
import { personColour } from "../../shared/protocol/index.ts";
import type { Colleague } from "../api/account.ts";
import { Avatar, cx } from "../ui/index.ts";
import styles from "./person-picker.module.css";
import { words } from "./words.ts";

/** What the picker suggests: somebody of the workspace, or to make an account for who was typed. */
export type Option =
  | { readonly kind: "person"; readonly person: Colleague }
  | { readonly kind: "make"; readonly text: string };

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
      {option.kind === "person" ? (
        <>
          <Avatar name={option.person.name} colour={personColour(option.person.id)} size="s" />
          <span className={styles.name}>{option.person.name}</span>
          <span className={styles.email}>{option.person.email}</span>
        </>
      ) : (
        <>
          <UserPlus size={16} aria-hidden="true" />
          <span>{words.add.create(option.text)}</span>
        </>
      )}
    </div>
  );
}
