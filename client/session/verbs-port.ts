import type {
  BatchId,
  CardFields,
  CardId,
  CardKind,
  Cell,
  EmotionPoint,
  LaneColour,
  LaneId,
  LaneKind,
  MapState,
  PersonaId,
  Picture,
  RichText,
  StageId,
  StepId,
  TeamId,
} from "../../shared/journey/index.ts";
import type { Restraint } from "./restraint.ts";

/** A card from a clipboard. Where it has no step or lane yet, it names one of those to be added. */
export type PastedCard = {
  /** Its id where it was copied, which others that come along may refer to. */
  readonly id?: CardId;
  readonly kind: CardKind;
  readonly title: string;
  readonly body?: RichText;
  readonly fields?: CardFields;
  readonly step: StepId | number;
  readonly lane: LaneId | number;
  /** Before which of the cards there; several for one cell keep their order. */
  readonly index: number;
};

/** What a deletion took away, for the toast that offers Undo. */
export type Deleted = { readonly batch: BatchId; readonly title: string; readonly cards: number };

/**
 * Everything a person can do to the map, bound to the session: each call is one transaction and one
 * named step of undo. A verb on something that is gone does nothing and answers undefined.
 * `index` counts among visible neighbours with the moved things already taken out.
 */
export type Verbs = {
  /** Whether others leave something to this person; where not, they are told why. */
  readonly may: Restraint;

  setMap(changes: { title?: string; description?: string; state?: MapState }): void;

  addStage(title: string, index: number): { stageId: StageId; stepId: StepId };
  renameStage(id: StageId, title: string): void;
  moveStage(id: StageId, index: number): void;
  setStage(id: StageId, fields: { teamId: TeamId | undefined }): void;
  duplicateStage(id: StageId): StageId | undefined;
  deleteStage(id: StageId): Deleted | undefined;

  addStep(stageId: StageId, title: string, index: number): StepId | undefined;
  renameStep(id: StepId, title: string): void;
  moveStep(id: StepId, to: { stageId: StageId; index: number }): void;
  duplicateStep(id: StepId): StepId | undefined;
  deleteStep(id: StepId): Deleted | undefined;

  addLane(kind: LaneKind, title: string, index: number): LaneId;
  /** Adds several, each at the index it has once the ones before it are there. */
  addLanes(lanes: readonly { kind: LaneKind; title: string; index: number }[]): readonly LaneId[];
  renameLane(id: LaneId, title: string): void;
  moveLane(id: LaneId, index: number): void;
  setLane(
    id: LaneId,
    fields: {
      teamId?: TeamId | undefined;
      personaId?: PersonaId | undefined;
      colour?: LaneColour | undefined;
    },
  ): void;
  duplicateLane(id: LaneId): LaneId | undefined;
  deleteLane(id: LaneId): Deleted | undefined;

  addCard(card: {
    kind: CardKind;
    title: string;
    cell: Cell;
    index: number;
    body?: RichText;
  }): CardId;
  renameCard(id: CardId, title: string): void;
  changeCardKind(id: CardId, kind: CardKind): void;
  setCardFields(id: CardId, fields: CardFields): void;
  /** Undefined takes the picture away. */
  setCardPicture(id: CardId, picture: Picture | undefined): void;
  /** Adds a card for each picture, in one step; answers with the new cards. */
  addPictures(
    pictures: readonly { readonly picture: Picture; readonly title: string }[],
    to: { kind: CardKind; cell: Cell; index: number },
  ): readonly CardId[];
  /** `index` counts the tasks of the card's text from its start. */
  tickTask(id: CardId, index: number, done: boolean): void;
  /** Sets the same on several cards, in one step. */
  setCardsFields(ids: readonly CardId[], fields: CardFields): void;
  moveCards(ids: readonly CardId[], to: { cell: Cell; index: number }): void;
  duplicateCards(ids: readonly CardId[]): readonly CardId[];
  deleteCards(ids: readonly CardId[]): Deleted | undefined;
  /** Adds cards, and stages and lanes for them at the end of the map; answers with the new cards. */
  pasteCards(
    cards: readonly PastedCard[],
    grow: { stages: number; stageTitle: string; lanes: number; laneTitle: string },
  ): readonly CardId[];

  addPersona(name: string): PersonaId;
  /** A picture that is undefined is taken away. */
  setPersona(
    id: PersonaId,
    fields: { name?: string; goal?: string; quotes?: string; picture?: Picture | undefined },
  ): void;
  movePersona(id: PersonaId, index: number): void;
  deletePersona(id: PersonaId): Deleted | undefined;

  /** `value` undefined removes the point. */
  rateEmotion(
    at: Pick<EmotionPoint, "personaId" | "stepId">,
    value: number | undefined,
    note?: string,
  ): void;

  bringBack(batch: BatchId): void;
};

export type UndoState = {
  /** "move 'Checkout error'", or undefined when there is nothing to undo. */
  readonly undo: string | undefined;
  readonly redo: string | undefined;
};

/** A step that cannot be taken back, or be repeated. */
export type StuckStep = {
  readonly name: string;
  readonly of: "undo" | "redo";
  /** The older step that was taken back in its place. */
  readonly instead: string | undefined;
};
