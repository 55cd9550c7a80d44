import { useState } from "react";
import { type NotSavedReason, useConnection, useSession } from "../session/index.ts";
import { Button, fileName, saveFile } from "../ui/index.ts";
import styles from "./connection-notice.module.css";
import { wordsFor } from "./connection-words.ts";

/** What can be done when changes are not saved, across the top of the map. */
export function ConnectionNotice({ onSignIn }: { readonly onSignIn: () => void }) {
  const connection = useConnection();
  if (connection.state !== "not-saved") return null;
  const { label, detail } = wordsFor(connection);
  return (
    <div className={styles.notice} role="alert">
      <p className={styles.text}>
        <strong>{label}.</strong> {detail}
      </p>
      <Actions reason={connection.reason} onSignIn={onSignIn} />
    </div>
  );
}

function Actions({
  reason,
  onSignIn,
}: {
  readonly reason: NotSavedReason;
  readonly onSignIn: () => void;
}) {
  const { retry } = useSession();
  switch (reason) {
    case "new-version":
      return <Button onClick={() => location.reload()}>Reload</Button>;
    case "signed-out":
      return <Button onClick={onSignIn}>Sign in</Button>;
    case "storage":
      return null;
    case "too-large":
      return (
        <>
          <CopyChanges />
          <Button onClick={retry}>Retry</Button>
        </>
      );
    case "no-access":
      return <CopyChanges />;
  }
}

/** Saves the map as it is on this device; only then may it be given up here. */
function CopyChanges() {
  const session = useSession();
  const [copied, setCopied] = useState(false);
  const copy = () => {
    downloadCopy(session);
    setCopied(true);
  };
  const giveUp = () => {
    void session.forgetDeviceCopy().finally(() => location.reload());
  };
  return (
    <>
      <Button kind="primary" onClick={copy}>
        Copy your changes
      </Button>
      {copied && <Button onClick={giveUp}>Discard them here</Button>}
    </>
  );
}

export function downloadCopy(session: ReturnType<typeof useSession>): void {
  const map = session.copyOfMap();
  saveFile(fileName(map.title, "json"), JSON.stringify(map, null, 2), "application/json");
}
