import { type MapId, readId } from "../../shared/journey/index.ts";
import {
  maySeePeople,
  must,
  mustMay,
  rolesWithoutLink,
  type WorkspaceUser,
} from "../access/index.ts";
import type { HttpParts } from "./parts.ts";
import { presentAll, presentName } from "./present.ts";
import type { Handle } from "./route.ts";

const PAGE = 200;

/** Whom to ask about a map: its own admins and its teams' first, those who run the workspace last. */
export const listMapAdmins =
  (parts: HttpParts): Handle =>
  async ({ request, response, caller }) => {
    const id = readId<MapId>(request.params.id);
    const { mapId } = await mustMay(parts.access, caller, "read", id);
    must(maySeePeople(caller), caller, "Guests do not see who else is here");
    const roleOf = await rolesWithoutLink(parts, mapId);
    const isNear = (user: WorkspaceUser) => roleOf({ ...user, workspaceAdmin: false }) === "admin";
    const admins = (await everybody(parts)).filter((user) => roleOf(user) === "admin");
    const [near, far] = [admins.filter(isNear), admins.filter((user) => !isNear(user))];
    response.json(presentAll([...byName(near), ...byName(far)], presentName));
  };

async function everybody({ accounts }: HttpParts): Promise<readonly WorkspaceUser[]> {
  const all: WorkspaceUser[] = [];
  let after: string | undefined;
  do {
    const page = await accounts.list({ limit: PAGE, ...(after !== undefined && { after }) });
    all.push(...page.items);
    after = page.cursor;
  } while (after !== undefined);
  return all;
}

export const byName = (users: readonly WorkspaceUser[]): readonly WorkspaceUser[] =>
  [...users].sort((a, b) => a.name.localeCompare(b.name));
