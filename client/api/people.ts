import { readId, type TeamId, type UserId } from "../../shared/journey/index.ts";
import type { WorkspacePerson } from "../../shared/protocol/index.ts";
import { fetchNothing } from "./fetch-json.ts";
import { fetchAll } from "./pages.ts";
import { fieldsOf, flagIn, idIn, optionalText, textIn } from "./read-answer.ts";

/** Everybody of the workspace, and when they were last here; for its admins. */
export const listPeople = (): Promise<readonly WorkspacePerson[]> =>
  fetchAll("/api/users", readPerson);

/** Those who were removed. */
export const listRemoved = (): Promise<readonly WorkspacePerson[]> =>
  fetchAll("/api/users?deactivated=true", readPerson);

export const changePerson = (
  id: UserId,
  changes: {
    readonly name?: string;
    readonly workspaceAdmin?: boolean;
    /** Brings somebody back. */
    readonly active?: true;
  },
): Promise<void> => fetchNothing(`/api/users/${id}`, { method: "PATCH", json: changes });

/** Ends all they have open at once; what they did keeps their name. */
export const removePerson = (id: UserId): Promise<void> =>
  fetchNothing(`/api/users/${id}`, { method: "DELETE" });

function readPerson(input: unknown): WorkspacePerson {
  const from = fieldsOf(input);
  const teamId = readId<TeamId>(from.teamId);
  const seenAt = optionalText(from, "seenAt");
  return {
    id: idIn<UserId>(from, "id"),
    name: textIn(from, "name"),
    email: textIn(from, "email"),
    workspaceAdmin: flagIn(from, "workspaceAdmin"),
    ...(teamId && { teamId }),
    ...(seenAt !== undefined && { seenAt }),
    ...(from.deactivated === true && { deactivated: true as const }),
  };
}
