import type { UserId } from "../../shared/journey/index.ts";
import type { ResetLink } from "../../shared/protocol/index.ts";
import { fetchJson, fetchNothing } from "./fetch-json.ts";
import { fieldsOf, textIn } from "./read-answer.ts";

/* What workspace admins do for somebody who lost a device or forgot a password. */

/** A link with which they choose a new password, once. */
export const makeResetLink = (userId: UserId): Promise<ResetLink> =>
  fetchJson(`/api/users/${userId}/reset-link`, readLink, { method: "POST" });

/** Signs them out everywhere, and shuts out the programs that act as them. */
export async function shutOut(userId: UserId): Promise<void> {
  await fetchNothing(`/api/users/${userId}/sessions`, { method: "DELETE" });
  await fetchNothing(`/api/users/${userId}/tokens`, { method: "DELETE" });
}

function readLink(input: unknown): ResetLink {
  const from = fieldsOf(input);
  return { url: textIn(from, "url"), expiresAt: textIn(from, "expiresAt") };
}
