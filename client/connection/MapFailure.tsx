import { CloudOff } from "lucide-react";
import type { ReactNode } from "react";
import { type FailedReason, useConnection, useSession } from "../session/index.ts";
import { Button, EmptyState } from "../ui/index.ts";
import { downloadCopy } from "./ConnectionNotice.tsx";

type Words = { readonly title: string; readonly text: string };

const WORDS: Readonly<Record<FailedReason, Words>> = {
  "no-answer": {
    title: "Couldn't open this map",
    text: "Changes on this device are safe.",
  },
  "not-found": {
    title: "This map isn't available",
    text: "It isn't there any more, or you can't see it.",
  },
  "not-signed-in": {
    title: "Sign in to open this map",
    text: "You have been signed out.",
  },
};

/** What stands in place of a map that cannot be shown; nothing while it can. */
export function MapFailure({
  onSignIn,
  wayOut,
}: {
  readonly onSignIn: () => void;
  /** Where to go instead. */
  readonly wayOut?: ReactNode;
}) {
  const connection = useConnection();
  const session = useSession();
  if (connection.state !== "failed") return null;
  const { reason } = connection;
  const hasCopy = session.journey.current().columns.length > 0;
  return (
    <EmptyState icon={<CloudOff />} {...WORDS[reason]}>
      {reason === "not-signed-in" ? (
        <Button kind="primary" onClick={onSignIn}>
          Sign in
        </Button>
      ) : (
        <Button kind="primary" onClick={session.retry}>
          Retry
        </Button>
      )}
      {hasCopy && <Button onClick={() => downloadCopy(session)}>Download copy</Button>}
      {wayOut}
    </EmptyState>
  );
}
