import { Plus } from "lucide-react";
import type { StageId } from "../../shared/journey/index.ts";
import { useVerbs } from "../session/index.ts";
import { useActions } from "./action-context.ts";
import styles from "./board.module.css";
import { GridBox } from "./GridBox.tsx";
import { words } from "./words.ts";

/** Below a stage that has no steps: nothing can stand here before it has one. */
export function NoCell({ stageId, index }: { readonly stageId: StageId; readonly index: number }) {
  const actions = useActions();
  const canEdit = useVerbs() !== undefined;
  return (
    <GridBox
      role="gridcell"
      className={styles.noCell}
      style={{ gridColumn: index }}
      aria-colindex={index}
      aria-label={words.noStep}
    >
      {canEdit && (
        <button
          type="button"
          className={styles.addStep}
          tabIndex={-1}
          onClick={() => actions.addStep(stageId, 0)}
        >
          <Plus size={16} aria-hidden="true" />
          {words.addStep}
        </button>
      )}
    </GridBox>
  );
}
