import { useState } from "react";
import { useLocation } from "wouter";
import type { MapImported } from "../../shared/protocol/index.ts";
import { Button, DialogActions } from "../ui/index.ts";
import { FilePicker } from "./FilePicker.tsx";
import { ImportComplaint } from "./ImportComplaint.tsx";
import { ImportDone } from "./ImportDone.tsx";
import { ImportText } from "./ImportText.tsx";
import styles from "./import.module.css";
import { useImport } from "./use-import.ts";
import { words } from "./words.ts";

/** Makes a map of a text that is pasted, chosen or dropped. What was given is kept until it works. */
export function ImportPanel({
  onCancel,
  onMade,
}: {
  readonly onCancel: () => void;
  /** The map is made, and there are warnings to read. */
  readonly onMade: () => void;
}) {
  const [text, setText] = useState("");
  const [, navigate] = useLocation();
  const open = ({ id }: MapImported) => navigate(`/m/${id}`);
  const { progress, send, complain } = useImport({ onOpen: open, onMade });
  if (progress.state === "done") {
    return <ImportDone imported={progress.imported} onOpen={open} onClose={onCancel} />;
  }
  const complaint = progress.state === "writing" ? progress.complaint : undefined;
  const take = (given: string) => {
    setText(given);
    complain();
  };
  return (
    <div className={styles.panel}>
      <ImportText
        text={text}
        onText={take}
        onUnreadable={(reason) => complain({ reason })}
        wrongLine={complaint?.line}
      />
      {complaint && <ImportComplaint complaint={complaint} />}
      <DialogActions
        aside={<FilePicker onText={take} onUnreadable={(reason) => complain({ reason })} />}
      >
        <Button onClick={onCancel}>{words.cancel}</Button>
        <Button kind="primary" busy={progress.state === "sending"} onClick={() => void send(text)}>
          {words.action}
        </Button>
      </DialogActions>
    </div>
  );
}
