import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";

/**
 * Takes the focus into a panel with every new `wish` for it, and gives it back when the panel goes
 * with it.
 */
export function useOwnFocus(panel: RefObject<HTMLElement | null>, wish: number): void {
  const before = useRef<Element>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a wish is nothing but its being new
  useEffect(() => {
    const { current } = panel;
    if (!current?.contains(document.activeElement)) before.current = document.activeElement;
    const first = current?.querySelector<HTMLTextAreaElement>("textarea:not(:read-only)");
    (first ?? current)?.focus({ preventScroll: true });
    first?.setSelectionRange(first.value.length, first.value.length);
  }, [panel, wish]);
  useEffect(() => {
    const { current } = panel;
    return () => {
      const took =
        current?.contains(document.activeElement) || document.activeElement === document.body;
      const { current: owner } = before;
      if (took && owner instanceof HTMLElement && owner.isConnected) owner.focus();
    };
  }, [panel]);
}

/**
 * When others delete the card, what was being written in it goes from under the writer's hands: the
 * panel then takes the focus, where the next letters do no harm and Tab leads to bringing it back.
 */
export function useFocusOnceGone(panel: RefObject<HTMLElement | null>, gone: boolean): void {
  const [wasGone, setWasGone] = useState(gone);
  const [held, setHeld] = useState<Element | null>(null);
  if (gone !== wasGone) {
    setWasGone(gone);
    const { activeElement } = document;
    setHeld(panel.current?.contains(activeElement) ? activeElement : null);
  }
  useLayoutEffect(() => {
    if (gone && held && !held.isConnected) panel.current?.focus({ preventScroll: true });
  }, [panel, gone, held]);
}
