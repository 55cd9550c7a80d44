import type { Generated } from "kysely";
import type { Role } from "../../../shared/access/index.ts";
import type { MapId, ReplyId, TeamId, ThreadId, UserId } from "../../../shared/journey/index.ts";
import type { AuditAction, InboxKind } from "../../../shared/protocol/index.ts";

/** The workspace's tables. Times are milliseconds since 1970, ids are text: one shape for every database. */
export type WorkspaceTables = {
  map: MapTable;
  map_member: MapMemberTable;
  map_team: MapTeamTable;
  share_link: ShareLinkTable;
  setting: SettingTable;
  attempt: AttemptTable;
  user: UserTable;
  session: SessionTable;
  account: CredentialTable;
  team: TeamTable;
  invite: InviteTable;
  audit: AuditTable;
  api_token: ApiTokenTable;
  inbox_entry: InboxEntryTable;
  inbox_setting: InboxSettingTable;
  thread_seen: ThreadSeenTable;
  password_reset: PasswordResetTable;
};

type MapTable = {
  id: MapId;
  title: string;
  created_at: number;
  updated_at: number;
  created_by: UserId;
  deleted_at: number | null;
  deleted_by: UserId | null;
  /** A map glance as JSON. */
  glance: string | null;
};

type MapMemberTable = { map_id: MapId; user_id: UserId; role: Role };

type MapTeamTable = { map_id: MapId; team_id: TeamId; role: Role };

type ShareLinkTable = {
  id: string;
  map_id: MapId;
  token_hash: string;
  role: Role;
  created_at: number;
  created_by: UserId;
  expires_at: number | null;
  password_hash: string | null;
};

/** Flags are 0 or 1. */
type InviteTable = {
  id: string;
  token_hash: string;
  map_id: MapId | null;
  role: Role | null;
  team_id: TeamId | null;
  workspace_admin: number;
  email: string | null;
  many: number;
  uses: number;
  created_at: number;
  created_by: UserId;
  expires_at: number;
  revoked_at: number | null;
};

type TeamTable = { id: TeamId; name: string; tag: string; colour: string; place: number };

type SettingTable = { key: string; value: string };

type AttemptTable = { key: string; count: number; since: number; until: number };

/** The account library's tables: a flag is 0 or 1 and a time is text where the database has no such type. */
type Flag = boolean | number;
type Time = Date | string;

type UserTable = {
  id: UserId;
  name: string;
  email: string;
  emailVerified: Flag;
  workspaceAdmin: Flag;
  teamId: TeamId | null;
  deactivated: Flag | null;
  createdAt: Time;
  updatedAt: Time;
};

type SessionTable = {
  id: string;
  userId: UserId;
  token: string;
  userAgent: string | null;
  expiresAt: Time;
  createdAt: Time;
  updatedAt: Time;
};

type CredentialTable = {
  id: string;
  userId: UserId;
  accountId: string;
  providerId: string;
  /** Null for an identity elsewhere. */
  password: string | null;
  createdAt: Time;
  updatedAt: Time;
};

type AuditTable = {
  seq: Generated<number>;
  at: number;
  actor_id: UserId;
  actor_name: string;
  action: AuditAction;
  /** Not a reference: what was done to a map is known when the map is gone. */
  map_id: MapId | null;
  subject: string | null;
  /** As JSON. */
  details: string | null;
};

type InboxEntryTable = {
  id: string;
  user_id: UserId;
  map_id: MapId;
  thread_id: ThreadId;
  reply_id: ReplyId | null;
  kind: InboxKind;
  direct: number;
  /** As JSON. */
  actor: string;
  place: string;
  excerpt: string;
  at: number;
  read_at: number | null;
};

type InboxSettingTable = {
  user_id: UserId;
  mentions: number;
  replies: number;
  own: number;
  everything: number;
  mail: number;
};

type ThreadSeenTable = { user_id: UserId; map_id: MapId; thread_id: ThreadId; at: number };

type ApiTokenTable = {
  id: string;
  user_id: UserId;
  name: string;
  token_hash: string;
  /** Separated by spaces. */
  scopes: string;
  /** Separated by spaces; null for all maps. */
  map_ids: string | null;
  created_at: number;
  expires_at: number | null;
  used_at: number | null;
};

type PasswordResetTable = { token_hash: string; user_id: UserId; expires_at: number };
