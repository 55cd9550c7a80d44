import { useEffect } from "react";
import type { Anchor } from "../../shared/comments/index.ts";
import { idOf, isId } from "../../shared/journey/index.ts";
import { anchorOfSpot } from "../board/comments/anchor-of-spot.ts";
import { readSpot } from "../board/spot.ts";
import { anchorOfChosen, chosenText } from "../cards/comments/chosen-text.ts";
import { threadAtCaret } from "../cards/comments/commented-texts.ts";
import { openThread, startThread } from "../session/comment-view.ts";
import { type MapSession, useSession } from "../session/index.ts";
import { isInLayer } from "../ui/index.ts";

/** Ctrl+Alt+M says something about what has the focus; with the caret in commented words it opens what is said. */
export function useCommentKey(mayComment: boolean): void {
  const session = useSession();
  useEffect(() => {
    if (!mayComment) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isCommentKey(event) || isInLayer(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      const said = threadAtCaret(session, session.comments.current()?.threads() ?? []);
      if (said) openThread(said);
      else startThread(anchorHere(session));
    };
    // Before a text or the grid takes the letter.
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
  }, [session, mayComment]);
}

type Pressed = Pick<
  KeyboardEvent,
  "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "isComposing"
> & { getModifierState(key: string): boolean };

/** AltGr is Ctrl+Alt to some systems, and writes: with it "µ" stands on the M of many keyboards. */
export function isCommentKey(event: Pressed): boolean {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
  if (!(ctrlKey || metaKey) || !altKey || shiftKey || isComposing) return false;
  if (event.getModifierState("AltGraph")) return false;
  // On a Mac the option key makes another letter of it.
  return key.toLowerCase() === "m" || (metaKey && code === "KeyM");
}

/** What has the focus, most closely: marked words, a place of the board, the open card; else the map. */
export function anchorHere(session: MapSession): Anchor {
  const chosen = chosenText(session);
  const inText = chosen && anchorOfChosen(session, chosen);
  if (inText) return inText;
  const focused = document.activeElement;
  const spot = readSpot(focused?.closest<HTMLElement>("[data-spot]")?.dataset.spot);
  const place = spot && anchorOfSpot(spot);
  if (place) return place;
  const opened = focused?.closest("aside")?.querySelector<HTMLElement>("[data-text-of]");
  const id = opened?.dataset.textOf;
  return isId(id) ? { on: "card", cardId: idOf(id) } : { on: "map" };
}
