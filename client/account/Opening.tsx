import { LogoMark, Spinner } from "../ui/index.ts";
import styles from "./opening.module.css";

/** Stands for a moment while we ask who is here; appears only when that takes long enough to notice. */
export function Opening() {
  return (
    <div className={styles.opening}>
      <LogoMark size={40} />
      <Spinner size={20} />
    </div>
  );
}
