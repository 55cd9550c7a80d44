import { createContext, useContext, useSyncExternalStore } from "react";
import {
  type CardId,
  type CardKind,
  type Cell,
  cellKey,
  type JourneyMap,
  type LaneId,
  type PersonaId,
  type StepId,
  type ThreadId,
} from "../../shared/journey/index.ts";
import type { Dragging } from "./dragging.ts";
import { OwnLook } from "./own-look.ts";
import type { Pins, RaisedInCells } from "./placed.ts";
import { type Spot, sameSpot, spotKey } from "./spot.ts";

/** What is being written on the board right now; one thing at a time. */
export type Editing =
  | { readonly what: "title"; readonly spot: TitledSpot; readonly caret: Caret }
  | { readonly what: "body"; readonly id: CardId; readonly click?: Point }
  | {
      readonly what: "new-card";
      readonly cell: Cell;
      readonly index: number;
      readonly kind: CardKind;
      readonly typed: string;
    };
export type EditingOf<W extends Editing["what"]> = Extract<Editing, { what: W }>;
export type TitledSpot = Extract<Spot, { at: "stage" | "step" | "lane" | "card" }>;
export type FrameSpot = Extract<Spot, { at: "stage" | "step" | "lane" }>;
/** Where a title is written on: all of it anew, or from that letter; at its end for Infinity. */
export type Caret = "all" | number;
export type Point = { readonly x: number; readonly y: number };

/** The menu of a place, or the choice of a lane to add after it. */
export type OpenMenu =
  | { readonly of: "spot"; readonly spot: Spot; readonly at: Point }
  | { readonly of: "new-lane"; readonly spot: Spot | undefined; readonly at: Point }
  | { readonly of: "hidden-lanes"; readonly at: Point };

/** Where a picture is asked for: on a card, or as a new one. */
export type Picturing =
  | { readonly at: "card"; readonly id: CardId }
  | { readonly at: "cell"; readonly cell: Cell; readonly index: number };

/** What only this person's screen knows of the board. */
export type BoardView = {
  /** Where the grid's one tab stop is. */
  readonly spot: Spot | undefined;
  /** Counts the wishes to move the focus to `spot`. */
  readonly wish: number;
  readonly selected: ReadonlySet<CardId>;
  readonly editing: Editing | undefined;
  readonly dragging: Dragging | undefined;
  readonly menu: OpenMenu | undefined;
  /** The card that is open beside the board. */
  readonly opened: CardId | undefined;
  /** The search of the map is open. */
  readonly finding: boolean;
  /** What a search has come to. */
  readonly found: Spot | undefined;
  /** Where somebody is whom this person goes along with. */
  readonly followed: Spot | undefined;
  /** The cards that "Move to…" asks a place for. */
  readonly moving: readonly CardId[] | undefined;
  /** The cards that the next tap gives a place. */
  readonly inHand: readonly CardId[] | undefined;
  /** Where a card is being suggested to those whose lane it is, and what was typed there. */
  readonly suggesting: { readonly cell: Cell; readonly typed: string } | undefined;
  /** The suggestion that is about to be declined. */
  readonly declining: { readonly id: ThreadId; readonly title: string } | undefined;
  /** What a picture on this device is asked for. */
  readonly picturing: Picturing | undefined;
  /** The emotion lane whose curves are shown as a table. */
  readonly tabled: LaneId | undefined;
  /** The stage, step or lane that "Move to…" asks a place for. */
  readonly placing: FrameSpot | undefined;
  /** The step whose width is asked for. */
  readonly widened: StepId | undefined;
  /** What a screen reader is told of what others did to the focus. */
  readonly told: string;
  /** What is of the department that stands out, by id; absent while nothing does. */
  readonly standingOut: ReadonlySet<string> | undefined;
  /** Whose curve is edited; absent means the first persona's. */
  readonly persona: PersonaId | undefined;
  /** What people say at its places; what stays as it was stays the same object. */
  readonly pins: Pins;
  readonly raised: RaisedInCells;
};

const NOTHING: ReadonlySet<CardId> = new Set();

const AT_FIRST: BoardView = {
  spot: undefined,
  wish: 0,
  selected: NOTHING,
  editing: undefined,
  dragging: undefined,
  menu: undefined,
  opened: undefined,
  finding: false,
  found: undefined,
  followed: undefined,
  moving: undefined,
  inHand: undefined,
  suggesting: undefined,
  declining: undefined,
  picturing: undefined,
  tabled: undefined,
  placing: undefined,
  widened: undefined,
  told: "",
  standingOut: undefined,
  persona: undefined,
  pins: new Map(),
  raised: new Map(),
};

/** Whether something is not of the department that stands out. */
export const isAside = ({ standingOut }: BoardView, id: string): boolean =>
  standingOut !== undefined && !standingOut.has(id);

/** Keeps the board's view state outside React, so that a change wakes only those who show it. */
export class BoardState {
  #view = AT_FIRST;
  #listeners = new Set<() => void>();
  #wished = false;
  #lost = false;

  constructor(
    /** How this person looks at the map, kept on the device. */
    readonly look = new OwnLook(""),
  ) {}

  readonly current = (): BoardView => this.#view;

  /** The map as this person sees it, and what stands in its cells besides cards. */
  readonly seen = (map: JourneyMap) => ({
    ...this.look.seen(map),
    raised: (cell: Cell) => (this.#view.raised.get(cellKey(cell)) ?? []).map(({ id }) => id),
  });

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly set = (changes: Partial<BoardView>): void => {
    this.#view = { ...this.#view, ...changes };
    for (const listener of [...this.#listeners]) listener();
  };

  /** Moves the tab stop and asks whoever draws it to take the focus. */
  readonly focus = (spot: Spot, changes: Partial<BoardView> = {}): void => {
    this.#wished = true;
    this.#lost = false;
    this.set({ selected: NOTHING, ...changes, spot, wish: this.#view.wish + 1 });
  };

  /** The focus arrived by itself: a click, or Tab. */
  readonly arrived = (spot: Spot): void => {
    if (!sameSpot(spot, this.#view.spot)) this.set({ spot });
  };

  readonly clearSelection = (): void => {
    if (this.#view.selected.size > 0) this.set({ selected: NOTHING });
  };

  readonly isCurrent = (key: string): boolean =>
    this.#view.spot !== undefined && spotKey(this.#view.spot) === key;

  /** What the drawer of a spot does about the focus when it appears or is wished for. */
  readonly claim = (key: string): "reveal" | "quiet" | undefined => {
    if (!this.isCurrent(key)) return undefined;
    const claim = this.#wished ? "reveal" : this.#lost ? "quiet" : undefined;
    this.#wished = false;
    this.#lost = false;
    return claim;
  };

  /** The focused element leaves the page; if nobody draws its spot anew, `vanished` is called. */
  readonly lose = (vanished: () => void): void => {
    this.#lost = true;
    // By then whoever draws the spot elsewhere has claimed it, in the same commit.
    queueMicrotask(() => {
      if (this.#lost) vanished();
      this.#lost = false;
    });
  };
}

export const BoardStateContext = createContext<BoardState>(new BoardState());
export const useBoardState = (): BoardState => useContext(BoardStateContext);

/** Part of the view. `pick` returns what is there already or a plain value, never a new object. */
export function useView<T>(pick: (view: BoardView) => T): T {
  const state = useBoardState();
  return useSyncExternalStore(state.subscribe, () => pick(state.current()));
}
