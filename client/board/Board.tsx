import { useEffect, useMemo, useState } from "react";
import type { CardId } from "../../shared/journey/index.ts";
import { useSession, useSessionInfo } from "../session/index.ts";
import { useLatest, useToasts } from "../ui/index.ts";
import { ActionsContext } from "./action-context.ts";
import { boardActions } from "./actions.ts";
import { BoardMenu } from "./BoardMenu.tsx";
import styles from "./board.module.css";
import { type BoardParts, BoardPartsContext } from "./board-parts.ts";
import { BoardState, BoardStateContext, useView } from "./board-state.ts";
import { Editor } from "./Editor.tsx";
import { EditorHomeContext } from "./EditorSlot.tsx";
import { EditorHome } from "./editor-home.ts";
import { Grid } from "./Grid.tsx";
import { LateHands } from "./LateHands.tsx";
import { MoveAsked } from "./MoveAsked.tsx";
import { OwnLook } from "./own-look.ts";
import { UnplacedTray } from "./UnplacedTray.tsx";

import { WaitingRoom } from "./WaitingRoom.tsx";

/** Says what others did to the focus. */
function Told() {
  const told = useView((view) => view.told);
  return (
    <p className="visually-hidden" role="status">
      {told}
    </p>
  );
}

/** The journey map as a board of cards: stages and steps across, lanes down. */
export function Board({
  parts,
  zoom,
  onZoom,
  opened,
  onOpenCard,
}: {
  readonly parts: BoardParts;
  /** 1 is full size. */
  readonly zoom: number;
  readonly onZoom: (factor: number) => void;
  /** The card that is open beside the board. */
  readonly opened?: CardId | undefined;
  readonly onOpenCard: (id: CardId) => void;
}) {
  const { userId, mapId } = useSessionInfo();
  const [look] = useState(() => new OwnLook(`${userId}:${mapId}`));
  const [state] = useState(() => new BoardState(look));
  const [home] = useState(() => new EditorHome(document));
  const { journey, verbs, info, undoStack } = useSession();
  const toasts = useToasts();
  const openCard = useLatest(onOpenCard);
  useEffect(() => state.set({ opened }), [state, opened]);
  const actions = useMemo(
    () =>
      boardActions({
        state,
        map: journey.current,
        verbs,
        party: info,
        say: (message, action) => toasts.show({ message, ...(action && { action }) }),
        onceBack: (batch, listener) => journey.onceBack(batch, listener),
        hasUndone: () => undoStack.current().redo !== undefined,
        openCard: (id) => openCard.current(id),
      }),
    [state, journey, verbs, info, undoStack, toasts, openCard],
  );
  return (
    <BoardPartsContext value={parts}>
      <BoardStateContext value={state}>
        <EditorHomeContext value={home}>
          <ActionsContext value={actions}>
            <div className={styles.board}>
              <Grid zoom={zoom} />
              <UnplacedTray />
              <WaitingRoom />
              <Editor />
              <BoardMenu />
              <MoveAsked />
              <Told />
              <LateHands zoom={zoom} onZoom={onZoom} />
            </div>
          </ActionsContext>
        </EditorHomeContext>
      </BoardStateContext>
    </BoardPartsContext>
  );
}
