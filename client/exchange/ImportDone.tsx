import type { ImportWarning, MapImported } from "../../shared/protocol/index.ts";
import { words as serverWords } from "../api/words.ts";
import { Button, DialogActions, Notice } from "../ui/index.ts";
import styles from "./import.module.css";
import { words } from "./words.ts";

const MOST_SHOWN = 200;

const { said } = serverWords;

/** What an import had to change, before one goes on to the map. */
export function ImportDone({
  imported,
  onOpen,
  onClose,
}: {
  readonly imported: MapImported;
  readonly onOpen: (imported: MapImported) => void;
  readonly onClose: () => void;
}) {
  const { title, warnings } = imported;
  return (
    <div className={styles.panel}>
      <Notice tone="success" title={words.doneTitle(title)}>
        <p>{words.doneText(warnings.length)}</p>
      </Notice>
      <ol className={styles.warnings}>
        {numbered(warnings.slice(0, MOST_SHOWN)).map(({ key, warning }) => (
          <li key={key} className={styles.warning}>
            <span className={styles.where}>
              {warning.line !== undefined && words.line(warning.line)}
            </span>
            <span>{said(warning.message)}</span>
          </li>
        ))}
        {warnings.length > MOST_SHOWN && <li>{words.more(warnings.length - MOST_SHOWN)}</li>}
      </ol>
      <DialogActions>
        <Button onClick={onClose}>{words.stay}</Button>
        <Button kind="primary" autoFocus onClick={() => onOpen(imported)}>
          {words.open}
        </Button>
      </DialogActions>
    </div>
  );
}

/** Two warnings may say the same of the same line. */
const numbered = (warnings: readonly ImportWarning[]) =>
  warnings.map((warning, index) => ({ key: index, warning }));
