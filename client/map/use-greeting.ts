import { useEffect } from "react";

/**
 * Who walked here from another of our pages left the focus there: it begins at the first stage,
 * where others see nobody yet. Whoever was brought here by an address finds the page's own start.
 */
export function useGreeting(): void {
  useEffect(() => {
    if (document.activeElement !== document.body || !cameFromWithin()) return;
    const first = document.querySelector<HTMLElement>("[role=grid] [data-stage]");
    first?.focus({ preventScroll: true });
  }, []);
}

function cameFromWithin(): boolean {
  const [loaded] = performance.getEntriesByType("navigation");
  return loaded !== undefined && new URL(loaded.name).pathname !== location.pathname;
}
