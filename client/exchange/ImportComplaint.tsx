import { Notice } from "../ui/index.ts";
import styles from "./import.module.css";
import type { Complaint } from "./use-import.ts";
import { words } from "./words.ts";

export function ImportComplaint({ complaint }: { readonly complaint: Complaint }) {
  return (
    <Notice tone="danger" title={words.unreadable}>
      <p>
        {complaint.line !== undefined && (
          <strong className={styles.line}>{words.line(complaint.line)}: </strong>
        )}
        {complaint.reason}
      </p>
      <p className={styles.calm}>{words.nothingMade}</p>
    </Notice>
  );
}
