import * as Y from "yjs";
import { unreachable } from "../../shared/errors/index.ts";
import { CLOSE } from "../../shared/protocol/index.ts";
import { bringsEdits } from "./edit.ts";
import type { Goodbye } from "./goodbye.ts";
import type { Edit } from "./intake.ts";
import { readMessage, savedFrame, step2Frame } from "./protocol.ts";
import type { Room } from "./room.ts";
import type { Seat } from "./seat.ts";
import { maxStep2Bytes } from "./tuning.ts";

const MOST_OWED = 1_000;
const TOO_LARGE: Goodbye = { code: CLOSE.tooLarge, reason: "too large" };

/** Does what a member asks for, or says why they have to leave. */
export function hear(room: Room, seat: Seat, bytes: Uint8Array): Goodbye | undefined {
  const message = readMessage(bytes);
  switch (message.kind) {
    case "step-1":
      if (message.vector.length > room.house.limits.maxUpdateBytes) return TOO_LARGE;
      return answer(room, seat, message.vector);
    case "step-2":
      return hearEdit(room, { seat, update: message.update, kind: "step-2" });
    case "update":
      return hearEdit(room, { seat, update: message.update, kind: "live" });
    case "presence":
      if (message.states.length > room.house.limits.maxUpdateBytes) return TOO_LARGE;
      if (!room.kind.hasPresence || room.presence.hear(seat, message.states)) return undefined;
      return { code: CLOSE.malformed, reason: "unreadable presence" };
    case "presence-query":
      seat.connection.send(room.presence.everybody());
      return undefined;
    case "barrier":
      answerBarrier(room, seat, message.number);
      return undefined;
    case "heard":
      room.keeper?.heard(seat);
      return undefined;
    case "auth":
      return undefined;
    case "malformed":
      return { code: CLOSE.malformed, reason: message.reason };
    default:
      return unreachable(message);
  }
}

/** Sends what the client lacks, once all of it is on disk. */
function answer(room: Room, seat: Seat, vector: Uint8Array): Goodbye | undefined {
  const { connection } = seat;
  if (connection.isReceivingAnswer) return undefined;
  if (!seat.fullStates.spend(1, performance.now())) {
    return { code: CLOSE.tooMany, reason: "asked for everything too often" };
  }
  room.digest();
  if (room.journal.isFailing) {
    void answerFromDisk(room, seat, vector);
    return undefined;
  }
  const frame = room.answers.to(vector);
  if (!frame) return { code: CLOSE.malformed, reason: "unreadable state vector" };
  room.journal.afterwards(() => connection.sendAnswer(frame));
  return undefined;
}

/** While storing fails, newcomers see what is stored; the rest follows when it is. */
async function answerFromDisk(room: Room, { connection }: Seat, vector: Uint8Array): Promise<void> {
  try {
    const { updates } = await room.house.load(room.key);
    const state = Y.mergeUpdates([...updates]);
    connection.sendAnswer(step2Frame(Y.diffUpdate(state, vector)));
  } catch {
    connection.close(CLOSE.tryAgain, "storage does not answer");
  }
}

function hearEdit(room: Room, edit: Edit): Goodbye | undefined {
  const { seat, update, kind } = edit;
  const { limits } = room.house;
  if (!room.kind.mayEdit(seat.member.role)) {
    // Whoever has nothing to bring says so in a few bytes; looking at many is dear.
    const isLarge = update.length > limits.maxUpdateBytes;
    if (kind === "live" || isLarge || bringsEdits(room, update)) seat.deny(room.kind.refusal);
    return undefined;
  }
  if (update.length > (kind === "live" ? limits.maxUpdateBytes : maxStep2Bytes(limits))) {
    return TOO_LARGE;
  }
  if (room.isOverloaded) return { code: CLOSE.tryAgain, reason: "storage does not keep up" };
  room.take(edit);
  for (const number of kind === "step-2" ? seat.owed.splice(0) : []) {
    answerBarrier(room, seat, number);
  }
  return undefined;
}

function answerBarrier(room: Room, seat: Seat, number: number): void {
  room.intake.afterwards(() => {
    if (seat.denied) return;
    if (!seat.lags) room.journal.afterwards(() => seat.connection.send(savedFrame(number)));
    else if (seat.owed.length < MOST_OWED) seat.owed.push(number);
  });
}
