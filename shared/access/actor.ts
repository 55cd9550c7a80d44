import type { UserId } from "../journey/index.ts";

/**
 * Who does something, as the origin of a Yjs transaction. One instance a session: the undo stack
 * knows its own by identity.
 */
export class Actor {
  constructor(readonly userId: UserId) {}
}
