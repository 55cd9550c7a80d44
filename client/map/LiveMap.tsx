import { type ReactNode, useCallback, useEffect, useState } from "react";
import type { CardId } from "../../shared/journey/index.ts";
import type { MapSummary } from "../../shared/protocol/index.ts";
import type { Visitor } from "../account/visitor.ts";
import { Board } from "../board/Board.tsx";
import { preloadEditor } from "../cards/index.ts";
import { ConnectionNotice } from "../connection/ConnectionNotice.tsx";
import { useVerbs } from "../session/index.ts";
import { askedPart, latePart, useIdle, useMissed, useToasts } from "../ui/index.ts";
import { BottomBar } from "./BottomBar.tsx";
import { boardParts } from "./board-parts.ts";
import { LateComments, useCommentsAsked } from "./late-comments.ts";
import { LatePresentation, LateStory, LateViewSwitch } from "./late-views.tsx";
import styles from "./map.module.css";
import type { MapDialog } from "./map-dialogs.ts";
import { SkipToBoard } from "./SkipToBoard.tsx";
import { TopBar } from "./TopBar.tsx";
import { useMapKeys } from "./use-map-keys.ts";
import { useMapView } from "./use-map-view.ts";
import { useUndoKeys } from "./use-undo-keys.ts";
import { useZoom } from "./use-zoom.ts";

const MapHands = latePart(async () => (await import("./MapHands.tsx")).MapHands);
const CardPanel = askedPart(async () => (await import("../cards/CardPanel.tsx")).CardPanel);

/** The open map: bar, board or story, and the card that is open beside it. */
export function LiveMap({
  map,
  visitor,
  account,
  onSignIn,
}: {
  readonly map: MapSummary;
  readonly visitor: Visitor;
  readonly account: ReactNode;
  readonly onSignIn: (elsewhere: boolean) => void;
}) {
  const [card, setCard] = useState<CardId>();
  const [wish, setWish] = useState(0);
  const open = (id: CardId) => {
    setCard(id);
    // The panel may be open already, with the focus elsewhere.
    setWish(wish + 1);
  };
  const [dialog, setDialog] = useState<MapDialog>();
  const isIdle = useIdle();
  const hasComments = useCommentsAsked();
  const [view, showView] = useMapView();
  const [presenting, setPresenting] = useState(false);
  const present = useCallback(() => setPresenting(true), []);
  const zoom = useZoom();
  useUndoKeys();
  const boardZoom = view === "board" ? zoom : undefined;
  useMapKeys({ zoom: boardZoom, onOpen: setDialog });
  useMissed(MapHands.load, () => setDialog(undefined), dialog !== undefined);
  useEffect(CardPanel.preload, []);
  const canWrite = useVerbs() !== undefined;
  useEffect(() => (canWrite ? preloadEditor() : undefined), [canWrite]);
  const { withdrawOffers } = useToasts();
  useEffect(() => withdrawOffers, [withdrawOffers]);
  return (
    <div
      className={styles.page}
      data-panel={card && ""}
      data-comments={hasComments ? "" : undefined}
    >
      {view === "board" && <SkipToBoard />}
      <TopBar
        map={map}
        visitor={visitor}
        views={<LateViewSwitch view={view} onView={showView} onPresent={present} />}
        account={account}
        onOpen={setDialog}
      />
      <ConnectionNotice onSignIn={onSignIn} />
      <main className={styles.main} data-region="">
        {view === "board" ? (
          <Board
            parts={boardParts}
            zoom={zoom.factor}
            onZoom={zoom.to}
            opened={card}
            onOpenCard={open}
          />
        ) : (
          <LateStory onOpenCard={open} />
        )}
      </main>
      {view === "board" && <BottomBar zoom={zoom} />}
      {(isIdle || dialog) && (
        <MapHands
          {...{ map, visitor }}
          zoom={boardZoom}
          opened={dialog}
          onOpen={setDialog}
          onOpenCard={open}
          onBoard={() => showView("board")}
        />
      )}
      {card && (
        <CardPanel id={card} wish={wish} onOpen={setCard} onClose={() => setCard(undefined)} />
      )}
      {(isIdle || hasComments) && (
        <LateComments
          teamId={visitor.kind === "guest" ? undefined : visitor.user.teamId}
          onOpenCard={open}
        />
      )}
      {presenting && <LatePresentation onLeave={() => setPresenting(false)} />}
    </div>
  );
}
