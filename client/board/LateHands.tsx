import { lazy, Suspense, useEffect } from "react";
import { useIdle } from "../ui/index.ts";
import { useBoardState, useView } from "./board-state.ts";

const Hands = lazy(async () => ({ default: (await import("./hands/Hands.tsx")).Hands }));

/** Clipboard, search, frame and palette of the board, fetched once there is time. */
export function LateHands() {
  const isIdle = useIdle();
  const finding = useView((view) => view.finding);
  useFindKey();
  return isIdle || finding ? (
    <Suspense fallback={null}>
      <Hands />
    </Suspense>
  ) : null;
}

/** Ctrl+F, wherever no dialog is open; pressed again it is the browser's own. */
function useFindKey(): void {
  const state = useBoardState();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
      if (key.toLowerCase() !== "f" || !(ctrlKey || metaKey) || shiftKey || altKey) return;
      if (state.current().finding || (target instanceof Element && target.closest(ELSEWHERE))) {
        return;
      }
      event.preventDefault();
      state.set({ finding: true });
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [state]);
}

const ELSEWHERE = "[role=dialog], [role=alertdialog], [role=menu], aside";
