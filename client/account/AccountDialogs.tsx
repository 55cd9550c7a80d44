import type { Colleague } from "../api/account.ts";
import type { AccountDialog } from "./AccountItems.tsx";
import { ChangePasswordDialog } from "./ChangePasswordDialog.tsx";
import { ProfileDialog } from "./ProfileDialog.tsx";
import { SessionsDialog } from "./SessionsDialog.tsx";
import { TokensDialog } from "./TokensDialog.tsx";

export function AccountDialogs({
  opened,
  user,
  onClose,
}: {
  readonly opened: AccountDialog;
  readonly user: Colleague;
  readonly onClose: () => void;
}) {
  switch (opened) {
    case "profile":
      return <ProfileDialog user={user} onClose={onClose} />;
    case "password":
      return <ChangePasswordDialog onClose={onClose} />;
    case "sessions":
      return <SessionsDialog onClose={onClose} />;
    case "tokens":
      return <TokensDialog mayRunWorkspace={user.workspaceAdmin} onClose={onClose} />;
  }
}
