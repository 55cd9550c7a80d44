import { type DestinationStream, destination, type Logger as Pino, pino } from "pino";

export type Logger = Pick<Pino, "debug" | "info" | "warn" | "error">;

const STDERR = 2;

/** Logs go to stderr, so that stdout has only the line with the address. */
export const createLog = (
  level: string,
  stream: DestinationStream = destination({ dest: STDERR, sync: true }),
): Pino => pino({ level, base: null }, stream);
