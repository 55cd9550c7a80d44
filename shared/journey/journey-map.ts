import type { Card, Cell } from "./card.ts";
import type { EmotionKey, EmotionPoint } from "./emotion.ts";
import type { CardId, LaneId, PersonaId, StageId, StepId, UserId } from "./ids.ts";
import { holdsCards, type Lane } from "./lane.ts";
import type { Persona } from "./persona.ts";
import type { Stage, Step } from "./stage.ts";

export const MAP_STATES = ["as-is", "to-be"] as const;
export type MapState = (typeof MAP_STATES)[number];

/** Who locked a map's structure, by the name they had then, and when (milliseconds since 1970). */
export type StructureLock = { readonly by: UserId; readonly name: string; readonly at: number };

/** What is said of the map as a whole. */
export type MapMeta = {
  readonly schema: number;
  readonly title: string;
  readonly description: string;
  readonly state: MapState;
  /** While it is there, only admins change stages, steps, lanes, personas and what is said here. */
  readonly locked?: StructureLock;
};

/** A stage with the steps it holds, in order. */
export type Column = { readonly stage: Stage; readonly steps: readonly Step[] };

/**
 * One journey map at one moment: immutable, in visible order, total. Every live card stands exactly
 * once in `cells` or `unplaced`, every deleted one in `trash`.
 */
export type JourneyMap = {
  readonly meta: MapMeta;
  readonly columns: readonly Column[];
  readonly lanes: readonly Lane[];
  readonly personas: readonly Persona[];
  readonly cards: ReadonlyMap<CardId, Card>;
  readonly cells: ReadonlyMap<CellKey, readonly CardId[]>;
  readonly unplaced: readonly CardId[];
  readonly trash: readonly CardId[];
  /** The deleted parts of the map's frame, for bringing back. */
  readonly removed: {
    readonly stages: readonly Stage[];
    readonly steps: readonly Step[];
    readonly lanes: readonly Lane[];
    readonly personas: readonly Persona[];
  };
  readonly emotions: ReadonlyMap<EmotionKey, EmotionPoint>;
};

export type CellKey = string & { readonly __key: "lane|step" };
export const cellKey = (cell: Cell): CellKey => `${cell.laneId}|${cell.stepId}` as CellKey;

/** The steps of the whole map, left to right. */
export const stepsOf = (map: Pick<JourneyMap, "columns">): readonly Step[] =>
  map.columns.flatMap((column) => column.steps);

/** Where cards can stand: the ids of live steps (of live stages) and of live lanes that hold cards. */
export type Standing = {
  readonly steps: ReadonlySet<StepId>;
  readonly lanes: ReadonlySet<LaneId>;
};

export function standingOf(columns: readonly Column[], lanes: readonly Lane[]): Standing {
  return {
    steps: new Set(columns.flatMap((column) => column.steps.map((step) => step.id))),
    lanes: new Set(lanes.filter(holdsCards).map((lane) => lane.id)),
  };
}

/** A live card whose step or lane is not there (any more) waits in the Unplaced tray. */
export function isUnplaced(card: Pick<Card, "cell">, standing: Standing): boolean {
  const { cell } = card;
  return !cell || !standing.steps.has(cell.stepId) || !standing.lanes.has(cell.laneId);
}

export const findStage = (map: JourneyMap, id: StageId): Column | undefined =>
  map.columns.find((column) => column.stage.id === id);
export const findLane = (map: JourneyMap, id: LaneId): Lane | undefined =>
  map.lanes.find((lane) => lane.id === id);
export const findPersona = (map: JourneyMap, id: PersonaId): Persona | undefined =>
  map.personas.find((persona) => persona.id === id);
