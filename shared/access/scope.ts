import { ROLES, type Role } from "./role.ts";

/**
 * What an API token may do at most. The first four are for maps, each of them including those before
 * it; `workspace` is for people, teams and what else admins of the workspace decide.
 */
export const SCOPES = ["read", "comment", "edit", "manage", "workspace"] as const;
export type Scope = (typeof SCOPES)[number];

const ROLE_OF: Readonly<Record<Scope, Role | undefined>> = {
  read: "viewer",
  comment: "commenter",
  edit: "editor",
  manage: "admin",
  workspace: undefined,
};

/** The most that these scopes allow on a map. */
export function mostOnMaps(scopes: readonly Scope[]): Role | undefined {
  const roles = scopes.map((scope) => ROLE_OF[scope]);
  return ROLES.findLast((role) => roles.includes(role));
}
