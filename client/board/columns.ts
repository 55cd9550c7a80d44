import type { Column, JourneyMap, Stage, Step, StepId } from "../../shared/journey/index.ts";
import { type Look, WIDTHS } from "./own-look.ts";
import { words } from "./words.ts";

/** One column of the grid: a step, or the room of a stage that has none. */
export type NamedColumn = {
  /** Stays the same wherever the step goes. */
  readonly key: string;
  readonly stage: Stage;
  readonly step: Step | undefined;
  /** The step's name, or its stage's when it has none of its own. */
  readonly name: string;
  /** First of its stage. */
  readonly first: boolean;
  /** Counted from 1 over the whole grid; the labels are column 1. */
  readonly index: number;
};

/** The columns of the grid, left to right. */
export function gridColumnsOf(columns: readonly Column[]): readonly NamedColumn[] {
  const all = columns.flatMap(({ stage, steps }): Omit<NamedColumn, "name" | "index">[] =>
    steps.length === 0
      ? [{ stage, step: undefined, first: true, key: stage.id }]
      : steps.map((step, i) => ({ stage, step, first: i === 0, key: step.id })),
  );
  return all.map((column, i) => ({ ...column, name: nameOf(column), index: i + 2 }));
}

/** How wide a step is beside one of the usual width. */
export const shareOf = (widths: Look["widths"], step: Step | undefined): number =>
  ((step && widths.get(step.id)) ?? WIDTHS.usual) / WIDTHS.usual;

/** The columns' tracks in the grid's style; undefined while all have the usual width. */
export const tracksOf = (
  grid: readonly NamedColumn[],
  widths: Look["widths"],
): string | undefined =>
  widths.size === 0
    ? undefined
    : grid.map(({ step }) => `calc(var(--stage-width) * ${shareOf(widths, step)})`).join(" ") ||
      undefined;

const nameOf = ({ stage, step }: Pick<NamedColumn, "stage" | "step">): string =>
  step?.title.trim() || stage.title.trim() || words.untitledStage;

/** What a step is called where there is no header to see. */
export function columnName(map: Pick<JourneyMap, "columns">, stepId: StepId): string {
  return gridColumnsOf(map.columns).find(({ step }) => step?.id === stepId)?.name ?? "";
}

/** The line of the grid at which a lane begins, counted from 0: all headers share the first. */
export const rowOfLane = (lane: number): number => lane + 2;

/** A stage whose only step says nothing of its own shows one header for both. */
export function isFolded({ stage, steps }: Column): boolean {
  const [only] = steps;
  if (!only || steps.length > 1) return false;
  return only.title.trim() === "" || only.title.trim() === stage.title.trim();
}

/** The row of step headers is there as soon as one stage has something to show in it. */
export const hasStepRow = (columns: readonly Column[]): boolean =>
  columns.some((column) => !isFolded(column) && column.steps.length > 0);
