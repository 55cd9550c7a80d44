import {
  can,
  type Deed,
  mostOnMaps,
  type Role,
  strongest,
  weakest,
} from "../../shared/access/index.ts";
import { AppError } from "../../shared/errors/index.ts";
import type { MapId } from "../../shared/journey/index.ts";
import type { AccountBook, Catalogue, TokenBook } from "../store/port.ts";
import { cutBy } from "./api-tokens.ts";
import type { Access, Caller, Grant, HeldLink, HeldToken } from "./port.ts";
import { roleWithoutLink } from "./reach.ts";
import { isRunning } from "./share-links.ts";

/*
 * Who may do what, in sentences. Whoever holds nothing on a map gets the answer of an absent map.
 */

/** People of the workspace and its automation make maps; guests do not. */
export const mayMakeMaps = (caller: Caller): boolean =>
  caller.kind === "automation" || (caller.kind === "user" && mayMake(caller.via));

/** A program makes maps where it may edit any. */
function mayMake(via: HeldToken | undefined): boolean {
  if (!via) return true;
  const most = mostOnMaps(via.scopes);
  return via.mapIds === undefined && most !== undefined && can(most, "edit");
}

/** People of the workspace and its automation see who else is in it; guests do not. */
export const maySeePeople = (caller: Caller): boolean =>
  caller.kind === "user" || caller.kind === "automation";

/** Workspace admins and automation make accounts and look at the machinery. */
export const mayRunWorkspace = (caller: Caller): boolean =>
  seesEveryMap(caller) &&
  (caller.kind !== "user" || caller.via?.scopes.includes("workspace") !== false);

/** Whoever makes an admin, or can be somebody else, can do all there is: no API token reaches that far. */
export const mayTakeOver = (caller: Caller): boolean =>
  mayRunWorkspace(caller) && !(caller.kind === "user" && caller.via);

/** Workspace admins and automation are admins of every map; all others see the maps they are members of. */
export const seesEveryMap = (caller: Caller): boolean =>
  caller.kind === "automation" || (caller.kind === "user" && caller.user.workspaceAdmin);

export function must(allowed: boolean, caller: Caller, refusal: string): void {
  if (allowed) return;
  mustBeKnown(caller);
  throw new AppError("not_allowed", refusal);
}

/** Somebody who has an account and is signed in. */
type SignedIn = Extract<Caller, { kind: "user" }>;

export function mustBePerson(caller: Caller, refusal: string): SignedIn {
  if (caller.kind === "user") return caller;
  mustBeKnown(caller);
  throw new AppError("not_allowed", refusal);
}

/** The same in a browser: what concerns signing in is nothing for programs. */
export function mustHaveSession(
  caller: Caller,
  refusal: string,
): SignedIn & { readonly sessionId: string } {
  const person = mustBePerson(caller, refusal);
  const { sessionId } = person;
  if (sessionId !== undefined) return { ...person, sessionId };
  throw new AppError("not_allowed", refusal);
}

export function mustBeKnown(caller: Caller): void {
  if (caller.kind !== "nobody") return;
  if (caller.locked) throw passwordNeeded();
  throw new AppError("not_signed_in", "Sign in, or send a valid token");
}

/** A map and what the caller is on it. */
type RoleOn = { readonly mapId: MapId; readonly role: Role };

/** What the caller is on the map, if that covers the deed. */
export async function mustMay(
  access: Access,
  caller: Caller,
  deed: Deed,
  mapId: MapId | undefined,
  place?: "trash",
): Promise<RoleOn> {
  mustBeKnown(caller);
  const grant = mapId && (await access.grantOn(caller, mapId, place));
  if (!grant) {
    if (mapId && caller.kind === "user" && caller.locked?.mapId === mapId) throw passwordNeeded();
    throw new AppError("map_not_found", "There is no such map");
  }
  const { role } = grant;
  if (can(role, deed)) return { mapId, role };
  throw new AppError("not_allowed", `${REFUSALS[deed]} needs more than the role ${role}`);
}

const passwordNeeded = (): AppError =>
  new AppError("password_needed", "This link asks for a password");

const REFUSALS: Record<Deed, string> = {
  read: "Reading this map",
  comment: "Commenting on this map",
  edit: "Changing this map",
  restore: "Restoring this map",
  invite: "Deciding who sees this map",
  audit: "Seeing who did what on this map",
  lock: "Deciding who changes what on this map",
  moderate: "Removing what others said on this map",
  delete: "Deleting this map",
};

type Records = {
  readonly catalogue: Catalogue;
  readonly book: AccountBook;
  readonly tokens: TokenBook;
  readonly now: () => number;
};

/** Decides what a caller holds on a map, from what is stored at this moment. */
export const createGrants =
  (records: Records): Access["grantOn"] =>
  async (caller, mapId, place) => {
    const map = await records.catalogue.findMap(mapId);
    if (!map || (map.deleted !== undefined) !== (place === "trash")) return undefined;
    switch (caller.kind) {
      case "nobody":
        return undefined;
      case "automation":
        return { role: "admin" };
      case "guest":
        return grantByLink(records, caller, mapId);
      case "user":
        return grantToUser(records, caller, mapId);
    }
  };

async function grantToUser(
  records: Records,
  { sessionId, via, link }: SignedIn,
  mapId: MapId,
): Promise<Grant | undefined> {
  if (via) return grantToProgram(records, via, mapId);
  const session = sessionId === undefined ? undefined : await records.book.findSession(sessionId);
  if (!session || session.expiresAt <= records.now()) return undefined;
  const { account, expiresAt } = session;
  const own = await roleWithoutLink(records, account, mapId);
  const byLink = link && (await grantByLink(records, link, mapId));
  return stronger(own && { role: own, until: expiresAt }, byLink, expiresAt);
}

/** What the maker of the token holds at this moment, cut to what the token allows. */
async function grantToProgram(
  records: Records,
  via: HeldToken,
  mapId: MapId,
): Promise<Grant | undefined> {
  const cut = await cutBy(records, via, mapId);
  const [maker] = cut ? await records.book.find([cut.userId]) : [];
  const own = maker && (await roleWithoutLink(records, maker, mapId));
  if (!cut || !own) return undefined;
  return { role: weakest(own, cut.most), ...(cut.until !== undefined && { until: cut.until }) };
}

/** A link only counts where it adds something; a signed-in person's grant ends with the session. */
function stronger(
  own: Grant | undefined,
  byLink: Grant | undefined,
  sessionEnds: number,
): Grant | undefined {
  const role: Role | undefined = strongest(own?.role, byLink?.role);
  if (!role) return undefined;
  if (role === own?.role) return own;
  return { role, until: Math.min(byLink?.until ?? sessionEnds, sessionEnds) };
}

async function grantByLink(
  { catalogue, now }: Records,
  held: HeldLink,
  mapId: MapId,
): Promise<Grant | undefined> {
  if (held.mapId !== mapId) return undefined;
  const links = await catalogue.listLinks(mapId);
  const link = links.find((known) => known.id === held.linkId);
  if (!link || !isRunning(link, now())) return undefined;
  const until = Math.min(
    link.expiresAt ?? Number.POSITIVE_INFINITY,
    held.until ?? Number.POSITIVE_INFINITY,
  );
  return { role: link.role, ...(Number.isFinite(until) && { until }) };
}
