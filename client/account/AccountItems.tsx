import { Bot, KeyRound, MonitorSmartphone } from "lucide-react";
import { Button } from "../ui/index.ts";
import { securityWords } from "./security-words.ts";

/** What one sees to of one's own account; one dialog at a time. */
export type AccountDialog = "password" | "sessions" | "tokens";

export function AccountItems({ onOpen }: { readonly onOpen: (dialog: AccountDialog) => void }) {
  const { items } = securityWords;
  return (
    <>
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
