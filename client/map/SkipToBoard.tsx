import styles from "./map.module.css";
import { words } from "./words.ts";

/** The page's first stop: past everything in the bar to where one is on the board. */
export function SkipToBoard() {
  const skip = () => document.querySelector<HTMLElement>("[role=grid] [tabindex='0']")?.focus();
  return (
    <button type="button" className={`visually-hidden ${styles.skip}`} onClick={skip}>
      {words.toBoard}
    </button>
  );
}
