import { Mail } from "lucide-react";
import type { Invite } from "../../shared/protocol/index.ts";
import { ROLE_WORDS } from "../api/role-words.ts";
import { Button, dateWords } from "../ui/index.ts";
import styles from "./sharing.module.css";
import { words } from "./words.ts";

/** Who was invited and has not come yet. */
export function Invites({
  invites,
  onRevoke,
}: {
  readonly invites: readonly Invite[];
  readonly onRevoke: (invite: Invite) => void;
}) {
  if (invites.length === 0) return null;
  return (
    <ul className={styles.rows} aria-label={words.invites.title}>
      {invites.map((invite) => (
        <li key={invite.id} className={styles.row}>
          <span className={styles.glyph}>
            <Mail size={16} aria-hidden="true" />
          </span>
          <div className={styles.who}>
            <p className={styles.name}>{invite.email ?? words.invites.anyone}</p>
            <p className={styles.note}>
              {words.invites.until(
                invite.map ? ROLE_WORDS[invite.map.role].name : words.invites.workspace,
                dateWords(new Date(invite.expiresAt), new Date()),
              )}
            </p>
          </div>
          <Button
            kind="quiet"
            size="s"
            aria-label={words.invites.revoke(invite.email)}
            onClick={() => onRevoke(invite)}
          >
            {words.link.revoke}
          </Button>
        </li>
      ))}
    </ul>
  );
}
