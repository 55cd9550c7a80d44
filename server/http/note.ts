import { authorName, authorOf, type Caller, type WorkspaceUser } from "../access/index.ts";
import type { AuditEntry } from "../store/port.ts";
import type { HttpParts } from "./parts.ts";

type Parts = Pick<HttpParts, "audit" | "now" | "log">;

/** What was done, now. */
export type Deed = Omit<AuditEntry, "at" | "actor">;

/**
 * Writes down what the caller has done. A deed that is done is not undone because it cannot be
 * written down: then all of it goes to the program's own log, as an error.
 */
export const note = (parts: Parts, caller: Caller, deed: Deed): Promise<void> =>
  noteBy(parts, actorOf(caller), withToken(caller, deed));

/** The same for somebody who is not the caller yet: whoever signs in. */
export async function noteBy(parts: Parts, actor: AuditEntry["actor"], deed: Deed): Promise<void> {
  const entry = { at: parts.now(), actor, ...deed };
  try {
    await parts.audit.note(entry);
  } catch (error) {
    parts.log.error({ err: error, entry }, "a deed could not be written into the audit log");
  }
}

/** Writes down what the caller is about to get, who gets nothing (`storage_failed`) if that fails. */
export const mustNote = (parts: Parts, caller: Caller, deed: Deed): Promise<void> =>
  parts.audit.note({ at: parts.now(), actor: actorOf(caller), ...withToken(caller, deed) });

/** What a program does is its maker's deed, and yet told apart. */
const withToken = (caller: Caller, deed: Deed): Deed =>
  caller.kind === "user" && caller.via
    ? { ...deed, details: { ...deed.details, token: caller.via.name } }
    : deed;

function actorOf(caller: Caller): AuditEntry["actor"] {
  if (caller.kind === "user") return personOf(caller.user);
  const id = authorOf(caller);
  return { id, name: authorName(id) };
}

export const personOf = ({ id, name }: WorkspaceUser): AuditEntry["actor"] => ({ id, name });
