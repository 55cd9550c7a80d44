import { MonitorSmartphone } from "lucide-react";
import { useState } from "react";
import type { SessionItem } from "../../shared/protocol/index.ts";
import { endOtherSessions, endSession, listSessions } from "../api/sessions.ts";
import { useFetched } from "../api/use-fetched.ts";
import { wordsFor } from "../api/words.ts";
import {
  Ago,
  Badge,
  Button,
  Dialog,
  DialogActions,
  dateTimeWords,
  Notice,
  Skeleton,
  useToasts,
} from "../ui/index.ts";
import styles from "./security.module.css";
import { securityWords } from "./security-words.ts";

const words = securityWords.sessions;

/** Where one is signed in, and ending that from here. */
export function SessionsDialog({ onClose }: { readonly onClose: () => void }) {
  const { fetched, reload, replace } = useFetched(listSessions);
  const [busy, setBusy] = useState<string>();
  const toasts = useToasts();
  const end = async (
    what: string,
    deed: () => Promise<void>,
    gone: (one: SessionItem) => boolean,
  ) => {
    setBusy(what);
    try {
      await deed();
      replace((sessions) => sessions.filter((session) => !gone(session)));
      toasts.show({ message: words.ended });
    } catch (failure) {
      toasts.show({ message: wordsFor(failure), tone: "danger" });
      await reload();
    }
    setBusy(undefined);
  };
  const sessions = fetched.state === "ready" ? fetched.value : [];
  const isElsewhere = ({ current }: SessionItem) => !current;
  return (
    <Dialog open onOpenChange={onClose} title={words.title} description={words.text} width="m">
      {fetched.state === "loading" && <Skeleton width="100%" height={96} />}
      {fetched.state === "failed" && (
        <>
          <Notice tone="danger">{wordsFor(fetched.failure)}</Notice>
          <div>
            <Button onClick={() => void reload()}>{securityWords.retry}</Button>
          </div>
        </>
      )}
      <ul className={styles.rows}>
        {sessions.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            busy={busy === session.id}
            onEnd={() =>
              void end(
                session.id,
                () => endSession(session.id),
                ({ id }) => id === session.id,
              )
            }
          />
        ))}
      </ul>
      {sessions.some(isElsewhere) && (
        <DialogActions>
          <Button
            busy={busy === "others"}
            onClick={() => void end("others", endOtherSessions, isElsewhere)}
          >
            {words.endOthers}
          </Button>
        </DialogActions>
      )}
    </Dialog>
  );
}

function SessionRow({
  session,
  busy,
  onEnd,
}: {
  readonly session: SessionItem;
  readonly busy: boolean;
  readonly onEnd: () => void;
}) {
  const device = deviceWords(session);
  return (
    <li className={styles.row}>
      <span className={styles.glyph}>
        <MonitorSmartphone size={16} aria-hidden="true" />
      </span>
      <div className={styles.what}>
        <p className={styles.name}>{device}</p>
        <p className={styles.note}>
          {words.started(dateTimeWords(new Date(session.startedAt)))} · {words.used}{" "}
          <Ago time={session.usedAt} />
        </p>
      </div>
      {session.current ? (
        <Badge tone="accent">{words.here}</Badge>
      ) : (
        <Button
          kind="quiet"
          size="s"
          aria-label={words.endLabel(device)}
          busy={busy}
          onClick={onEnd}
        >
          {words.end}
        </Button>
      )}
    </li>
  );
}

function deviceWords({ device: { browser, system } }: SessionItem): string {
  if (browser && system) return words.device(browser, system);
  return browser ?? system ?? words.unknown;
}
