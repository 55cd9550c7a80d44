import { useEffect } from "react";
import { keepsKeys, useLatest } from "../../ui/index.ts";

/** Shift+2, by the key's place: what it writes differs between keyboards. */
export const isFitKey = (
  pressed: Pick<KeyboardEvent, "code" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">,
) =>
  pressed.code === "Digit2" &&
  pressed.shiftKey &&
  !pressed.ctrlKey &&
  !pressed.metaKey &&
  !pressed.altKey;

export function useFitKey(fit: () => void): void {
  const latest = useLatest(fit);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isFitKey(event) || event.defaultPrevented || keepsKeys(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    // After the grid: a sign typed into an empty cell starts a card.
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [latest]);
}
