import {
  type CardId,
  type Cell,
  idOf,
  isId,
  type LaneId,
  type PersonaId,
  type StageId,
  type StepId,
  type ThreadId,
} from "../../shared/journey/index.ts";

/** One place of the grid that can hold the focus. */
export type Spot =
  | { readonly at: "stage"; readonly id: StageId }
  | { readonly at: "step"; readonly id: StepId }
  | { readonly at: "lane"; readonly id: LaneId }
  | { readonly at: "cell"; readonly cell: Cell }
  | { readonly at: "card"; readonly id: CardId }
  /** A point of the emotion curve, reached from its cell. */
  | { readonly at: "point"; readonly cell: Cell; readonly personaId: PersonaId }
  /** A pain point that stands in a comment, below the cards of its cell. */
  | { readonly at: "raised"; readonly cell: Cell; readonly id: ThreadId };

/** The spot as a string: what the DOM carries and what is compared. */
export function spotKey(spot: Spot): string {
  switch (spot.at) {
    case "cell":
      return `cell:${spot.cell.laneId}:${spot.cell.stepId}`;
    case "point":
      return `point:${spot.cell.laneId}:${spot.cell.stepId}:${spot.personaId}`;
    case "raised":
      return `raised:${spot.cell.laneId}:${spot.cell.stepId}:${spot.id}`;
    default:
      return `${spot.at}:${spot.id}`;
  }
}

/** The spot a DOM attribute names, or undefined for anything else. */
export function readSpot(key: string | null | undefined): Spot | undefined {
  const [at, ...ids] = (key ?? "").split(":");
  const [first, second, third] = ids;
  if (first === undefined || !ids.every(isId)) return undefined;
  if (ids.length === 1) return readEntity(at, first);
  if (second === undefined) return undefined;
  const cell: Cell = { laneId: idOf<LaneId>(first), stepId: idOf<StepId>(second) };
  if (at === "cell" && third === undefined) return { at, cell };
  if (third === undefined || ids.length > 3) return undefined;
  if (at === "raised") return { at, cell, id: idOf<ThreadId>(third) };
  return at === "point" ? { at, cell, personaId: idOf<PersonaId>(third) } : undefined;
}

function readEntity(at: string | undefined, id: string): Spot | undefined {
  switch (at) {
    case "stage":
      return { at, id: idOf<StageId>(id) };
    case "step":
      return { at, id: idOf<StepId>(id) };
    case "lane":
      return { at, id: idOf<LaneId>(id) };
    case "card":
      return { at, id: idOf<CardId>(id) };
    default:
      return undefined;
  }
}

export const sameSpot = (a: Spot | undefined, b: Spot | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && spotKey(a) === spotKey(b));
