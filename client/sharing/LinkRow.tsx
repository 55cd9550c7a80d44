import { Link2, LockKeyhole, LockKeyholeOpen } from "lucide-react";
import { useState } from "react";
import type { ShareLink } from "../../shared/protocol/index.ts";
import { AlertDialog, Button, dateTimeWords, dateWords, IconButton } from "../ui/index.ts";
import { LinkPasswordDialog } from "./LinkPasswordDialog.tsx";
import styles from "./sharing.module.css";
import { words } from "./words.ts";

export function LinkRow({
  link,
  onRevoke,
  onPassword,
}: {
  readonly link: ShareLink;
  readonly onRevoke: () => void;
  /** Null takes it away. */
  readonly onPassword: (password: string | null) => void;
}) {
  const [asking, setAsking] = useState(false);
  const [locking, setLocking] = useState(false);
  return (
    <li className={styles.row}>
      <span className={styles.glyph}>
        <Link2 size={16} aria-hidden="true" />
      </span>
      <div className={styles.who}>
        <p className={styles.name}>{words.link.anyone(words.link.canDo[link.role])}</p>
        <p className={styles.note}>
          {link.hasPassword && `${words.link.locked} · `}
          {lifeOf(link, new Date())} ·{" "}
          {words.link.made(dateWords(new Date(link.createdAt), new Date()))}
        </p>
      </div>
      <IconButton
        size="s"
        label={link.hasPassword ? words.link.newPassword : words.link.setPassword}
        icon={link.hasPassword ? <LockKeyhole /> : <LockKeyholeOpen />}
        onClick={() => setLocking(true)}
      />
      <Button kind="quiet" size="s" onClick={() => setAsking(true)}>
        {words.link.revoke}
      </Button>
      {locking && (
        <LinkPasswordDialog
          hasPassword={link.hasPassword}
          onSet={onPassword}
          onClose={() => setLocking(false)}
        />
      )}
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        title={words.link.revokeTitle}
        confirm={words.link.revoke}
        onConfirm={onRevoke}
      >
        {words.link.revokeText}
      </AlertDialog>
    </li>
  );
}

function lifeOf({ expiresAt }: ShareLink, now: Date): string {
  if (expiresAt === null) return words.link.always;
  const end = new Date(expiresAt);
  const date = dateTimeWords(end);
  return end > now ? words.link.until(date) : words.link.ended(date);
}
