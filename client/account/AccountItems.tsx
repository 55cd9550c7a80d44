import { Bot, Building2, KeyRound, MonitorSmartphone, UserRound } from "lucide-react";
import { Link } from "wouter";
import { Button, buttonClass } from "../ui/index.ts";
import { securityWords } from "./security-words.ts";
import { useMe } from "./use-me.ts";

/** What one sees to of one's own account; one dialog at a time. */
export type AccountDialog = "profile" | "password" | "sessions" | "tokens";

export function AccountItems({ onOpen }: { readonly onOpen: (dialog: AccountDialog) => void }) {
  const { items } = securityWords;
  const { me } = useMe();
  const isAdmin =
    me.state === "ready" && me.value.state === "signed-in" && me.value.user.workspaceAdmin;
  return (
    <>
      {isAdmin && (
        <Link href="/admin" className={buttonClass({ kind: "quiet" })}>
          <Building2 />
          <span>{items.admin}</span>
        </Link>
      )}
      <Button kind="quiet" icon={<UserRound />} onClick={() => onOpen("profile")}>
        {items.profile}
      </Button>
      <Button kind="quiet" icon={<KeyRound />} onClick={() => onOpen("password")}>
        {items.password}
      </Button>
      <Button kind="quiet" icon={<MonitorSmartphone />} onClick={() => onOpen("sessions")}>
        {items.sessions}
      </Button>
      <Button kind="quiet" icon={<Bot />} onClick={() => onOpen("tokens")}>
        {items.tokens}
      </Button>
    </>
  );
}
