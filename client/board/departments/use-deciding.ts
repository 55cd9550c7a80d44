import { mayChangeLane } from "../../../shared/access/index.ts";
import { type Cell, findLane } from "../../../shared/journey/index.ts";
import { useCommentVerbs } from "../../session/comment-hooks.ts";
import { useJourney, useSessionInfo, useVerbs } from "../../session/index.ts";
import { useBoardState } from "../board-state.ts";
import { useMakeCard } from "../comments/use-make-card.ts";
import type { SuggestedCard } from "../placed.ts";
import { words } from "./words.ts";

/** What those whose lane it is do with a suggestion; undefined for all others. */
export function useDeciding({ laneId }: Cell) {
  const state = useBoardState();
  const party = useSessionInfo();
  const canEdit = useVerbs() !== undefined;
  const verbs = useCommentVerbs();
  const makeCard = useMakeCard(words.accepted);
  const isTheirs = useJourney((map) => {
    const lane = findLane(map, laneId);
    return lane !== undefined && mayChangeLane(lane, party);
  });
  if (!canEdit || !isTheirs || !verbs) return undefined;
  return {
    accept: ({ id, title }: SuggestedCard) => makeCard(id, title),
    decline: ({ id, title }: SuggestedCard) =>
      state.set({ declining: { id, title }, menu: undefined }),
  };
}
