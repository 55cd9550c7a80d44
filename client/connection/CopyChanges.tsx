import { useState } from "react";
import { useSession } from "../session/index.ts";
import { AlertDialog, Button, copyText } from "../ui/index.ts";
import { copyWords as words } from "./copy-words.ts";
import { downloadCopy } from "./download-copy.ts";

/**
 * Copies what one wrote that was not saved, or the whole map as it is on this device; only then may
 * one's changes be thrown away here.
 */
export function CopyChanges() {
  const session = useSession();
  const [said, setSaid] = useState<string>();
  const [asking, setAsking] = useState(false);
  const copy = async (text: Promise<string>, done: string) => {
    // The words may be out of reach together with the server that has them.
    const copied = await copyText(text).catch(() => false);
    if (!copied) downloadCopy(session);
    setSaid(copied ? done : words.savedInstead);
  };
  const map = () => import("./map-as-text.ts").then((way) => way.mapAsText(session.copyOfMap()));
  const unsaved = () =>
    import("./unsaved-as-text.ts").then((way) =>
      way.unsavedAsText(session.copyOfMap(), session.unsavedPlaces()),
    );
  const giveUp = () => {
    void session.forgetDeviceCopy().finally(() => location.reload());
  };
  return (
    <>
      {said && <p>{said}</p>}
      <Button kind="primary" onClick={() => void copy(unsaved(), words.copied)}>
        {words.copy}
      </Button>
      <Button onClick={() => void copy(map(), words.copiedMap)}>{words.copyMap}</Button>
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
