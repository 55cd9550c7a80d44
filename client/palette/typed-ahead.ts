/** Nobody types on for longer without anything to type into. */
const GIVE_UP = 5_000;

let ahead = "";
let stop = (): void => undefined;

/**
 * Keeps what is typed between the key that asks for the palette and the palette itself: in the map
 * it would start a card, or be lost.
 */
export function keepTyping(): void {
  stop();
  ahead = "";
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    if (key === "Escape") return stop();
    if ([...key].length === 1) ahead += key;
    if (key === "Backspace") ahead = [...ahead].slice(0, -1).join("");
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener("keydown", onKeyDown, { capture: true });
  const timer = setTimeout(() => stop(), GIVE_UP);
  stop = () => {
    clearTimeout(timer);
    window.removeEventListener("keydown", onKeyDown, { capture: true });
  };
}

/** What was typed until now; from here on keys go where the focus is. */
export function takeTyping(): string {
  stop();
  const typed = ahead;
  ahead = "";
  return typed;
}
