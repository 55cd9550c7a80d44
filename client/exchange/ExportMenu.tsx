import { type ReactNode, useEffect } from "react";
import { Menu } from "../ui/index.ts";
import type { Exported } from "./export-deeds.ts";
import { LateExportItems } from "./late-export.ts";

/** A button's menu that saves or copies a map. */
export function ExportMenu({
  trigger,
  ...map
}: Exported & { /** One button. */ readonly trigger: ReactNode }) {
  useEffect(LateExportItems.preload, []);
  return (
    <Menu trigger={trigger}>
      <LateExportItems {...map} />
    </Menu>
  );
}
