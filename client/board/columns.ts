import type { Column, JourneyMap, Stage, Step, StepId } from "../../shared/journey/index.ts";

/** One column of the grid: a step, or the empty room of a stage that has none. */
export type GridColumn = {
  readonly stage: Stage;
  readonly step: Step | undefined;
  /** Where the stage's header begins and how many columns it spans; only on the stage's first. */
  readonly span: number | undefined;
};

export function gridColumnsOf(columns: readonly Column[]): readonly GridColumn[] {
  return columns.flatMap(({ stage, steps }): GridColumn[] =>
    steps.length === 0
      ? [{ stage, step: undefined, span: 1 }]
      : steps.map((step, index) => ({
          stage,
          step,
          span: index === 0 ? steps.length : undefined,
        })),
  );
}

/** A stage whose only step says nothing of its own shows one header for both. */
export function isFolded({ stage, steps }: Column): boolean {
  const [only] = steps;
  if (!only || steps.length > 1) return false;
  return only.title.trim() === "" || only.title.trim() === stage.title.trim();
}

/** What a column is called: its step, or its stage when the step has no name of its own. */
export function columnName(map: Pick<JourneyMap, "columns">, stepId: StepId): string {
  const column = map.columns.find(({ steps }) => steps.some((step) => step.id === stepId));
  const title = column?.steps.find((step) => step.id === stepId)?.title.trim();
  return title || column?.stage.title.trim() || "Untitled";
}

/** The row of step headers is there as soon as one stage has something to show in it. */
export const hasStepRow = (columns: readonly Column[]): boolean =>
  columns.some((column) => !isFolded(column) && column.steps.length > 0);
