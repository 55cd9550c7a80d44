import type * as Y from "yjs";
import { type Edit, editsIn } from "../../shared/document/index.ts";
import type { JourneyMap } from "../../shared/journey/index.ts";
import type { MapSession } from "./map-session.ts";

/** What others changed at once, with the map as it was and as it is. */
export type RemoteEdit = {
  readonly edits: readonly Edit[];
  readonly before: JourneyMap;
  readonly after: JourneyMap;
};

/** Tells of all that arrives from others. Returns how to stop. */
export function watchRemoteEdits(
  { doc, journey }: Pick<MapSession, "doc" | "journey">,
  listener: (edit: RemoteEdit) => void,
): () => void {
  let last = journey.current();
  // The map follows each transaction before it is looked at here: it listened first.
  const look = (transaction: Y.Transaction) => {
    const before = last;
    last = journey.current();
    if (transaction.local || before === last) return;
    listener({ edits: editsIn(transaction, doc), before, after: last });
  };
  doc.on("afterTransaction", look);
  return () => doc.off("afterTransaction", look);
}
