import type { CardId } from "../../shared/journey/index.ts";
import type { MapSummary } from "../../shared/protocol/index.ts";
import type { Visitor } from "../account/visitor.ts";
import { useExportDeeds } from "../exchange/export-deeds.ts";
import { PresenceHands } from "../presence/PresenceHands.tsx";
import { useJourney, useStuckSteps, useUndo } from "../session/index.ts";
import { type Command, useCommands, useToasts } from "../ui/index.ts";
import { CommentHands } from "./CommentHands.tsx";
import { RestrictionNews } from "./departments/RestrictionNews.tsx";
import { dialogWords } from "./dialog-words.ts";
import { MapDialogs } from "./MapDialogs.tsx";
import type { MapDialog } from "./map-dialogs.ts";
import { useGreeting } from "./use-greeting.ts";
import { useMentionLinks } from "./use-mention-links.ts";
import { useToldTeams } from "./use-told-teams.ts";
import type { Zoom } from "./use-zoom.ts";
import { words } from "./words.ts";

type Props = {
  /** Undefined where nothing can be drawn larger. */
  readonly zoom: Zoom | undefined;
  readonly opened: MapDialog | undefined;
  readonly map: MapSummary;
  readonly visitor: Visitor;
  readonly onOpen: (dialog: MapDialog | undefined) => void;
  readonly onOpenCard: (id: CardId) => void;
  /** Shows the board, whatever is looked at. */
  readonly onBoard: () => void;
};

/** The page's keys, commands and dialogs; fetched once the map stands. */
export function MapHands({ zoom, opened, map, visitor, onOpen, onOpenCard, onBoard }: Props) {
  const { names, undo, redo } = useUndo();
  const toasts = useToasts();
  useGreeting();
  useToldTeams(visitor.token);
  useMentionLinks(onOpenCard);
  useStuckSteps(({ name, of, instead }) =>
    toasts.show({ message: dialogWords.stuck[of](name, instead), about: "undo" }),
  );
  const title = useJourney(({ meta }) => meta.title);
  const exports = useExportDeeds({ mapId: map.id, title, token: visitor.token });
  const canShare = visitor.kind === "colleague";
  useCommands(() => [
    ...(names.undo ? [command("undo", words.undo(names.undo), undo, "Ctrl+Z")] : []),
    ...(names.redo ? [command("redo", words.redo(names.redo), redo, "Ctrl+Shift+Z")] : []),
    ...(canShare ? [command("share", words.share, () => onOpen("share"))] : []),
    command("personas", words.personas, () => onOpen("personas")),
    command("settings", words.settings, () => onOpen("settings")),
    command("presence", words.presence, () => onOpen("presence")),
    command("trash", words.trash, () => onOpen("trash")),
    ...exports.flatMap(({ format, saveAs, copyAs, save, copy }) => [
      command(`save-${format}`, saveAs, save),
      command(`copy-${format}`, copyAs, copy),
    ]),
    ...(zoom ? zooming(zoom) : []),
    command("shortcuts", words.shortcuts, () => onOpen("shortcuts"), "?"),
  ]);
  return (
    <>
      <PresenceHands />
      <RestrictionNews group={words.thisMap} />
      <CommentHands onBoard={zoom ? () => undefined : onBoard} />
      <MapDialogs {...{ opened, map, visitor }} onClose={() => onOpen(undefined)} />
    </>
  );
}

const zooming = ({ fit, reset, by }: Zoom): readonly Command[] => [
  command("fit", dialogWords.fitAll, fit, "Shift+1"),
  command("full-size", dialogWords.fullSize, reset, "Shift+0"),
  command("zoom-in", words.zoomIn, () => by(1)),
  command("zoom-out", words.zoomOut, () => by(-1)),
];

const command = (id: string, label: string, run: () => void, keys?: string): Command => ({
  id,
  group: words.thisMap,
  label,
  run,
  ...(keys && { keys }),
});
