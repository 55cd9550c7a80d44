import { useEffect } from "react";
import type { MapSummary } from "../../shared/protocol/index.ts";
import type { Visitor } from "../account/visitor.ts";
import { useJourney, useSessionInfo } from "../session/index.ts";
import { askedPart, Dialog } from "../ui/index.ts";
import { LatePersonas } from "./late-personas.ts";
import type { MapDialog } from "./map-dialogs.ts";
import { words } from "./words.ts";

const MapSettings = askedPart(async () => (await import("./MapSettings.tsx")).MapSettings);
const TrashDialog = askedPart(async () => (await import("./TrashDialog.tsx")).TrashDialog);
const ShareDialog = askedPart(async () => (await import("../sharing/ShareDialog.tsx")).ShareDialog);
const PresenceSettings = askedPart(
  async () => (await import("../presence/PresenceSettings.tsx")).PresenceSettings,
);
const Palette = askedPart(async () => (await import("../palette/Palette.tsx")).Palette);
const ShortcutSheet = askedPart(
  async () => (await import("../palette/ShortcutSheet.tsx")).ShortcutSheet,
);
const ALL = [
  Palette,
  ShortcutSheet,
  LatePersonas,
  TrashDialog,
  MapSettings,
  ShareDialog,
  PresenceSettings,
];

/** Fetches them while nothing else is to be done: they are asked for without a network too. */
function preloadAll(): () => void {
  const stops = ALL.map(({ preload }) => preload());
  return () => stops.forEach((stop) => void stop());
}

type Props = {
  readonly opened: MapDialog | undefined;
  readonly map: MapSummary;
  readonly visitor: Visitor;
  readonly onClose: () => void;
};

/** The dialogs of the map's page. */
export function MapDialogs({ opened, map, visitor, onClose }: Props) {
  useEffect(preloadAll, []);
  const title = useJourney(({ meta }) => meta.title);
  const { role } = useSessionInfo();
  switch (opened) {
    case "personas":
      return (
        <Dialog open onOpenChange={onClose} title={words.personas} width="s">
          <LatePersonas onClose={onClose} />
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
    case "presence":
      return <PresenceSettings onClose={onClose} />;
    case "palette":
      return <Palette onClose={onClose} />;
    case "shortcuts":
      return <ShortcutSheet onClose={onClose} />;
    default:
      return null;
  }
}
