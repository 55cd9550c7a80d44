import { ArrowUpRight, Copy, Download, Trash2 } from "lucide-react";
import { can } from "../../shared/access/index.ts";
import { EXPORT_FORMATS, type MapSummary } from "../../shared/protocol/index.ts";
import { MenuItem, MenuSeparator } from "../ui/index.ts";
import type { MapActions } from "./use-map-actions.ts";
import { words } from "./words.ts";

export function TileMenuItems({
  map,
  actions,
}: {
  readonly map: MapSummary;
  readonly actions: MapActions;
}) {
  return (
    <>
      <MenuItem icon={<ArrowUpRight />} onSelect={() => actions.open(map)}>
        {words.open}
      </MenuItem>
      <MenuItem icon={<Copy />} onSelect={() => actions.duplicate(map)}>
        {words.duplicate}
      </MenuItem>
      <MenuSeparator />
      {EXPORT_FORMATS.map((format) => (
        <MenuItem key={format} icon={<Download />} onSelect={() => actions.save(map, format)}>
          {words.exportAs[format]}
        </MenuItem>
      ))}
      <MenuSeparator />
      <MenuItem
        icon={<Trash2 />}
        danger
        blocked={can(map.role, "delete") ? undefined : words.onlyAdmins}
        onSelect={() => actions.moveToTrash(map)}
      >
        {words.toTrash}
      </MenuItem>
    </>
  );
}
