import type { Lane } from "../../shared/journey/index.ts";
import { cx } from "../ui/index.ts";
import board from "./board.module.css";
import type { NamedColumn } from "./columns.ts";
import styles from "./lane-row.module.css";

/** What a lane's row is told, whatever it holds. */
export type RowProps = {
  readonly lane: Lane;
  readonly columns: readonly NamedColumn[];
  readonly gridRow: number;
  /** Counted from 1 over the whole grid, both rows of headers included. */
  readonly rowIndex: number;
  /** It stays below the headers. */
  readonly pinned: boolean;
  /** The lines of the service blueprint that it lies below, by name. */
  readonly lines?: string | undefined;
};

/** How a lane's row looks and where it stands. */
export const rowLook = ({ lane: { colour }, gridRow, rowIndex, pinned }: RowProps) => ({
  className: cx(board.row, colour && styles.tinted, pinned && styles.pinned),
  style: { gridRow, ...(colour && { "--tint": `var(--lane-${colour})` }) },
  "aria-rowindex": rowIndex,
  "data-pinned": pinned ? "" : undefined,
});
