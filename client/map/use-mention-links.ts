import { useEffect } from "react";
import { type CardId, readId } from "../../shared/journey/index.ts";
import { useLatest } from "../ui/index.ts";

/** A press on a card that a text mentions, or Enter there, opens that card, wherever the text stands. */
export function useMentionLinks(onOpenCard: (id: CardId) => void): void {
  const open = useLatest(onOpenCard);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const follow = (event: MouseEvent | KeyboardEvent) => {
      const { target, ctrlKey, metaKey, shiftKey } = event;
      if (!(target instanceof Element) || event.defaultPrevented) return;
      // With these a click on the card around it chooses that.
      if (ctrlKey || metaKey || shiftKey) return;
      const mention = target.closest<HTMLElement>('[data-mention="card"][role="link"]');
      const id = readId<CardId>(mention?.dataset.id);
      if (!id) return;
      event.preventDefault();
      open.current(id);
    };
    document.addEventListener("click", follow, { signal });
    document.addEventListener("keydown", (event) => event.key === "Enter" && follow(event), {
      signal,
    });
    return () => listening.abort();
  }, [open]);
}
