import { useBoardState, useView } from "../board-state.ts";
import { DeclineDialog } from "./DeclineDialog.tsx";
import { SuggestDialog } from "./SuggestDialog.tsx";

/** Asks what somebody suggests, and what its author is told when it is declined. */
export function Suggesting() {
  const state = useBoardState();
  const suggesting = useView((view) => view.suggesting);
  const declining = useView((view) => view.declining);
  if (suggesting) return <SuggestDialog {...suggesting} />;
  return declining ? (
    <DeclineDialog {...declining} onClose={() => state.set({ declining: undefined })} />
  ) : null;
}
