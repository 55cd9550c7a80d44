import { type Connection, useConnection, useSession } from "../session/index.ts";
import { Button, latePart } from "../ui/index.ts";
import styles from "./connection-notice.module.css";
import { wordsFor } from "./connection-words.ts";
import { DownloadCopy } from "./DownloadCopy.tsx";
import { words } from "./words.ts";

// Where it cannot be fetched any more, the plain file is still there.
const CopyChanges = latePart(() =>
  import("./CopyChanges.tsx").then(
    (part) => part.CopyChanges,
    () => DownloadCopy,
  ),
);

type NotSaved = Extract<Connection, { readonly state: "not-saved" }>;

/** What can be done when changes are not saved, across the top of the map. */
export function ConnectionNotice({
  onSignIn,
}: {
  /** `elsewhere` while this page must stay open, for it alone has the changes. */
  readonly onSignIn: (elsewhere: boolean) => void;
}) {
  const connection = useConnection();
  if (connection.state !== "not-saved") return null;
  const { label, detail } = wordsFor(connection);
  return (
    <div className={styles.notice} role="alert">
      <p className={styles.text}>
        <strong>{label}.</strong> {detail}
      </p>
      <Actions connection={connection} onSignIn={onSignIn} />
    </div>
  );
}

function Actions({
  connection: { reason, kept },
  onSignIn,
}: {
  readonly connection: NotSaved;
  readonly onSignIn: (elsewhere: boolean) => void;
}) {
  const { retry } = useSession();
  switch (reason) {
    case "new-version":
      return <Button onClick={() => location.reload()}>{words.reload}</Button>;
    case "signed-out":
      return (
        <>
          <Button kind="primary" onClick={() => onSignIn(!kept)}>
            {words.signIn}
          </Button>
          {!kept && <Button onClick={retry}>{words.retry}</Button>}
        </>
      );
    case "storage":
      return null;
    // Access may have been given back meanwhile.
    case "no-access":
    case "too-large":
      return (
        <>
          <CopyChanges />
          <Button onClick={retry}>{words.retry}</Button>
        </>
      );
  }
}
