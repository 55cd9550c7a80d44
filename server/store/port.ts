import type { Role } from "../../shared/access/index.ts";
import {
  idOf,
  type MapGlance,
  type MapId,
  type PictureId,
  type PictureType,
  type TeamId,
  type UserId,
} from "../../shared/journey/index.ts";
import type { AuditAction, AuditDetails } from "../../shared/protocol/index.ts";

export * from "./inbox-port.ts";
export * from "./people-port.ts";

/** Names the log of a map's comments, which lies beside the map's own. */
export type CommentsKey = `${string}/comments`;
/** Names one document's log: a map's own by the map's id. */
export type LogKey = MapId | CommentsKey;

/** No id has a slash in it, so that no map's log can be taken for one of comments. */
export const commentsKey = (id: MapId): CommentsKey => `${id}/comments`;
/** Whose log it is. */
export const mapOf = (key: LogKey): MapId => idOf<MapId>(key.split("/", 1).join());

/** One update of one document, waiting to be written. */
export type LogEntry = { readonly key: LogKey; readonly update: Uint8Array };

export type StoredMap = {
  /** In the order they were written; the first may be a compacted state. Empty for an unknown map. */
  readonly updates: readonly Uint8Array[];
  /** The sequence number of the last of them; 0 for none. */
  readonly upTo: number;
};

/** The append-only log of the updates of every map and its comments: the only truth about what they hold. */
export interface UpdateLog {
  load(key: LogKey): Promise<StoredMap>;
  /**
   * Writes all entries in one durable write. When the promise resolves they are on disk (fsync);
   * when it rejects none is. Resolves to each entry's sequence number within its document, counted from 1.
   */
  append(entries: readonly LogEntry[]): Promise<readonly number[]>;
  /** Replaces what was written up to and with `upTo` by `state`; later updates survive. Atomic. */
  compact(key: LogKey, state: Uint8Array, upTo: number): Promise<void>;
  /** The maps that have a log of either kind, whether or not the catalogue knows them. */
  list(): Promise<readonly MapId[]>;
  /** Removes a map's log for good, and that of its comments. */
  purge(id: MapId): Promise<void>;
  close(): Promise<void>;
}

/** A picture as it is kept: its size in pixels and its bytes, which never change. */
export type StoredPicture = {
  readonly id: PictureId;
  readonly type: PictureType;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
};

/** The pictures of every map, each map's on their own. */
export interface PictureStore {
  /**
   * Adds those that the map does not have yet. False, and none is added, where the map's pictures
   * would be more than `most` bytes in all. On disk (fsync) when the promise resolves.
   */
  add(mapId: MapId, pictures: readonly StoredPicture[], most: number): Promise<boolean>;
  find(mapId: MapId, id: PictureId): Promise<StoredPicture | undefined>;
  /** The maps that have pictures, whether or not the catalogue knows them. */
  list(): Promise<readonly MapId[]>;
  /** Removes a map's pictures for good. */
  purge(mapId: MapId): Promise<void>;
  close(): Promise<void>;
}

/** Times are milliseconds since 1970. */
export type MapRecord = {
  readonly id: MapId;
  readonly title: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly createdBy: UserId;
  readonly deleted?: { readonly at: number; readonly by: UserId };
  readonly glance?: MapGlance;
};

export type MemberRecord = { readonly mapId: MapId; readonly userId: UserId; readonly role: Role };

/** What everybody of a team is on a map, at least. */
export type MapTeamRecord = {
  readonly mapId: MapId;
  readonly teamId: TeamId;
  readonly role: Role;
};

export type LinkRecord = {
  readonly id: string;
  readonly mapId: MapId;
  /** SHA-256 of the token, hex; the token itself is never kept. */
  readonly tokenHash: string;
  readonly role: Role;
  readonly createdAt: number;
  readonly createdBy: UserId;
  readonly expiresAt?: number;
  /** argon2id; who comes by the link has to know the password too. */
  readonly passwordHash?: string;
};

/** What of a link can be changed; undefined takes it away. */
export type LinkChanges = {
  readonly role?: Role;
  readonly expiresAt?: number | undefined;
  readonly passwordHash?: string | undefined;
};

/** Every page is at most `limit` long; `after` is the cursor of the previous one. */
export type PageRequest = { readonly limit: number; readonly after?: string };
export type PageOf<T> = { readonly items: readonly T[]; readonly cursor?: string };

