import * as Y from "yjs";
import { asJourneyDoc } from "../../shared/document/index.ts";
import { inspectUpdate } from "./guard.ts";
import { type Edit, Intake } from "./intake.ts";
import { isSound, openDoc } from "./open-doc.ts";
import type { Room } from "./room.ts";
import type { Seat } from "./seat.ts";

/**
 * Who sent the edit that a room's document could not take. They are tried one by one on a copy of
 * what was sound, since together they say only that one of them is not.
 */
export async function findCulprit(room: Room, edits: readonly Edit[]): Promise<Seat | undefined> {
  if (edits.length === 0) return undefined;
  const unwritten = room.journal.unwritten;
  const { updates } = await room.house.load(room.key);
  const copy = asJourneyDoc(openDoc([...updates, ...unwritten]));
  const intake = new Intake(copy, ({ update }) => {
    if (!inspectUpdate(copy, update, () => false).fault) Y.applyUpdate(copy, update);
  });
  try {
    return edits.find((edit) => !goesWell(intake, edit))?.seat;
  } finally {
    copy.destroy();
  }
}

function goesWell(intake: Intake, edit: Edit): boolean {
  try {
    intake.add(edit);
    intake.digest();
    return isSound(intake.doc);
  } catch {
    return false;
  }
}
