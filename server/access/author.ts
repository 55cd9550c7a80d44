import { idOf, type UserId } from "../../shared/journey/index.ts";
import type { Caller } from "./port.ts";

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

const AUTOMATION = idOf<UserId>("automation");
const GUEST = idOf<UserId>("guest");

/** The name of an author without an account. */
export const authorName = (id: UserId): string => (id === AUTOMATION ? "Automation" : "Guest");
