import type { Card, Picture } from "../../shared/journey/index.ts";
import { LatePicture } from "../pictures/LatePicture.ts";
import styles from "./card-tile.module.css";

type Shaped = Pick<Card, "kind"> & { readonly picture: Picture };

const ROOM = 212;

/** A picture's card shows nearly all of it, others no more than a glance needs. */
export function sizeOf({ kind, picture }: Shaped): { width: number; height: number } {
  const width = Math.min(ROOM, picture.width);
  const most = ROOM / (kind === "picture" ? 0.75 : 1.5);
  return { width, height: Math.min(most, (width / picture.width) * picture.height) };
}

/** A card's picture on the board, in room that is kept for it before it is there. */
export function TilePicture({ card }: { readonly card: Shaped }) {
  const { width, height } = sizeOf(card);
  return (
    // It fills a wider step too, but never grows beyond its own size.
    <div
      className={styles.picture}
      style={{ aspectRatio: width / height, maxInlineSize: card.picture.width }}
    >
      <LatePicture picture={card.picture} />
    </div>
  );
}
