import type { ComponentProps } from "react";

type Props = ComponentProps<"div"> & {
  readonly role: "grid" | "rowgroup" | "row" | "columnheader" | "rowheader" | "gridcell";
};

/** A box of the board. A div, because a table's rows do not scroll, stick and span as these must. */
export const GridBox = (props: Props) => <div {...props} />;
