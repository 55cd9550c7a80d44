import { useEffect, useState } from "react";
import { isInLayer, isWithin, latePart, useIdle, useMissed } from "../ui/index.ts";
import { useBoardState, useView } from "./board-state.ts";
import type { HandsProps } from "./hands/Hands.tsx";

const Hands = latePart(async () => (await import("./hands/Hands.tsx")).Hands);

/** Clipboard, search, frame and palette of the board, fetched once there is time. */
export function LateHands(props: HandsProps) {
  const isIdle = useIdle();
  const state = useBoardState();
  const finding = useView((view) => view.finding);
  useFindKey();
  const isAsking = useView(({ picturing, suggesting }) => Boolean(picturing ?? suggesting));
  const asked = finding || isAsking;
  const giveUp = { finding: false, picturing: undefined, suggesting: undefined };
  useMissed(Hands.load, () => state.set(giveUp), asked);
  // What came because it was asked for stays, busy as the page may be.
  const [came, setCame] = useState(false);
  if (asked && !came) setCame(true);
  return isIdle || asked || came ? <Hands {...props} /> : null;
}

/** Ctrl+F, wherever no dialog is open; pressed again it is the browser's own. */
function useFindKey(): void {
  const state = useBoardState();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
      if (key.toLowerCase() !== "f" || !(ctrlKey || metaKey) || shiftKey || altKey) return;
      if (state.current().finding || isInLayer(target) || isWithin(target, "aside")) return;
      event.preventDefault();
      state.set({ finding: true });
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [state]);
}
