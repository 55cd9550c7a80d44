import { useEffect, useMemo } from "react";
import type { CardId, TeamId } from "../../shared/journey/index.ts";
import {
  showComments,
  useComments,
  useCommentsOpen,
  useCommentView,
  useSession,
} from "../session/index.ts";
import { useCommands, useLatest } from "../ui/index.ts";
import { CommentsPanel } from "./CommentsPanel.tsx";
import { ReaderContext } from "./reader.ts";
import { useLiveWords } from "./use-live-words.ts";
import { useMissedMentions } from "./use-missed.ts";
import { words } from "./words.ts";

/** The map's comments, fetched once the map stands: the panel, and what is told while it is closed. */
export function CommentsAtHand({
  teamId,
  onOpenCard,
}: {
  readonly teamId: TeamId | undefined;
  readonly onOpenCard: (id: CardId) => void;
}) {
  const { comments: late, options } = useSession();
  const isGuest = options.guestName !== undefined;
  const isOpen = useCommentsOpen();
  const { placing } = useCommentView();
  useComments();
  useEffect(() => late.open(), [late]);
  useMissedMentions();
  useCommands(() => [
    { id: "comments", group: words.title, label: words.title, run: showComments },
  ]);
  const told = useLiveWords();
  const open = useLatest(onOpenCard);
  const reader = useMemo(
    () => ({ isGuest, teamId, openCard: (id: CardId) => open.current(id) }),
    [isGuest, teamId, open],
  );
  return (
    <ReaderContext value={reader}>
      <p role="status" className="visually-hidden">
        {told}
      </p>
      {isOpen && !(placing && isNarrow()) && <CommentsPanel />}
    </ReaderContext>
  );
}

/** As a drawer the panel would lie over the map on which a place is to be chosen. */
const isNarrow = (): boolean => matchMedia("(width < 900px)").matches;
