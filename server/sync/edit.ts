import * as Y from "yjs";
import { unreachable } from "../../shared/errors/index.ts";
import { CLOSE } from "../../shared/protocol/index.ts";
import type { Goodbye } from "./goodbye.ts";
import { type Fault, inspectUpdate } from "./guard.ts";
import type { Room } from "./room.ts";
import type { Seat } from "./seat.ts";

/** Live edits are the person's own, as they are made; step 2 may carry what others made too. */
export type EditKind = "live" | "step-2";

/** More than anybody's devices have made offline; each stays in the document for ever. */
const MAX_BROUGHT_IN = 256;

/** Takes an edit into the room, or says why whoever sent it has to leave. */
export function takeEdit(
  room: Room,
  seat: Seat,
  update: Uint8Array,
  kind: EditKind,
): Goodbye | undefined {
  const { limits } = room.house;
  if (update.length > limits.maxUpdateBytes) {
    return { code: CLOSE.tooLarge, reason: "the update is too large" };
  }
  if (room.journal.isFull) return { code: CLOSE.tryAgain, reason: "storage does not keep up" };
  const verdict = inspectUpdate(room.doc, update, (id) => isForeign(room, seat, id));
  if (verdict.fault) return refusalOf(verdict.fault, seat, kind);
  if (!fits(room, update)) return { code: CLOSE.tooLarge, reason: "the map is full" };
  for (const id of verdict.writers) seat.broughtIn.add(id);
  if (seat.broughtIn.size > MAX_BROUGHT_IN) {
    return { code: CLOSE.refused, reason: "too many client ids" };
  }
  const [writer, ...others] = verdict.writers;
  if (kind === "live" && writer !== undefined && others.length === 0) {
    room.clientIds.claim(writer, seat.member.owner);
  }
  room.apply(update, seat);
  return undefined;
}

/** Whether a step 2 holds anything that the room does not have. */
export function bringsEdits(room: Room, update: Uint8Array): boolean {
  const verdict = inspectUpdate(room.doc, update, () => false);
  return verdict.fault !== undefined || verdict.writers.length > 0;
}

function isForeign(room: Room, seat: Seat, clientId: number): boolean {
  const owner = room.clientIds.otherOwner(clientId, seat.member.owner);
  if (owner !== undefined) room.suspect(owner);
  return owner !== undefined;
}

function fits(room: Room, update: Uint8Array): boolean {
  const measure = () => Y.encodeStateAsUpdate(room.doc).length;
  return room.size.hasRoomFor(update.length, room.house.limits.maxMapBytes, measure);
}

function refusalOf(fault: Fault, seat: Seat, kind: EditKind): Goodbye | undefined {
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
