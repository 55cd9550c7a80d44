import type { ReactNode } from "react";

/** The ways to start a map. */
export const STARTS = ["sample", "blank", "import"] as const;
export type Start = (typeof STARTS)[number];

/** Draws what imports a file. */
export type RenderImport = (props: {
  readonly onCancel: () => void;
  /** The map is made, but there is something to read before going on to it. */
  readonly onMade: () => void;
}) => ReactNode;