/** What exists and who may see it; what a map holds is in the log. */
export interface Catalogue {
  /** Adds the map together with its first admin, if it has one. */
  addMap(map: MapRecord, admin?: UserId): Promise<void>;
  findMap(id: MapId): Promise<MapRecord | undefined>;
  /**
   * Newest change first. `visibleTo` limits to maps the person is a member of, and those on which
   * their team, `ofTeam`, has a role; absent means all.
   */
  listMaps(
    filter: { readonly visibleTo?: UserId; readonly ofTeam?: TeamId; readonly deleted: boolean },
    page: PageRequest,
  ): Promise<PageOf<MapRecord>>;
  /** Missing maps are ignored. */
  touchMap(
    id: MapId,
    changes: { readonly title?: string; readonly updatedAt?: number; readonly glance?: MapGlance },
  ): Promise<void>;
  markDeleted(
    id: MapId,
    deleted: { readonly at: number; readonly by: UserId } | undefined,
  ): Promise<void>;
  /** Removes all maps that were thrown away at `at` or before, with members and links; tells which. */
  removeDeleted(at: number): Promise<readonly MapId[]>;
  setMember(member: MemberRecord): Promise<void>;
  removeMember(mapId: MapId, userId: UserId): Promise<void>;
  findMember(mapId: MapId, userId: UserId): Promise<MemberRecord | undefined>;
  listMembers(mapId: MapId): Promise<readonly MemberRecord[]>;
  setMapTeam(team: MapTeamRecord): Promise<void>;
  /** Whether there was one. */
  removeMapTeam(mapId: MapId, teamId: TeamId): Promise<boolean>;
  findMapTeam(mapId: MapId, teamId: TeamId): Promise<MapTeamRecord | undefined>;
  listMapTeams(mapId: MapId): Promise<readonly MapTeamRecord[]>;
  addLink(link: LinkRecord): Promise<void>;
  findLinkByHash(tokenHash: string): Promise<LinkRecord | undefined>;
  listLinks(mapId: MapId): Promise<readonly LinkRecord[]>;
  /** The link as it is then, or undefined where there is none. */
  changeLink(mapId: MapId, linkId: string, changes: LinkChanges): Promise<LinkRecord | undefined>;
  /** The link that was removed, or undefined where there was none. */
  removeLink(mapId: MapId, linkId: string): Promise<LinkRecord | undefined>;
}

/** Counts tries that may be guesses, so that neither a restart nor another node forgets them. */
export interface Attempts {
  /** Counts one more try of `key`, in windows of `windowMs` that begin with the first of them. */
  count(key: string, now: number, windowMs: number): Promise<AttemptCount>;
  /** Whether any try of `key` is counted in a window that is not over. */
  isCounted(key: string, now: number): Promise<boolean>;
  /** Takes one try of `key` back, since it was no guess. */
  uncount(key: string): Promise<void>;
  forget(key: string): Promise<void>;
}
export type AttemptCount = { readonly count: number; readonly since: number };

/** What the workspace decided once and keeps. */
export interface Settings {
  /** What is stored under `key`, or `fresh`, stored, when this is the first time it is asked for. */
  valueOr(key: string, fresh: string): Promise<string>;
}

/** One deed: who did what, when, to which map and whom. Names are kept as they were then. */
export type AuditEntry = {
  readonly at: number;
  readonly actor: { readonly id: UserId; readonly name: string };
  readonly action: AuditAction;
  readonly mapId?: MapId;
  readonly subject?: string;
  readonly details?: AuditDetails;
};
/** An entry as it is kept; `seq` counts them in the order they were written. */
export type AuditRecord = AuditEntry & { readonly seq: number };

/** `from` counts, `to` does not. */
export type AuditFilter = {
  readonly actor?: UserId;
  readonly action?: AuditAction;
  readonly mapId?: MapId;
  readonly from?: number;
  readonly to?: number;
};

/** What was done in the workspace, to be added to and read, never changed. */
export interface AuditLog {
  note(entry: AuditEntry): Promise<void>;
  /** The last written first. */
  list(filter: AuditFilter, page: PageRequest): Promise<PageOf<AuditRecord>>;
  /** Forgets what was done before `at`; tells how many entries that were. */
  removeBefore(at: number): Promise<number>;
}
