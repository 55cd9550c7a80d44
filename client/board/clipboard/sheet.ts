import type {
  CardFields,
  CardId,
  CardKind,
  MapId,
  RichText,
} from "../../../shared/journey/index.ts";

/** A card on its way: what it says, and where it lies in the rectangle that was copied. */
export type SheetCard = {
  readonly id?: CardId;
  readonly row: number;
  readonly column: number;
  readonly title: string;
  /** Absent for words from elsewhere: the lane decides. */
  readonly kind?: CardKind;
  readonly body?: RichText;
  readonly fields?: CardFields;
};

/** A rectangle of cells as it is copied and pasted: rows are lanes, columns are steps. */
export type Sheet = {
  readonly rows: number;
  readonly columns: number;
  /** The map it was copied from, where the pictures of its cards are; absent for words from elsewhere. */
  readonly from?: MapId;
  /** Row by row, and within a cell from top to bottom. */
  readonly cards: readonly SheetCard[];
};

/** The clipboard's own name for a journey document; other programs pass over it. */
export const NATIVE_TYPE = "application/x-throughline+json";
