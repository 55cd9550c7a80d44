import { createContext, use, useEffect, useRef, useState } from "react";

const REST_MS = 450;
/** Long enough to move onto the tooltip itself. */
const LEAVE_MS = 120;
const WARM_MS = 300;

/** What all tooltips of a page share: one is open at a time, and the next opens at once. */
export type TooltipTurn = { warmUntil: number; close: (() => void) | undefined };
export const newTooltipTurn = (): TooltipTurn => ({ warmUntil: 0, close: undefined });
export const TooltipTurnContext = createContext(newTooltipTurn());

/** At which element a tooltip stands now, and what brings and ends it. */
export function useTooltip() {
  const turn = use(TooltipTurnContext);
  const [anchor, setAnchor] = useState<Element>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!anchor) return;
    const close = () => setAnchor(undefined);
    turn.close?.();
    turn.close = close;
    return () => {
      turn.warmUntil = Date.now() + WARM_MS;
      if (turn.close === close) turn.close = undefined;
    };
  }, [anchor, turn]);

  const now = (next: Element | undefined) => {
    clearTimeout(timer.current);
    // What it opened says more than its name, and would be covered.
    setAnchor(next?.getAttribute("aria-expanded") === "true" ? undefined : next);
  };
  const after = (wait: number, next: Element | undefined) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => now(next), wait);
  };
  return {
    anchor,
    rest: (at: Element) => after(anchor || Date.now() < turn.warmUntil ? 0 : REST_MS, at),
    leave: () => after(LEAVE_MS, undefined),
    show: now,
    hide: () => now(undefined),
  };
}
