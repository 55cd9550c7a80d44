import type { ReactNode } from "react";
import { LatePicture } from "../pictures/LatePicture.ts";
import styles from "./stage-picture.module.css";
import type { Pictured } from "./story-of.ts";

/** What a stage looks like: the first picture of its steps, in the shape it has. */
export function StagePicture({
  card: { kind, title, picture },
  large = false,
}: {
  readonly card: Pictured;
  /** To be seen from the back row, where no caption is read. */
  readonly large?: boolean;
}) {
  return (
    <figure className={large ? styles.large : styles.figure} data-stage-picture="">
      <div
        className={styles.picture}
        style={{ aspectRatio: Math.max(picture.width / picture.height, large ? 0.75 : 1) }}
      >
        <LatePicture picture={picture.alt ? picture : { ...picture, alt: title }} />
      </div>
      {!large && kind === "picture" && title && <figcaption dir="auto">{title}</figcaption>}
    </figure>
  );
}

/** A picture and what stands beside it on a slide. */
export const Beside = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.beside}>{children}</div>
);
