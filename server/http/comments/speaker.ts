import type { Author } from "../../../shared/comments/index.ts";
import { AppError } from "../../../shared/errors/index.ts";
import { authorName, authorOf, guestAuthor, readGuestName } from "../../access/index.ts";
import type { Visit } from "../route.ts";

const KEY = /^[\x21-\x7e]{22,200}$/;

/** Who says what a command says: whoever the request comes from, whatever it says itself. */
export function speakerOf({ caller, request }: Visit): Author {
  if (caller.kind === "user") {
    const { id, name, teamId } = caller.user;
    return { id, name, ...(teamId && { teamId }) };
  }
  if (caller.kind !== "guest") {
    const id = authorOf(caller);
    return { id, name: authorName(id) };
  }
  const key = request.get("x-guest-key") ?? "";
  if (!KEY.test(key)) {
    throw new AppError("bad_request", "X-Guest-Key must be a secret of 22 to 200 characters");
  }
  const guestName = readGuestName(decoded(request.get("x-guest-name") ?? "")) ?? "Guest";
  return { ...guestAuthor(caller, key, guestName), guest: true };
}

function decoded(header: string): string {
  try {
    return decodeURIComponent(header);
  } catch {
    throw new AppError("bad_request", "X-Guest-Name must be percent-encoded");
  }
}
