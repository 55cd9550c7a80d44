import { LogOut } from "lucide-react";
import { type ReactNode, useState } from "react";
import { personColour } from "../../shared/protocol/index.ts";
import type { Colleague } from "../api/account.ts";
import { useTeam } from "../looks/index.ts";
import { Avatar, askedPart, Badge, Button, latePart, Popover } from "../ui/index.ts";
import type { AccountDialog } from "./AccountItems.tsx";
import styles from "./account-menu.module.css";
import { useLeaving } from "./use-leaving.tsx";
import { useMe } from "./use-me.ts";
import { words } from "./words.ts";

const AccountItems = latePart(async () => (await import("./AccountItems.tsx")).AccountItems);
const AccountDialogs = askedPart(async () => (await import("./AccountDialogs.tsx")).AccountDialogs);

/** The avatar at the end of the bar: who one is, settings of this device, the way out. */
export function AccountMenu({ settings }: { readonly settings?: ReactNode }) {
  const { me } = useMe();
  if (me.state !== "ready" || me.value.state !== "signed-in") return null;
  return <MenuOf user={me.value.user} settings={settings} />;
}

function MenuOf({ user, settings }: { readonly user: Colleague; readonly settings: ReactNode }) {
  const { leave, question } = useLeaving(user.id);
  const [open, setOpen] = useState(false);
  const [dialog, setDialog] = useState<AccountDialog>();
  const colour = personColour(user.id);
  const tag = useTeam(user.teamId)?.tag;
  const signOut = () => {
    setOpen(false);
    leave();
  };
  const openDialog = (asked: AccountDialog) => {
    setOpen(false);
    setDialog(asked);
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
            <Avatar name={user.name} tag={tag} colour={colour} />
          </button>
        }
      >
        <div className={styles.panel}>
          <div className={styles.person}>
            <Avatar name={user.name} tag={tag} colour={colour} size="l" />
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
            <AccountItems onOpen={openDialog} />
            <Button kind="quiet" icon={<LogOut />} onClick={signOut}>
              {words.menu.signOut}
            </Button>
          </div>
        </div>
      </Popover>
      {question}
      {dialog && (
        <AccountDialogs opened={dialog} user={user} onClose={() => setDialog(undefined)} />
      )}
    </>
  );
}
