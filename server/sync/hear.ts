import * as Y from "yjs";
import { can } from "../../shared/access/index.ts";
import { unreachable } from "../../shared/errors/index.ts";
import { CLOSE } from "../../shared/protocol/index.ts";
import { bringsEdits, takeEdit } from "./edit.ts";
import type { Goodbye } from "./goodbye.ts";
import { readMessage, savedFrame, step2Frame } from "./protocol.ts";
import type { Room } from "./room.ts";
import type { Seat } from "./seat.ts";

const MOST_OWED = 1_000;

/** Does what a member asks for, or says why they have to leave. */
export function hear(room: Room, seat: Seat, bytes: Uint8Array): Goodbye | undefined {
  const message = readMessage(bytes);
  switch (message.kind) {
    case "step-1":
      return answer(room, seat, message.vector);
    case "step-2":
      return catchUp(room, seat, message.update);
    case "update":
      if (can(seat.member.role, "edit")) return takeEdit(room, seat, message.update, "live");
      seat.deny();
      return undefined;
    case "presence":
      if (room.presence.hear(seat, message.states)) return undefined;
      return { code: CLOSE.malformed, reason: "unreadable presence" };
    case "presence-query":
      seat.connection.send(room.presence.everybody());
      return undefined;
    case "barrier":
      answerBarrier(room, seat, message.number);
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
  try {
    if (room.journal.isFailing) {
      void answerFromDisk(room, seat, vector);
    } else {
      const frame = room.answers.to(vector);
      room.journal.afterwards(() => connection.sendAnswer(frame));
    }
    return undefined;
  } catch {
    return { code: CLOSE.malformed, reason: "unreadable state vector" };
  }
}

/** While storing fails, newcomers see what is stored; the rest follows when it is. */
async function answerFromDisk(room: Room, { connection }: Seat, vector: Uint8Array): Promise<void> {
  try {
    const { updates } = await room.house.load(room.id);
    const state = Y.mergeUpdates([...updates]);
    connection.sendAnswer(step2Frame(Y.diffUpdate(state, vector)));
  } catch {
    connection.close(CLOSE.tryAgain, "storage does not answer");
  }
}

/** The answer to our step 1: all that the client made while it was away. */
function catchUp(room: Room, seat: Seat, update: Uint8Array): Goodbye | undefined {
  if (!can(seat.member.role, "edit")) {
    if (bringsEdits(room, update)) seat.deny();
    return undefined;
  }
  seat.caughtUp = true;
  seat.lags = false;
  const goodbye = takeEdit(room, seat, update, "step-2");
  for (const number of seat.owed.splice(0)) answerBarrier(room, seat, number);
  return goodbye;
}

function answerBarrier(room: Room, seat: Seat, number: number): void {
  if (seat.denied) return;
  if (!seat.lags) room.journal.afterwards(() => seat.connection.send(savedFrame(number)));
  else if (seat.owed.length < MOST_OWED) seat.owed.push(number);
}
