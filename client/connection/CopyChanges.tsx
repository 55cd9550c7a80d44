import { useState } from "react";
import { useSession } from "../session/index.ts";
import { AlertDialog, Button, copyText } from "../ui/index.ts";
import { copyWords as words } from "./copy-words.ts";
import { downloadCopy } from "./download-copy.ts";

/** Copies the map as it is on this device; only then may one's changes be thrown away here. */
export function CopyChanges() {
  const session = useSession();
  const [said, setSaid] = useState<string>();
  const [asking, setAsking] = useState(false);
  const copy = async () => {
    const text = import("./map-as-text.ts").then((way) => way.mapAsText(session.copyOfMap()));
    // The words may be out of reach together with the server that has them.
    const copied = await copyText(text).catch(() => false);
    if (!copied) downloadCopy(session);
    setSaid(copied ? words.copied : words.savedInstead);
  };
  const giveUp = () => {
    void session.forgetDeviceCopy().finally(() => location.reload());
  };
  return (
    <>
      {said && <p>{said}</p>}
      <Button kind="primary" onClick={() => void copy()}>
        {words.copy}
      </Button>
      {said && <Button onClick={() => setAsking(true)}>{words.throwAway}</Button>}
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        title={words.throwTitle}
        confirm={words.throwAction}
        onConfirm={giveUp}
      >
        {words.throwText}
      </AlertDialog>
    </>
  );
}
