import { Copy, Download } from "lucide-react";
import { MenuHeading, MenuItem } from "../ui/index.ts";
import { type Exported, useExportDeeds } from "./export-deeds.ts";
import { words } from "./words.ts";

/** What a map can be saved or copied as, for any menu. */
export function ExportItems(map: Exported) {
  const deeds = useExportDeeds(map);
  return (
    <>
      <MenuHeading>{words.export.save}</MenuHeading>
      {deeds.map(({ format, name, save }) => (
        <MenuItem key={format} icon={<Download />} onSelect={save}>
          {name}
        </MenuItem>
      ))}
      <MenuHeading>{words.export.copy}</MenuHeading>
      {deeds.map(({ format, name, copy }) => (
        <MenuItem key={format} icon={<Copy />} onSelect={copy}>
          {name}
        </MenuItem>
      ))}
    </>
  );
}
