import { mayChangeLane } from "../../../shared/access/index.ts";
import { type Cell, findLane } from "../../../shared/journey/index.ts";
import { useCommentVerbs } from "../../session/comment-hooks.ts";
import { useJourney, useSessionInfo, useVerbs } from "../../session/index.ts";
import { useToasts } from "../../ui/index.ts";
import { useBoardState } from "../board-state.ts";
import type { SuggestedCard } from "../placed.ts";
import { words } from "./words.ts";

/** What those whose lane it is do with a suggestion; undefined for all others. */
export function useDeciding({ laneId }: Cell) {
  const state = useBoardState();
  const party = useSessionInfo();
  const canEdit = useVerbs() !== undefined;
  const verbs = useCommentVerbs();
  const toasts = useToasts();
  const isTheirs = useJourney((map) => {
    const lane = findLane(map, laneId);
    return lane !== undefined && mayChangeLane(lane, party);
  });
  if (!canEdit || !isTheirs || !verbs) return undefined;
  return {
    accept({ id, title }: SuggestedCard) {
      verbs.promote(id).then(
        (cardId) => {
          toasts.show({ message: words.accepted(title) });
          state.focus({ at: "card", id: cardId });
        },
        () => toasts.show({ message: words.notAccepted, tone: "danger" }),
      );
    },
    decline: ({ id, title }: SuggestedCard) =>
      state.set({ declining: { id, title }, menu: undefined }),
  };
}
