import { askedPart } from "../ui/index.ts";

/** Who the map's personas are, in the bar's popover and in a dialog of its own. */
export const LatePersonas = askedPart(
  async () => (await import("./PersonasPanel.tsx")).PersonasPanel,
);
