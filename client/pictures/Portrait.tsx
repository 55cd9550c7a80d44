import type { Picture } from "../../shared/journey/index.ts";
import { Avatar } from "../ui/index.ts";
import { LatePicture } from "./LatePicture.ts";
import styles from "./picture.module.css";

/** A persona's picture in a round frame, or their initials. */
export function Portrait({
  picture,
  name = "",
  size,
}: {
  readonly picture: Picture | undefined;
  /** Left out where it stands beside the picture: it is not told twice. */
  readonly name?: string;
  /** In pixels. */
  readonly size: number;
}) {
  if (!picture) return <Avatar name={name || "?"} colour="var(--text-2)" />;
  return (
    <span className={styles.portrait} style={{ inlineSize: size, blockSize: size }}>
      <LatePicture picture={{ ...picture, alt: name && (picture.alt || name) }} />
    </span>
  );
}
