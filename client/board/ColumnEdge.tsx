import type { StepId } from "../../shared/journey/index.ts";
import styles from "./header-buttons.module.css";
import { WIDTHS } from "./own-look.ts";
import { useLook } from "./use-look.ts";
import { words } from "./words.ts";

/** The far edge of a step's header: drawn aside, it makes the step wider or narrower. */
export function ColumnEdge({ id, name }: { readonly id: StepId; readonly name: string }) {
  const width = useLook(({ widths }) => widths.get(id) ?? WIDTHS.usual);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule has no value and no keys.
    <div
      role="separator"
      tabIndex={-1}
      className={styles.edge}
      data-edge={id}
      // The header itself would be dragged.
      onMouseDown={(event) => event.preventDefault()}
      aria-orientation="vertical"
      aria-label={words.edgeOf(name)}
      aria-valuemin={WIDTHS.least}
      aria-valuenow={width}
      aria-valuemax={WIDTHS.most}
    />
  );
}
