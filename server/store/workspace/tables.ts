import type { Role } from "../../../shared/access/index.ts";
import type { MapId, UserId } from "../../../shared/journey/index.ts";

/** The workspace's tables. Times are milliseconds since 1970, ids are text: one shape for every database. */
export type WorkspaceTables = {
  map: MapTable;
  map_member: MapMemberTable;
  share_link: ShareLinkTable;
  setting: SettingTable;
  attempt: AttemptTable;
  user: UserTable;
  session: SessionTable;
  account: CredentialTable;
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

type ShareLinkTable = {
  id: string;
  map_id: MapId;
  token_hash: string;
  role: Role;
  created_at: number;
  created_by: UserId;
  expires_at: number | null;
};

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
  createdAt: Time;
  updatedAt: Time;
};

type SessionTable = { id: string; userId: UserId; expiresAt: Time };

type CredentialTable = {
  id: string;
  userId: UserId;
  accountId: string;
  providerId: string;
  password: string;
  createdAt: Time;
  updatedAt: Time;
};
