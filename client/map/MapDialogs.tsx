import { lazy, Suspense } from "react";
import type { MapSummary } from "../../shared/protocol/index.ts";
import type { Visitor } from "../account/visitor.ts";
import { useJourney, useSessionInfo } from "../session/index.ts";
import { Dialog } from "../ui/index.ts";
import type { MapDialog } from "./map-dialogs.ts";
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
const ShareDialog = lazy(async () => ({
  default: (await import("../sharing/ShareDialog.tsx")).ShareDialog,
}));
const Palette = lazy(async () => ({ default: (await import("../palette/Palette.tsx")).Palette }));
const ShortcutSheet = lazy(async () => ({
  default: (await import("../palette/ShortcutSheet.tsx")).ShortcutSheet,
}));

type Props = {
  readonly opened: MapDialog | undefined;
  readonly map: MapSummary;
  readonly visitor: Visitor;
  readonly onClose: () => void;
};

/** The dialogs of the map's page, each fetched when it is asked for. */
export const MapDialogs = (props: Props) => (
  <Suspense fallback={null}>
    <Opened {...props} />
  </Suspense>
);

function Opened({ opened, map, visitor, onClose }: Props) {
  const title = useJourney(({ meta }) => meta.title);
  const { role } = useSessionInfo();
  switch (opened) {
    case "personas":
      return (
        <Dialog open onOpenChange={onClose} title={words.personas} width="s">
          <PersonasPanel />
        </Dialog>
      );
    case "settings":
      return <MapSettings onClose={onClose} />;
    case "trash":
      return <TrashDialog onClose={onClose} />;
    case "share":
      return visitor.kind === "colleague" ? (
        <ShareDialog mapId={map.id} title={title} role={role} me={visitor.user} onClose={onClose} />
      ) : null;
    case "palette":
      return <Palette onClose={onClose} />;
    case "shortcuts":
      return <ShortcutSheet onClose={onClose} />;
    default:
      return null;
  }
}
