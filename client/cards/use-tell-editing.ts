import { type FocusEvent, useEffect } from "react";
import type { CardId } from "../../shared/journey/index.ts";
import { usePresence } from "../session/index.ts";

/** Tells the others that this card is being written while the focus is inside. */
export function useTellEditing(id: CardId) {
  const presence = usePresence();
  useEffect(() => () => presence.setEditing(undefined), [presence]);
  return {
    onFocus: () => presence.setEditing(id),
    onBlur: (event: FocusEvent<HTMLElement>) => {
      const next = event.relatedTarget;
      if (!(next instanceof Node) || !event.currentTarget.contains(next)) {
        presence.setEditing(undefined);
      }
    },
  };
}
