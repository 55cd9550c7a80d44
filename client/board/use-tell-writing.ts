import { useEffect } from "react";
import type { CardId } from "../../shared/journey/index.ts";
import { usePresence } from "../session/index.ts";

/** Tells the others which card is being written, for as long as it is. */
export function useTellWriting(id: CardId | undefined): void {
  const presence = usePresence();
  useEffect(() => {
    presence.setEditing(id);
    return () => presence.setEditing(undefined);
  }, [presence, id]);
}
