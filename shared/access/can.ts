import type { Role } from "./role.ts";

/** The deeds that need a role on a map. */
const DEEDS = [
  "read",
  "comment",
  "edit",
  "restore",
  "invite",
  "audit",
  "lock",
  "moderate",
  "delete",
] as const;
export type Deed = (typeof DEEDS)[number];

const MAY: Record<Role, readonly Deed[]> = {
  viewer: ["read"],
  commenter: ["read", "comment"],
  editor: ["read", "comment", "edit"],
  admin: DEEDS,
};

export const can = (role: Role, deed: Deed): boolean => MAY[role].includes(deed);
