import { type RefObject, useEffect, useRef, useState } from "react";

/** As many rows as nobody scrolls past before more are there. */
const STEP = 30;

/**
 * How many of a long list's rows are drawn: more whenever its end comes near, and at least as many as
 * lead to what is open.
 */
export function useGrowing(
  length: number,
  opened: number,
): { readonly shown: number; readonly end: RefObject<HTMLLIElement | null> } {
  const [limit, setLimit] = useState(STEP);
  const end = useRef<HTMLLIElement>(null);
  const shown = Math.min(length, Math.max(limit, opened + STEP / 2));
  useEffect(() => {
    const { current } = end;
    if (shown >= length || !current) return;
    const observer = new IntersectionObserver(
      (entries) => entries.at(-1)?.isIntersecting && setLimit(shown + STEP),
      { rootMargin: "600px" },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [shown, length]);
  return { shown, end };
}
