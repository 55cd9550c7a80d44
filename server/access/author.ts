import { idOf, type UserId } from "../../shared/journey/index.ts";
import type { Caller, HeldLink } from "./port.ts";
import { hashOf } from "./secrets.ts";

/** Whom a change is put down to; neither automation nor guests are people with an account. */
export function authorOf(caller: Caller): UserId {
  switch (caller.kind) {
    case "user":
      return caller.user.id;
    case "automation":
      return AUTOMATION;
    case "guest":
    case "nobody":
      return GUEST;
  }
}

export const AUTOMATION = idOf<UserId>("automation");
const GUEST = idOf<UserId>("guest");

/** The name of an author without an account. */
export const authorName = (id: UserId): string => (id === AUTOMATION ? "Automation" : "Guest");

/**
 * A guest who says something, known again by the secret that their browser keeps. Nobody who sees the
 * id can tell the secret, and the same secret is somebody else with another link.
 */
export const guestAuthor = (
  { linkId }: HeldLink,
  key: string,
  name: string,
): { readonly id: UserId; readonly name: string } => ({
  id: idOf<UserId>(`guest-${hashOf(`${linkId} ${key}`).slice(0, 32)}`),
  name,
});
