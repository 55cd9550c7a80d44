/** What a person is on one map, weakest first. */
export const ROLES = ["viewer", "commenter", "editor", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** The stronger of two roles, either of which may be absent. */
export function strongest(a: Role | undefined, b: Role | undefined): Role | undefined {
  if (!a || !b) return a ?? b;
  return ROLES.indexOf(a) >= ROLES.indexOf(b) ? a : b;
}

export const weakest = (a: Role, b: Role): Role => (ROLES.indexOf(a) <= ROLES.indexOf(b) ? a : b);
