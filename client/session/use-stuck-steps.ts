import { useEffect } from "react";
import { useSession } from "./SessionProvider.tsx";
import type { StuckStep } from "./verbs-port.ts";

/** Tells each step of one's own that undo or redo passed over, as others changed the same since. */
export function useStuckSteps(tell: (step: StuckStep) => void): void {
  const { undoStack } = useSession();
  useEffect(
    () =>
      undoStack.stuckAgain.subscribe(() => {
        const step = undoStack.stuck();
        if (step) tell(step);
      }),
    [undoStack, tell],
  );
}
