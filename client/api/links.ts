import { ROLES, type Role } from "../../shared/access/index.ts";
import type { MapId } from "../../shared/journey/index.ts";
import type { ShareLink, ShareLinkCreated } from "../../shared/protocol/index.ts";
import { fetchJson, fetchNothing } from "./fetch-json.ts";
import { fetchAll } from "./pages.ts";
import { fieldsOf, flagIn, oneOf, optionalText, textIn } from "./read-answer.ts";

export const listLinks = (mapId: MapId): Promise<readonly ShareLink[]> =>
  fetchAll(`/api/maps/${mapId}/links`, readLink);

export const createLink = (
  mapId: MapId,
  link: { readonly role: Role; readonly expiresAt?: string; readonly password?: string },
): Promise<ShareLinkCreated> =>
  fetchJson(`/api/maps/${mapId}/links`, readCreatedLink, { method: "POST", json: link });

/** Sets another password, or none; whoever came by the link has to give it at once. */
export const setLinkPassword = (
  mapId: MapId,
  linkId: string,
  password: string | null,
): Promise<ShareLink> =>
  fetchJson(`/api/maps/${mapId}/links/${encodeURIComponent(linkId)}`, readLink, {
    method: "PATCH",
    json: { password },
  });

/** A token that stands in for the link's own, once its password was given. */
export const unlockLink = (token: string, password: string): Promise<string> =>
  fetchJson("/api/links/unlock", (answer) => textIn(fieldsOf(answer), "token"), {
    method: "POST",
    json: { token, password },
  });

export const revokeLink = (mapId: MapId, linkId: string): Promise<void> =>
  fetchNothing(`/api/maps/${mapId}/links/${encodeURIComponent(linkId)}`, { method: "DELETE" });

function readLink(input: unknown): ShareLink {
  const from = fieldsOf(input);
  return {
    id: textIn(from, "id"),
    role: oneOf(from, "role", ROLES),
    createdAt: textIn(from, "createdAt"),
    expiresAt: optionalText(from, "expiresAt") ?? null,
    hasPassword: flagIn(from, "hasPassword"),
  };
}

function readCreatedLink(input: unknown): ShareLinkCreated {
  const from = fieldsOf(input);
  return { ...readLink(from), token: textIn(from, "token"), url: textIn(from, "url") };
}
