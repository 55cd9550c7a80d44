import type { MapSummary } from "../../shared/protocol/index.ts";
import type { Visitor } from "../account/visitor.ts";
import { useUndo, useVerbs } from "../session/index.ts";
import { type Command, useCommands } from "../ui/index.ts";
import { MapDialogs } from "./MapDialogs.tsx";
import type { MapDialog } from "./map-dialogs.ts";
import type { Zoom } from "./use-zoom.ts";
import { words } from "./words.ts";

type Props = {
  readonly zoom: Zoom;
  readonly opened: MapDialog | undefined;
  readonly map: MapSummary;
  readonly visitor: Visitor;
  readonly onOpen: (dialog: MapDialog | undefined) => void;
};

/** The page's keys, commands and dialogs; fetched once the map stands. */
export function MapHands({ zoom, opened, map, visitor, onOpen }: Props) {
  const { names, undo, redo } = useUndo();
  const canEdit = useVerbs() !== undefined;
  const canShare = visitor.kind === "colleague";
  useCommands(() => [
    ...(names.undo ? [command("undo", words.undo(names.undo), undo, "Ctrl+Z")] : []),
    ...(names.redo ? [command("redo", words.redo(names.redo), redo, "Ctrl+Shift+Z")] : []),
    ...(canShare ? [command("share", words.share, () => onOpen("share"))] : []),
    command("personas", words.personas, () => onOpen("personas")),
    ...(canEdit ? [command("settings", words.settings, () => onOpen("settings"))] : []),
    command("trash", words.trash, () => onOpen("trash")),
    command("fit", words.fitAll, zoom.fit, "Shift+1"),
    command("full-size", words.fullSize, zoom.reset, "Shift+0"),
    command("zoom-in", words.zoomIn, () => zoom.by(1)),
    command("zoom-out", words.zoomOut, () => zoom.by(-1)),
    command("shortcuts", words.shortcuts, () => onOpen("shortcuts"), "?"),
  ]);
  return <MapDialogs {...{ opened, map, visitor }} onClose={() => onOpen(undefined)} />;
}

const command = (id: string, label: string, run: () => void, keys?: string): Command => ({
  id,
  group: words.thisMap,
  label,
  run,
  ...(keys && { keys }),
});
