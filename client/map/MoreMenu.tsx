import {
  Command,
  Download,
  Ellipsis,
  Eye,
  Keyboard,
  Settings2,
  Trash2,
  UsersRound,
} from "lucide-react";
import type { Exported } from "../exchange/export-deeds.ts";
import { LateExportItems } from "../exchange/late-export.ts";
import { IconButton, Menu, MenuItem, MenuMore, MenuSeparator } from "../ui/index.ts";
import { LateLockItem } from "./departments/late-lock.ts";
import type { MapDialog } from "./map-dialogs.ts";
import { words } from "./words.ts";

/** Everything the bar has no room for. */
export function MoreMenu({
  exported,
  onOpen,
}: {
  readonly exported: Exported;
  readonly onOpen: (dialog: MapDialog) => void;
}) {
  return (
    <Menu trigger={<IconButton label={words.more} icon={<Ellipsis />} />}>
      <MenuItem icon={<UsersRound />} onSelect={() => onOpen("personas")}>
        {words.personas}
      </MenuItem>
      <MenuItem icon={<Settings2 />} onSelect={() => onOpen("settings")}>
        {words.settings}
      </MenuItem>
      <MenuItem icon={<Eye />} onSelect={() => onOpen("presence")}>
        {words.presence}
      </MenuItem>
      <MenuItem icon={<Trash2 />} onSelect={() => onOpen("trash")}>
        {words.trash}
      </MenuItem>
      <LateLockItem />
      <MenuSeparator />
      <MenuMore icon={<Download />} label={words.export}>
        <LateExportItems {...exported} />
      </MenuMore>
      <MenuSeparator />
      <MenuItem icon={<Command />} shortcut="Ctrl+K" onSelect={() => onOpen("palette")}>
        {words.palette}
      </MenuItem>
      <MenuItem icon={<Keyboard />} shortcut="?" onSelect={() => onOpen("shortcuts")}>
        {words.shortcuts}
      </MenuItem>
    </Menu>
  );
}
