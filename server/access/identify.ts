import type { Catalogue, TeamBook } from "../store/port.ts";
import type { Accounts } from "./accounts.ts";
import type { Origins } from "./origins.ts";
import type { Access } from "./port.ts";
import { sameSecret } from "./secrets.ts";
import { findLink } from "./share-links.ts";
import { tokenOf } from "./tokens.ts";

type Parts = {
  readonly accounts: Accounts;
  readonly catalogue: Catalogue;
  readonly teams: TeamBook;
  readonly origins: Origins;
  readonly adminToken: string | undefined;
  readonly now: () => number;
};

/** Tells who a request comes from, from the credentials that it carries. */
export const createIdentify =
  ({ accounts, catalogue, teams, origins, adminToken, now }: Parts): Access["identify"] =>
  async (request) => {
    const token = tokenOf(request);
    if (token && adminToken && sameSecret(token, adminToken)) return { kind: "automation" };
    const link = token ? await findLink(catalogue, token, now()) : undefined;
    // A cookie comes along with what any page asks for; only our own pages mean it.
    const session = origins.isOurs(request) ? await accounts.sessionOf(request) : undefined;
    if (session) {
      const { id: sessionId, user } = session;
      const team = user.teamId && (await teams.find(user.teamId));
      const tag = team && { teamTag: team.tag };
      return { kind: "user", user, sessionId, ...tag, ...(link && { link }) };
    }
    return link ? { kind: "guest", ...link } : { kind: "nobody" };
  };
