import { unreachable } from "../../shared/errors/index.ts";
import type { Connection } from "./connection.ts";
import { PULSE } from "./protocol.ts";
import type { Tuning } from "./tuning.ts";

/** Looks after a socket: asks for a sign of life, and ends what is dead or overdue. */
export function lookAfter(connection: Connection, tuning: Tuning, elapsed: number): void {
  const { state } = connection;
  switch (state.state) {
    case "greeting":
      if (elapsed - connection.openedAt > tuning.greetingWithin) connection.drop();
      break;
    case "joined":
      keepAlive(connection, tuning, elapsed);
      break;
    case "leaving":
      if (elapsed - state.since > tuning.leavingWithin) connection.drop();
      break;
    default:
      unreachable(state);
  }
}

function keepAlive(connection: Connection, tuning: Tuning, elapsed: number): void {
  connection.noteProgress();
  if (elapsed > connection.answerBy) connection.drop();
  if (elapsed - connection.askedAt >= tuning.pingEvery) connection.probe(tuning.pongWithin);
  if (elapsed - connection.sentAt >= tuning.pingEvery) connection.send(PULSE);
}
