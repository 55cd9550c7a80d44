import type { BatchId } from "../../shared/journey/index.ts";
import type { ActionContext } from "./actions.ts";
import { type Spot, sameSpot } from "./spot.ts";

/**
 * Once a deletion is undone the focus goes to what came back, if it still waits at `beside`, where
 * the deletion put it. What others bring back never moves it. Only the last deletion is followed.
 */
export function followingBack({
  state,
  onceBack,
  hasUndone,
}: Pick<ActionContext, "state" | "onceBack" | "hasUndone">) {
  let stop = () => {};
  return (batch: BatchId, { spot, beside }: { readonly spot: Spot; readonly beside: Spot }) => {
    stop();
    const follow = () => {
      const { spot: now, editing } = state.current();
      if (hasUndone() && !editing && sameSpot(now, beside)) state.focus(spot);
    };
    // The undo that brought it back is counted when it is over.
    stop = onceBack(batch, () => queueMicrotask(follow));
  };
}
