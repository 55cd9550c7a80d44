import type { IncomingMessage } from "node:http";
import type { Role, Scope } from "../../shared/access/index.ts";
import type { MapId, TeamId, UserId } from "../../shared/journey/index.ts";

export type WorkspaceUser = {
  readonly id: UserId;
  readonly name: string;
  readonly email: string;
  readonly workspaceAdmin: boolean;
  readonly teamId?: TeamId;
  /** They may do nothing any more; what they did keeps their name. */
  readonly deactivated?: true;
};

/** A share link that somebody came with. `until` is when they have to give its password again. */
export type HeldLink = {
  readonly linkId: string;
  readonly mapId: MapId;
  readonly until?: number;
};

/** An API token that a program came with. */
export type HeldToken = {
  readonly tokenId: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** The only maps that it opens; absent for all that its maker may see. */
  readonly mapIds?: readonly MapId[];
};

/** Who a request comes from. */
export type Caller =
  | {
      readonly kind: "user";
      readonly user: WorkspaceUser;
      /** Absent for a program that acts as them. */
      readonly sessionId?: string;
      /** The API token of such a program, which may only do what the token allows. */
      readonly via?: HeldToken;
      /** How their team is shown beside their name. */
      readonly teamTag?: string;
      /** Somebody who is signed in and opens a share link holds at least its role. */
      readonly link?: HeldLink;
      /** A link that they came with as well, and whose password they have yet to give. */
      readonly locked?: HeldLink;
    }
  /** The bearer of ADMIN_TOKEN. */
  | { readonly kind: "automation" }
  /** A guest with a share link: each socket or request is a person of its own. */
  | ({ readonly kind: "guest" } & HeldLink)
  | { readonly kind: "nobody"; readonly locked?: HeldLink };

/** What somebody holds on one map. `until` is when it runs out by itself, milliseconds since 1970. */
export type Grant = { readonly role: Role; readonly until?: number };

/** Something happened that may change what open sockets may do. */
export type AccessChange =
  | { readonly kind: "map"; readonly mapId: MapId }
  | { readonly kind: "user"; readonly userId: UserId };

/** The one place where access is decided; `sync` and `http` both ask here. */
export interface Access {
  /** From the session cookie, `Authorization: Bearer …` or `?token=…`. Never throws for bad credentials. */
  identify(request: IncomingMessage): Promise<Caller>;
  /**
   * Undefined when the map is absent, in the trash, or not this caller's to see: strangers cannot
   * tell. Asked again later it answers afresh: a session that ended or a link that was revoked holds
   * nothing any more. `place` asks about a map in the trash instead.
   */
  grantOn(caller: Caller, mapId: MapId, place?: "trash"): Promise<Grant | undefined>;
  /** Cookies are only believed from our own pages. True for requests without an Origin and for ours. */
  isOurOrigin(request: IncomingMessage): boolean;
  announce(change: AccessChange): void;
  onChange(listener: (change: AccessChange) => void): () => void;
}
