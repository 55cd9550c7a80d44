import { Ellipsis, Plus } from "lucide-react";
import { cx } from "../ui/index.ts";
import styles from "./header-buttons.module.css";

const NAMES = { stage: "Stage", step: "Step", lane: "Lane" } as const;

const LOOKS = { stage: "ofStage", step: "ofStep", lane: "ofLane" } as const;

/** The menu of a header or label, and the `+` on its border to the next. */
export function HeaderButtons({ of }: { readonly of: keyof typeof NAMES }) {
  const look = styles[LOOKS[of]];
  return (
    <>
      <button
        type="button"
        className={cx(styles.more, look)}
        data-act="menu"
        tabIndex={-1}
        aria-label={`${NAMES[of]} menu`}
      >
        <Ellipsis size={16} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={cx(styles.insert, look)}
        data-act="insert"
        tabIndex={-1}
        aria-label={`Add a ${of} after this one`}
        title={`Add a ${of}`}
      >
        <Plus size={14} strokeWidth={2.5} aria-hidden="true" />
      </button>
    </>
  );
}
