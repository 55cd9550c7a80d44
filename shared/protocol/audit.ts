import type { MapId, UserId } from "../journey/index.ts";

/** Every deed that is written down, so that an admin can see later who did what. */
export const AUDIT_ACTIONS = [
  "sign-in",
  "sign-in.failed",
  "sign-out",
  "password.changed",
  "password.reset-asked",
  "password.reset-link",
  "password.reset",
  "session.revoked",
  "token.created",
  "token.revoked",
  "user.added",
  "user.changed",
  "user.removed",
  "invite.created",
  "invite.revoked",
  "invite.accepted",
  "team.created",
  "team.changed",
  "team.deleted",
  "user.team",
  "map.created",
  "map.imported",
  "map.duplicated",
  "map.exported",
  "map.trashed",
  "map.restored-from-trash",
  "member.set",
  "member.removed",
  "member.left",
  "team-role.set",
  "team-role.removed",
  "link.created",
  "link.changed",
  "link.revoked",
  "comment.removed",
  "comment.classified",
  "structure.locked",
  "structure.released",
  "lane.guarded",
  "lane.opened",
  "audit.exported",
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** What else is worth knowing of a deed: a role, a format, an address. Never a secret. */
export type AuditDetails = Readonly<Record<string, string | number | boolean>>;

/** One line of the audit log as `/api` tells it. */
export type AuditItem = {
  readonly id: string;
  readonly at: string;
  readonly actor: { readonly id: UserId; readonly name: string };
  readonly action: AuditAction;
  readonly mapId?: MapId;
  /** What the map is called now; absent once it is gone for good. */
  readonly mapTitle?: string;
  /** Whom or what it was done to, by name. */
  readonly subject?: string;
  readonly details?: AuditDetails;
};
