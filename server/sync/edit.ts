import * as Y from "yjs";
import { unreachable } from "../../shared/errors/index.ts";
import { CLOSE } from "../../shared/protocol/index.ts";
import type { Goodbye } from "./goodbye.ts";
import { bringsDeletions, type Fault, inspectUpdate } from "./guard.ts";
import type { Edit } from "./intake.ts";
import type { Room } from "./room.ts";
import type { Seat } from "./seat.ts";

/** More than anybody's devices have made offline; each stays in the document for ever. */
const MAX_BROUGHT_IN = 256;

/** Applies an edit to the room's document, or says why whoever sent it has to leave. */
export function takeEdit(room: Room, edit: Edit): Goodbye | undefined {
  const { seat, update, kind } = edit;
  if (kind === "step-2") {
    seat.caughtUp = true;
    seat.lags = false;
  }
  const verdict = inspectUpdate(room.doc, update, (id) => isForeign(room, edit, id));
  if (verdict.fault) return refusalOf(verdict.fault, edit);
  if (!fits(room, update)) return { code: CLOSE.tooLarge, reason: "the map is full" };
  for (const id of verdict.writers) seat.broughtIn.add(id);
  if (seat.broughtIn.size > MAX_BROUGHT_IN) {
    return { code: CLOSE.refused, reason: "too many client ids" };
  }
  if (kind === "live") claimId(room, seat, verdict.writers);
  Y.applyUpdate(room.doc, update);
  return undefined;
}

/** Live edits are made with the client id of whoever sends them, so there is just one. */
function claimId(room: Room, seat: Seat, [writer, ...others]: readonly number[]): void {
  if (writer === undefined || others.length > 0) return;
  // Whoever has left meanwhile has given their ids back.
  if (room.seats.has(seat)) room.clientIds.claim(writer, seat);
}

/** Whether a step 2 holds anything that the room does not have. */
export function bringsEdits(room: Room, update: Uint8Array): boolean {
  const verdict = inspectUpdate(room.doc, update, () => false);
  if (verdict.fault !== undefined || verdict.writers.length > 0) return true;
  return bringsDeletions(room.doc, update);
}

function isForeign(room: Room, { seat }: Edit, clientId: number): boolean {
  const others = room.clientIds.othersWith(clientId, seat);
  room.suspect(others);
  return others.length > 0;
}

function fits(room: Room, update: Uint8Array): boolean {
  const measure = () => Y.encodeStateAsUpdate(room.doc).length;
  return room.size.hasRoomFor(update.length, room.house.limits.maxMapBytes, measure);
}

function refusalOf(fault: Fault, { seat, kind }: Edit): Goodbye | undefined {
  switch (fault.kind) {
    case "ahead":
      if (kind === "step-2" || seat.caughtUp) return { code: CLOSE.refused, reason: fault.reason };
      // Made after offline edits that are yet to come, in a step 2 that will hold this one too.
      seat.lags = true;
      return undefined;
    case "malformed":
      return { code: CLOSE.malformed, reason: fault.reason };
    case "foreign":
    case "forbidden":
      return { code: CLOSE.refused, reason: fault.reason };
    default:
      return unreachable(fault.kind);
  }
}
