import type { Role } from "../../shared/access/index.ts";
import type { StructureLock } from "../../shared/journey/index.ts";
import type {
  ApiToken,
  AuditItem,
  MapMember,
  MapSummary,
  MapTeam,
  Me,
  Page,
  PersonName,
  ShareLink,
  StructureLocked,
  Team,
  WorkspacePerson,
} from "../../shared/protocol/index.ts";
import type { WorkspaceUser } from "../access/index.ts";
import type {
  AuditRecord,
  LinkRecord,
  MapRecord,
  PageOf,
  TeamRecord,
  TokenRecord,
} from "../store/port.ts";

/* The only way out to JSON: what is not named here does not leave the server. */

export const isoOf = (at: number): string => new Date(at).toISOString();

export const presentMap = (map: MapRecord, role: Role, deletedBy?: string): MapSummary => ({
  id: map.id,
  title: map.title,
  role,
  createdAt: isoOf(map.createdAt),
  updatedAt: isoOf(map.updatedAt),
  ...(map.glance && { glance: map.glance }),
  ...(map.deleted && { deletedAt: isoOf(map.deleted.at) }),
  ...(map.deleted && deletedBy !== undefined && { deletedBy }),
});

export const presentLock = ({ by, name, at }: StructureLock): StructureLocked => ({
  by: { id: by, name },
  at: isoOf(at),
});

export const presentLink = (link: LinkRecord): ShareLink => ({
  id: link.id,
  role: link.role,
  createdAt: isoOf(link.createdAt),
  expiresAt: link.expiresAt === undefined ? null : isoOf(link.expiresAt),
  hasPassword: link.passwordHash !== undefined,
});

export const presentName = ({ id, name }: WorkspaceUser): PersonName => ({ userId: id, name });

export const presentMapTeam = ({ teamId, role }: MapTeam): MapTeam => ({ teamId, role });

export const presentMember = (user: WorkspaceUser, role: Role): MapMember => ({
  userId: user.id,
  name: user.name,
  email: user.email,
  role,
  ...(user.teamId !== undefined && { teamId: user.teamId }),
});

type SignedIn = Extract<Me, { state: "signed-in" }>;

export const presentUser = (user: WorkspaceUser, seenAt?: number): WorkspacePerson => ({
  id: user.id,
  name: user.name,
  email: user.email,
  workspaceAdmin: user.workspaceAdmin,
  ...(user.teamId !== undefined && { teamId: user.teamId }),
  ...(user.deactivated && { deactivated: true as const }),
  ...(seenAt !== undefined && { seenAt: isoOf(seenAt) }),
});

export const presentSignedIn = (user: WorkspaceUser, team?: TeamRecord): SignedIn => ({
  state: "signed-in",
  user: { ...presentUser(user), ...(team && { team: presentTeam(team) }) },
});

export const presentTeam = ({ id, name, tag, colour }: TeamRecord): Team => ({
  id,
  name,
  tag,
  colour,
});

export const presentToken = (token: TokenRecord): ApiToken => ({
  id: token.id,
  name: token.name,
  scopes: token.scopes,
  ...(token.mapIds && { mapIds: token.mapIds }),
  createdAt: isoOf(token.createdAt),
  expiresAt: token.expiresAt === undefined ? null : isoOf(token.expiresAt),
  usedAt: token.usedAt === undefined ? null : isoOf(token.usedAt),
});

export const presentAuditEntry = (entry: AuditRecord, mapTitle?: string): AuditItem => ({
  id: String(entry.seq),
  at: isoOf(entry.at),
  actor: { id: entry.actor.id, name: entry.actor.name },
  action: entry.action,
  ...(entry.mapId && { mapId: entry.mapId }),
  ...(mapTitle !== undefined && { mapTitle }),
  ...(entry.subject !== undefined && { subject: entry.subject }),
  ...(entry.details && { details: entry.details }),
});

export const presentPage = <T, P>(page: PageOf<T>, present: (item: T) => P): Page<P> => ({
  items: page.items.map(present),
  ...(page.cursor !== undefined && { cursor: page.cursor }),
});

/** A list that is always whole. */
export const presentAll = <T, P>(items: readonly T[], present: (item: T) => P): Page<P> =>
  presentPage({ items }, present);
