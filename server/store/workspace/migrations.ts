import type { Migration } from "kysely";
import { catalogue } from "./0001-catalogue.ts";
import { accounts } from "./0002-accounts.ts";
import { glance } from "./0003-glance.ts";
import { audit } from "./0004-audit.ts";
import { teams } from "./0005-teams.ts";
import { invites } from "./0006-invites.ts";
import { rolesOfTeams } from "./0007-roles-of-teams.ts";
import { tokens } from "./0008-tokens.ts";
import { inbox } from "./0009-inbox.ts";
import { signIn } from "./0011-sign-in.ts";

/** Every change of the workspace's tables, oldest first. Never edit one that was released. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "0001-catalogue": catalogue,
  "0002-accounts": accounts,
  "0003-glance": glance,
  "0004-audit": audit,
  "0005-teams": teams,
  "0006-invites": invites,
  "0007-roles-of-teams": rolesOfTeams,
  "0008-tokens": tokens,
  "0009-inbox": inbox,
  "0011-sign-in": signIn,
};
