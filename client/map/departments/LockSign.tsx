import { Lock } from "lucide-react";
import { Button, Popover } from "../../ui/index.ts";
import styles from "./departments.module.css";
import { useLock } from "./use-structure-lock.ts";
import { words } from "./words.ts";

/** Says beside the map's title that its structure is locked, and lets admins release it. */
export function LockSign() {
  const { told, toggle } = useLock();
  if (!told) return null;
  return (
    <Popover
      label={words.locked}
      align="start"
      trigger={
        <button type="button" className={styles.sign} aria-label={words.locked} title={told}>
          <Lock size={14} aria-hidden="true" />
          <span className={styles.signWord}>{words.locked}</span>
        </button>
      }
    >
      <div className={styles.told}>
        <p>{told}</p>
        {toggle && (
          <Button size="s" onClick={toggle}>
            {words.release}
          </Button>
        )}
      </div>
    </Popover>
  );
}
