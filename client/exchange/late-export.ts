import { latePart } from "../ui/index.ts";

/** The formats as items of a menu. */
export const LateExportItems = latePart(
  async () => (await import("./ExportItems.tsx")).ExportItems,
);
