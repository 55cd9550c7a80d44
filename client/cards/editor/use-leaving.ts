import { type RefObject, useCallback, useEffect, useRef } from "react";
import { useLatest } from "../../ui/index.ts";

/**
 * Tells when the focus has really left the text and its toolbar: not when it only moves between the
 * two, when the text is carried to another place on the page, or when the window is left.
 */
export function useLeaving(
  host: RefObject<HTMLElement | null>,
  bar: RefObject<HTMLElement | null>,
  onLeave: () => void,
): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useLatest(onLeave);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const { activeElement } = document;
      const inside = [host, bar].some(({ current }) => current?.contains(activeElement));
      if (!inside) latest.current();
    });
  }, [host, bar, latest]);
}
