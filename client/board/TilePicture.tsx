import type { Card, Picture } from "../../shared/journey/index.ts";
import { LatePicture } from "../pictures/LatePicture.ts";
import styles from "./card-tile.module.css";

type Shaped = Pick<Card, "kind"> & { readonly picture: Picture };

/** Width by height: a picture's card shows nearly all of it, others no more than a glance needs. */
export const shapeOf = ({ kind, picture: { width, height } }: Shaped): number =>
  Math.max(width / height, kind === "picture" ? 0.75 : 1.5);

/** A card's picture on the board, in room that is kept for it before it is there. */
export function TilePicture({ card }: { readonly card: Shaped }) {
  return (
    <div className={styles.picture} style={{ aspectRatio: shapeOf(card) }}>
      <LatePicture picture={card.picture} />
    </div>
  );
}
