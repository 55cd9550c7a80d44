const MODIFIERS = new Set(["Shift", "Control", "Alt", "Meta"]);

/** Calls once this person scrolls, presses or types anything themselves; Escape means only that. */
export function untilOwnMove(stop: () => void): () => void {
  const listening = new AbortController();
  const own = { signal: listening.signal, capture: true, passive: true };
  for (const move of ["wheel", "pointerdown", "touchmove"]) {
    window.addEventListener(move, stop, own);
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (MODIFIERS.has(event.key)) return;
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    stop();
  };
  window.addEventListener("keydown", onKeyDown, { signal: listening.signal, capture: true });
  return () => listening.abort();
}
