import { authorName, authorOf, type Caller } from "../access/index.ts";
import type { AuditEntry } from "../store/port.ts";
import type { HttpParts } from "./parts.ts";

type Parts = Pick<HttpParts, "audit" | "now" | "log">;

/** What was done, by the caller, now. */
export type Deed = Omit<AuditEntry, "at" | "actor">;

/**
 * Writes down what the caller has done. A deed that is done is not undone because it cannot be
 * written down: then all of it goes to the program's own log, as an error.
 */
export async function note(parts: Parts, caller: Caller, deed: Deed): Promise<void> {
  const entry = { at: parts.now(), actor: actorOf(caller), ...deed };
  try {
    await parts.audit.note(entry);
  } catch (error) {
    parts.log.error({ err: error, entry }, "a deed could not be written into the audit log");
  }
}

/** Writes down what the caller is about to get, who gets nothing (`storage_failed`) if that fails. */
export const mustNote = (parts: Parts, caller: Caller, deed: Deed): Promise<void> =>
  parts.audit.note({ at: parts.now(), actor: actorOf(caller), ...deed });

export function actorOf(caller: Caller): AuditEntry["actor"] {
  const id = authorOf(caller);
  return { id, name: caller.kind === "user" ? caller.user.name : authorName(id) };
}
