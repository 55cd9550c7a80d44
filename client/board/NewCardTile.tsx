import type { CardKind } from "../../shared/journey/index.ts";
import { KindIcon, kindColour } from "../looks/index.ts";
import styles from "./card-tile.module.css";
import { EditorSlot } from "./EditorSlot.tsx";

/** A card that is being started: it is on nobody else's board before it has a title. */
export function NewCardTile({ kind }: { readonly kind: CardKind }) {
  return (
    <div className={styles.tile} style={{ "--kind": kindColour(kind) }} data-writing="title">
      <div className={styles.top}>
        <span className={styles.icon}>
          <KindIcon kind={kind} size={15} />
        </span>
        <div className={styles.title}>
          <EditorSlot />
        </div>
      </div>
    </div>
  );
}
