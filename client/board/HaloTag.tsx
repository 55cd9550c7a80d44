import { PenLine } from "lucide-react";
import { cx, inkOn } from "../ui/index.ts";
import styles from "./halo-tag.module.css";
import type { Halo } from "./halos.ts";

/** Who is here, at the corner of their halo; `inside` where nothing may stand out. */
export function HaloTag({
  halo,
  inside = false,
}: {
  readonly halo: Halo;
  readonly inside?: boolean;
}) {
  const look = { background: halo.colour, color: inkOn(halo.colour) };
  return (
    <span className={cx(styles.tag, inside && styles.inside)} style={look} aria-hidden="true">
      {halo.editing && <PenLine size={11} />}
      {halo.name}
      {halo.more > 0 && ` +${halo.more}`}
    </span>
  );
}
