import type { Role } from "../../shared/access/index.ts";
import type { CardId, MapId, TeamId, UserId } from "../../shared/journey/index.ts";
import type { Focus, PointerAt, PresenceUser } from "../../shared/protocol/index.ts";

/**
 * How things stand between this device and the server's disk. `kept` while the device itself keeps
 * what waits: what is not kept is gone with the page.
 */
export type Connection =
  | { readonly state: "loading" }
  | { readonly state: "saved" }
  /** `quiet` while it is too early to speak of it: unacknowledged for less than half a second. */
  | { readonly state: "saving"; readonly quiet: boolean }
  | { readonly state: "reconnecting"; readonly waiting: number; readonly kept: boolean }
  | { readonly state: "offline"; readonly waiting: number; readonly kept: boolean }
  | { readonly state: "syncing"; readonly waiting: number }
  | { readonly state: "not-saved"; readonly reason: NotSavedReason; readonly kept: boolean }
  /** Nothing could be shown at all. */
  | { readonly state: "failed"; readonly reason: FailedReason };

export type NotSavedReason = "no-access" | "signed-out" | "storage" | "too-large" | "new-version";
/** `no-access`: it was open here, and is closed to us now. */
export type FailedReason = "no-access" | "not-found" | "not-signed-in" | "no-answer";

/** Somebody else on this map right now. */
export type Person = {
  /** The Yjs client id: one person may have two tabs. */
  readonly clientId: number;
  readonly user: PresenceUser;
  readonly focus?: Focus;
  readonly editing?: CardId;
  readonly idle: boolean;
  /** The client id of whom they go along with. */
  readonly following?: number;
  /** They do not let people follow them. */
  readonly noFollow?: true;
};

/** Somebody else's pointer. */
export type Pointer = PointerAt & {
  readonly clientId: number;
  readonly user: PresenceUser;
};

export type SessionInfo = {
  readonly mapId: MapId;
  readonly role: Role;
  readonly userId: UserId;
  /** The department this person belongs to. */
  readonly teamId?: TeamId;
};
