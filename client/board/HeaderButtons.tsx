import { Ellipsis, Plus } from "lucide-react";
import { useStructureLock } from "../session/index.ts";
import { cx } from "../ui/index.ts";
import styles from "./header-buttons.module.css";
import { words } from "./words.ts";

const LOOKS = { stage: "ofStage", step: "ofStep", lane: "ofLane" } as const;

/** The menu of a header or label, and the `+` on its border to the next, while that may be added. */
export function HeaderButtons({ of }: { readonly of: keyof typeof LOOKS }) {
  const look = styles[LOOKS[of]];
  const isLocked = useStructureLock() !== undefined;
  return (
    <>
      <button
        type="button"
        className={cx(styles.more, look)}
        data-act="menu"
        tabIndex={-1}
        aria-label={words.menuOf[of]}
      >
        <Ellipsis size={16} aria-hidden="true" />
      </button>
      {!isLocked && (
        <button
          type="button"
          className={cx(styles.insert, look)}
          data-act="insert"
          // The header itself would be dragged.
          onMouseDown={(event) => event.preventDefault()}
          tabIndex={-1}
          aria-label={words.addAfter[of]}
          title={words.add[of]}
        >
          <Plus size={14} strokeWidth={2.5} aria-hidden="true" />
        </button>
      )}
    </>
  );
}
