import { type RefObject, useEffect } from "react";

/** Takes the focus into a panel that opens, and gives it back when the panel goes with it. */
export function useOwnFocus(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = panel;
    const before = document.activeElement;
    const first = current?.querySelector<HTMLTextAreaElement>("textarea:not(:read-only)");
    (first ?? current)?.focus({ preventScroll: true });
    first?.setSelectionRange(first.value.length, first.value.length);
    return () => {
      const took =
        current?.contains(document.activeElement) || document.activeElement === document.body;
      if (took && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [panel]);
}
