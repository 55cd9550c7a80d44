import { Upload } from "lucide-react";
import { type ChangeEvent, useRef } from "react";
import { Button } from "../ui/index.ts";
import styles from "./import.module.css";
import { takeFile } from "./read-file.ts";
import { words } from "./words.ts";

export function FilePicker({
  onText,
  onUnreadable,
}: {
  readonly onText: (text: string) => void;
  readonly onUnreadable: (reason: string) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // Emptied, so that choosing the same file again after correcting it counts as a choice.
    void takeFile(file, onText, onUnreadable).then(() => {
      target.value = "";
    });
  };
  return (
    <div className={styles.picker}>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={words.choose}
        accept=".mmd,.mermaid,.md,.txt,.json,application/json,text/plain"
        onChange={take}
      />
      <Button icon={<Upload />} onClick={() => input.current?.click()}>
        {words.choose}
      </Button>
      <span className={styles.or}>{words.or}</span>
    </div>
  );
}
