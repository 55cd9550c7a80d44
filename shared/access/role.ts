import { AppError } from "../errors/index.ts";

/** What a person is on one map, weakest first. */
export const ROLES = ["viewer", "commenter", "editor", "admin"] as const;
export type Role = (typeof ROLES)[number];

export function parseRole(input: unknown): Role {
  const role = readRole(input);
  if (role) return role;
  throw new AppError("bad_request", `role must be one of ${ROLES.join(", ")}`);
}

export const readRole = (input: unknown): Role | undefined =>
  ROLES.find((known) => known === input);

/** The stronger of two roles, either of which may be absent. */
export function strongest(a: Role | undefined, b: Role | undefined): Role | undefined {
  if (!a || !b) return a ?? b;
  return ROLES.indexOf(a) >= ROLES.indexOf(b) ? a : b;
}
