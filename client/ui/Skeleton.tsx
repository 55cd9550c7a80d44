import type { CSSProperties } from "react";
import { cx } from "./cx.ts";
import styles from "./skeleton.module.css";

/** The shape of something that is still being fetched. Silent: the region around it says "busy". */
export function Skeleton({
  width,
  height = 16,
  className,
}: {
  readonly width?: CSSProperties["inlineSize"];
  readonly height?: CSSProperties["blockSize"];
  readonly className?: string | undefined;
}) {
  return (
    <span
      aria-hidden="true"
      className={cx(styles.skeleton, className)}
      style={{ inlineSize: width, blockSize: height }}
    />
  );
}
