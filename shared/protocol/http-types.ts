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

export type MapMember = {
  readonly userId: UserId;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
};

/** `GET /api/me`: who the caller is, and whether the workspace still waits for its first admin. */
export type Me =
  | { readonly state: "setup-needed" }
  | { readonly state: "signed-out" }
  | {
      readonly state: "signed-in";
      readonly user: {
        readonly id: UserId;
        readonly name: string;
        readonly email: string;
        readonly workspaceAdmin: boolean;
        readonly teamId?: TeamId;
        /** Their team as the workspace has it; only of the caller themselves. */
        readonly team?: Team;
      };
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
