import type { TeamBook, TokenBook } from "../store/port.ts";
import type { Accounts } from "./accounts.ts";
import { findApiToken, isApiToken } from "./api-tokens.ts";
import type { LinkDoor } from "./link-door.ts";
import type { Origins } from "./origins.ts";
import type { Access, Caller, WorkspaceUser } from "./port.ts";
import { sameSecret } from "./secrets.ts";
import { tokenOf } from "./tokens.ts";

type Parts = {
  readonly accounts: Accounts;
  readonly teams: TeamBook;
  readonly origins: Origins;
  readonly linkDoor: LinkDoor;
  readonly tokens: TokenBook;
  readonly now: () => number;
  readonly adminToken: string | undefined;
};

/** Tells who a request comes from, from the credentials that it carries. */
export const createIdentify =
  (parts: Parts): Access["identify"] =>
  async (request) => {
    const { accounts, origins, linkDoor, adminToken } = parts;
    const token = tokenOf(request);
    if (token && adminToken && sameSecret(token, adminToken)) return { kind: "automation" };
    // Whoever shows an API token is judged by it alone: one that ran out leaves nothing to fall back on.
    if (token && isApiToken(token)) return identifyProgram(parts, token);
    const claim = token ? await linkDoor.find(token) : undefined;
    const link = claim && "held" in claim ? claim.held : undefined;
    const locked = claim && "locked" in claim && { locked: claim.locked };
    // A cookie comes along with what any page asks for; only our own pages mean it.
    const session = origins.isOurs(request) ? await accounts.sessionOf(request) : undefined;
    if (session) {
      const { id: sessionId, user } = session;
      const tag = await tagOf(parts, user);
      return { kind: "user", user, sessionId, ...tag, ...(link && { link }), ...locked };
    }
    return link ? { kind: "guest", ...link } : { kind: "nobody", ...locked };
  };

/** A program acts as the person who made its token. */
async function identifyProgram(parts: Parts, token: string): Promise<Caller> {
  const found = await findApiToken(parts, token);
  const user = found && (await parts.accounts.find([found.userId])).get(found.userId);
  if (!user || user.deactivated) return { kind: "nobody" };
  return { kind: "user", user, via: found.held, ...(await tagOf(parts, user)) };
}

async function tagOf({ teams }: Parts, { teamId }: WorkspaceUser) {
  const team = teamId && (await teams.find(teamId));
  return team && { teamTag: team.tag };
}
