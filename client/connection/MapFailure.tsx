import { CloudOff, LogIn } from "lucide-react";
import type { ReactNode } from "react";
import { useConnection, useSession } from "../session/index.ts";
import { Button, EmptyState } from "../ui/index.ts";
import { DownloadCopy } from "./DownloadCopy.tsx";
import { words } from "./words.ts";

/** What stands in place of a map that cannot be shown; nothing while it can. */
export function MapFailure({
  onSignIn,
  gone,
  wayOut,
}: {
  readonly onSignIn: () => void;
  /** What stands in place of a map that is not there for us; `wasOpen` if it was, just now. */
  readonly gone?: (wasOpen: boolean) => ReactNode;
  /** Where to go instead. */
  readonly wayOut?: ReactNode;
}) {
  const connection = useConnection();
  if (connection.state !== "failed") return null;
  switch (connection.reason) {
    case "no-access":
      return gone?.(true);
    case "not-found":
      return gone?.(false);
    case "not-signed-in":
      return (
        <EmptyState icon={<LogIn />} title={words.signedOut} text={words.signedOutText}>
          <Button kind="primary" onClick={onSignIn}>
            {words.signIn}
          </Button>
          {wayOut}
        </EmptyState>
      );
    case "no-answer":
      return <NoAnswer>{wayOut}</NoAnswer>;
  }
}

function NoAnswer({ children }: { readonly children: ReactNode }) {
  const session = useSession();
  const hasCopy = session.journey.current().columns.length > 0;
  return (
    <EmptyState icon={<CloudOff />} title={words.failed} text={words.failedText}>
      <Button kind="primary" onClick={session.retry}>
        {words.retry}
      </Button>
      {hasCopy && <DownloadCopy />}
      {children}
    </EmptyState>
  );
}
