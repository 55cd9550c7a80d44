import { Download, Ellipsis, Settings2, Trash2, UsersRound } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { type Exported, ExportItems } from "../exchange/ExportMenu.tsx";
import { Dialog, IconButton, Menu, MenuItem, MenuMore, MenuSeparator } from "../ui/index.ts";
import { words } from "./words.ts";

const PersonasPanel = lazy(async () => ({
  default: (await import("./PersonasPanel.tsx")).PersonasPanel,
}));
const MapSettings = lazy(async () => ({
  default: (await import("./MapSettings.tsx")).MapSettings,
}));
const TrashDialog = lazy(async () => ({
  default: (await import("./TrashDialog.tsx")).TrashDialog,
}));

type Opened = "personas" | "settings" | "trash" | undefined;

/** Everything the bar has no room for. */
export function MoreMenu({ exported }: { readonly exported: Exported }) {
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  return (
    <>
      <Menu trigger={<IconButton label={words.more} icon={<Ellipsis />} />}>
        <MenuItem icon={<UsersRound />} onSelect={() => setOpened("personas")}>
          {words.personas}
        </MenuItem>
        <MenuItem icon={<Settings2 />} onSelect={() => setOpened("settings")}>
          {words.settings}
        </MenuItem>
        <MenuItem icon={<Trash2 />} onSelect={() => setOpened("trash")}>
          {words.trash}
        </MenuItem>
        <MenuSeparator />
        <MenuMore icon={<Download />} label={words.export}>
          <ExportItems {...exported} />
        </MenuMore>
      </Menu>
      <Suspense fallback={null}>
        {opened === "personas" && (
          <Dialog open onOpenChange={close} title={words.personas} width="s">
            <PersonasPanel />
          </Dialog>
        )}
        {opened === "settings" && <MapSettings onClose={close} />}
        {opened === "trash" && <TrashDialog onClose={close} />}
      </Suspense>
    </>
  );
}
