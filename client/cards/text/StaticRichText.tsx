import { memo } from "react";
import type { RichText } from "../../../shared/journey/index.ts";
import styles from "./rich-text.module.css";
import { TextBlocks } from "./TextBlocks.tsx";

/**
 * A card's rich text to look at. Its elements are those of the editor, so that nothing moves when
 * the editor takes its place.
 */
export const StaticRichText = memo(function StaticRichText({ body }: { readonly body: RichText }) {
  return (
    <div className={styles.text}>
      <TextBlocks nodes={body.content} />
    </div>
  );
});
