import { KeyRound, LogOut } from "lucide-react";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { personColour } from "../../shared/protocol/index.ts";
import { wordsFor } from "../api/words.ts";
import { Avatar, Badge, Button, Popover, useToasts } from "../ui/index.ts";
import styles from "./account-menu.module.css";
import { useMe } from "./use-me.ts";
import { words } from "./words.ts";

const ChangePasswordDialog = lazy(async () => ({
  default: (await import("./ChangePasswordDialog.tsx")).ChangePasswordDialog,
}));

/** The avatar at the end of the bar: who one is, settings of this device, the way out. */
export function AccountMenu({ settings }: { readonly settings?: ReactNode }) {
  const { me, signOut } = useMe();
  const toasts = useToasts();
  const [open, setOpen] = useState(false);
  const [changing, setChanging] = useState(false);
  if (me.state !== "ready" || me.value.state !== "signed-in") return null;
  const { user } = me.value;
  const colour = personColour(user.id);
  const leave = () =>
    signOut().catch((failure) => toasts.show({ message: wordsFor(failure), tone: "danger" }));
  const changePassword = () => {
    setOpen(false);
    setChanging(true);
  };
  return (
    <>
      <Popover
        open={open}
        onOpenChange={setOpen}
        label={words.menu.label(user.name)}
        align="end"
        trigger={
          <button type="button" className={styles.trigger} aria-label={words.menu.label(user.name)}>
            <Avatar name={user.name} colour={colour} />
          </button>
        }
      >
        <div className={styles.panel}>
          <div className={styles.person}>
            <Avatar name={user.name} colour={colour} size="l" />
            <div className={styles.who}>
              <p className={styles.name}>{user.name}</p>
              <p className={styles.email}>{user.email}</p>
            </div>
          </div>
          {user.workspaceAdmin && (
            <div>
              <Badge tone="accent">{words.menu.workspaceAdmin}</Badge>
            </div>
          )}
          {settings && <div className={styles.settings}>{settings}</div>}
          <div className={styles.deeds}>
            <Button kind="quiet" icon={<KeyRound />} onClick={changePassword}>
              {words.menu.password}
            </Button>
            <Button kind="quiet" icon={<LogOut />} onClick={() => void leave()}>
              {words.menu.signOut}
            </Button>
          </div>
        </div>
      </Popover>
      {changing && (
        <Suspense>
          <ChangePasswordDialog onClose={() => setChanging(false)} />
        </Suspense>
      )}
    </>
  );
}
