import { MapSession } from "./map-session.ts";
import type { SessionOptions } from "./session-options.ts";

export function openSession(options: SessionOptions): MapSession {
  const session = new MapSession(options);
  void session.start();
  return session;
}
