import { Check, CloudOff, type LucideIcon, TriangleAlert } from "lucide-react";
import { can } from "../../shared/access/index.ts";
import {
  type Connection,
  type Unsent,
  useConnection,
  useSessionInfo,
  useUnsent,
} from "../session/index.ts";
import { Tooltip } from "../ui/index.ts";
import styles from "./connection-status.module.css";
import { type ConnectionWords, wordsFor } from "./connection-words.ts";
import { useAnnouncement } from "./use-announcement.ts";

/** Says at every moment whether the map is on the server's disk. */
export function ConnectionStatus() {
  const connection = withComments(useConnection(), useUnsent());
  const canEdit = can(useSessionInfo().role, "edit");
  const words = wordsFor(connection, canEdit);
  const announcement = useAnnouncement(connection, canEdit);
  return (
    <>
      <ConnectionMark connection={connection} words={words} />
      <p className="visually-hidden" role="status" aria-live="polite">
        {announcement}
      </p>
    </>
  );
}

/** What one said about the map is not saved either while it waits on the device. */
function withComments(connection: Connection, unsent: readonly Unsent[]): Connection {
  const waiting = unsent.filter(({ refused }) => !refused).length;
  if (waiting === 0) return connection;
  if (connection.state === "saved") return { state: "saving", quiet: false };
  return "waiting" in connection
    ? { ...connection, waiting: connection.waiting + waiting }
    : connection;
}

function ConnectionMark({
  connection: { state },
  words: { label, detail, tone },
}: {
  readonly connection: Connection;
  readonly words: ConnectionWords;
}) {
  const mark = (
    // A key of its own lets "Saved" appear anew, and gently, after each saving.
    <span key={label} className={styles.mark} data-connection={state} data-tone={tone}>
      <span className={styles.icon}>{iconFor(tone, label)}</span>
      <span className={styles.label}>{label}</span>
    </span>
  );
  return detail ? <Tooltip label={detail}>{mark}</Tooltip> : mark;
}

function iconFor(tone: ConnectionWords["tone"], label: string) {
  if (tone === "busy") return <span className={label === "" ? styles.dot : styles.ring} />;
  const Icon: LucideIcon = { calm: Check, warning: CloudOff, danger: TriangleAlert }[tone];
  return <Icon size={14} strokeWidth={2.2} aria-hidden="true" />;
}
