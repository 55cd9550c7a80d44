import { type FocusEvent, useEffect, useState } from "react";
import type { CardId } from "../../shared/journey/index.ts";
import { usePresence } from "../session/index.ts";

/** Tells the others that this card is being written while the focus is inside and one may write. */
export function useTellEditing(id: CardId, mayWrite: boolean) {
  const presence = usePresence();
  const [inside, setInside] = useState(false);
  const writes = inside && mayWrite;
  useEffect(() => {
    if (!writes) return;
    presence.setEditing(id);
    return () => presence.setEditing(undefined);
  }, [presence, id, writes]);
  return {
    onFocus: () => setInside(true),
    onBlur: (event: FocusEvent<HTMLElement>) => {
      const next = event.relatedTarget;
      if (!(next instanceof Node) || !event.currentTarget.contains(next)) setInside(false);
    },
  };
}
