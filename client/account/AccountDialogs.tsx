import type { AccountDialog } from "./AccountItems.tsx";
import { ChangePasswordDialog } from "./ChangePasswordDialog.tsx";
import { SessionsDialog } from "./SessionsDialog.tsx";
import { TokensDialog } from "./TokensDialog.tsx";

export function AccountDialogs({
  opened,
  mayRunWorkspace,
  onClose,
}: {
  readonly opened: AccountDialog;
  readonly mayRunWorkspace: boolean;
  readonly onClose: () => void;
}) {
  switch (opened) {
    case "password":
      return <ChangePasswordDialog onClose={onClose} />;
    case "sessions":
      return <SessionsDialog onClose={onClose} />;
    case "tokens":
      return <TokensDialog mayRunWorkspace={mayRunWorkspace} onClose={onClose} />;
  }
}
