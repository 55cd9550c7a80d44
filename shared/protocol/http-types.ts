import type { Role } from "../access/index.ts";
import type { ErrorCode } from "../errors/index.ts";
import type { MapGlance, MapId, PictureId, PictureType, TeamId, UserId } from "../journey/index.ts";
import type { Team } from "./teams.ts";

/** The JSON that crosses `/api`. Times are ISO 8601 UTC. */

/** RFC 9457 `application/problem+json`. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ErrorCode;
  /** The line of an unreadable file, counted from 1. */
  readonly line?: number;
};

export type Page<T> = { readonly items: readonly T[]; readonly cursor?: string };

export type MapSummary = {
  readonly id: MapId;
  readonly title: string;
  readonly role: Role;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Absent until the server has told it. At most half a minute old. */
  readonly glance?: MapGlance;
  readonly deletedAt?: string;
  readonly deletedBy?: string;
};

export type MapCreated = { readonly id: MapId; readonly title: string; readonly role: Role };
export type ImportWarning = { readonly line?: number; readonly message: string };
export type MapImported = {
  readonly id: MapId;
  readonly title: string;
  readonly warnings: readonly ImportWarning[];
};

export const TEMPLATES = ["blank", "online-clothing-retailer"] as const;
/** The languages that templates are written in. */
export const LANGUAGES = ["en", "de"] as const;
export type TemplateName = (typeof TEMPLATES)[number];

export const EXPORT_FORMATS = ["json", "mermaid"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export type ShareLink = {
  readonly id: string;
  readonly role: Role;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly hasPassword: boolean;
};
/** The only answer that carries the token. */
export type ShareLinkCreated = ShareLink & { readonly token: string; readonly url: string };

/** A locked structure: by whom and since when. */
export type StructureLocked = {
  readonly by: { readonly id: UserId; readonly name: string };
  readonly at: string;
};

/** What stands in for a link's token once its password was given. */
export type LinkUnlocked = { readonly token: string; readonly expiresAt: string | null };

/** What everybody of a team is on a map, at least. */
export type MapTeam = { readonly teamId: TeamId; readonly role: Role };
/** The same with everybody who is here by it. */
export type MapTeamTold = MapTeam & { readonly people: readonly PersonName[] };

/** Somebody whom others see by name. */
export type PersonName = { readonly userId: UserId; readonly name: string };

export type MapMember = {
  readonly userId: UserId;
  readonly name: string;
  readonly email: string;
  readonly teamId?: TeamId;
  readonly role: Role;
};

/** Whether an invitation can be accepted, and if not, why. */
export type InviteState = "open" | "used" | "expired" | "revoked";

/** What an invitation leads to. */
type InviteTo = {
  /** Who invites, by name. */
  readonly by: string;
  readonly map?: { readonly id: MapId; readonly title: string; readonly role: Role };
  readonly team?: Team;
  readonly workspaceAdmin: boolean;
  /** Whom it is for; absent for whoever has it. */
  readonly email?: string;
  readonly expiresAt: string;
};
export type Invite = InviteTo & {
  readonly id: string;
  /** Any number of people can accept it. */
  readonly many: boolean;
  readonly uses: number;
  readonly createdAt: string;
};
/** The only answer that carries the token. */
export type InviteCreated = Invite & {
  readonly token: string;
  readonly url: string;
  /** A letter is on its way to whom it is for. */
  readonly mailed: boolean;
};
/** An invitation as whoever holds it sees it: where it leads only while it can be accepted. */
export type InviteLook = InviteTo & {
  readonly state: InviteState;
  /** Whom it is for has an account already, and accepts it by signing in. */
  readonly hasAccount?: boolean;
};
/** As `GET /api/me`, and the map that they came for. */
export type InviteAccepted = Me & { readonly mapId?: MapId };

/** Somebody with an account in this workspace. */
export type WorkspacePerson = {
  readonly id: UserId;
  readonly name: string;
  readonly email: string;
  readonly workspaceAdmin: boolean;
  readonly teamId?: TeamId;
  /** They do not belong to the workspace any more. */
  readonly deactivated?: true;
  /** When they were last here, for workspace admins. */
  readonly seenAt?: string;
};

/** How else people sign in than with their password. */
export type WaysIn = {
  /** What single sign-on is called, where the operator says so. */
  readonly singleSignOn?: { readonly name?: string };
  /** A new password is mailed to who forgot theirs. */
  readonly forgotPassword?: true;
};

/** `GET /api/me`: who the caller is, and whether the workspace still waits for its first admin. */
export type Me =
  | { readonly state: "setup-needed" }
  | { readonly state: "signed-out"; readonly ways?: WaysIn }
  | {
      readonly state: "signed-in";
      /** `team` is the one of `teamId` as the workspace has it. */
      readonly user: WorkspacePerson & { readonly team?: Team };
    };

/** A picture that was stored, or was there already. */
export type PictureAdded = {
  readonly id: PictureId;
  readonly type: PictureType;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
};

/** How many pictures one call brings along to another map. */
export const MOST_COPIES = 500;

/** The pictures that are on the other map now; what its source did not have is left out. */
export type PicturesCopied = { readonly ids: readonly PictureId[] };
