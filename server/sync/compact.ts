import * as Y from "yjs";
import type { UpdateLog } from "../store/port.ts";
import type { Logger } from "./logger.ts";
import { isShownBy } from "./open-doc.ts";
import type { Room } from "./room.ts";

/**
 * Replaces a long log by the state it adds up to. The state may already hold what is still to be
 * appended: applying an update twice changes nothing. Forged structs can make a document show
 * something else than what a reload of it shows: then the reload is right.
 */
export async function compact(
  { updateLog, logger }: { readonly updateLog: UpdateLog; readonly logger: Logger },
  room: Room,
): Promise<void> {
  const state = Y.encodeStateAsUpdate(room.doc);
  // It was compared when it was first tried.
  const isCompared = state.length <= room.house.tuning.compareUpTo && !room.size.cannotCompact;
  const isTrue = !isCompared || isShownBy(room.doc, state, room.kind.roots);
  try {
    await room.size.compact(state.length, (upTo) => updateLog.compact(room.key, state, upTo));
  } catch (error) {
    logger.warn({ err: error, map: room.key }, "a log could not be compacted");
  }
  if (!isTrue) room.house.onBroken(room, new Error("it shows what a reload does not"), []);
}
