import { ROLES, type Role } from "../../shared/access/index.ts";
import { type MapId, readId, type TeamId } from "../../shared/journey/index.ts";
import type { Invite, InviteCreated, InviteLook } from "../../shared/protocol/index.ts";
import { fetchJson, fetchNothing } from "./fetch-json.ts";
import { fetchAll } from "./pages.ts";
import { type Fields, fieldsOf, flagIn, idIn, oneOf, optionalText, textIn } from "./read-answer.ts";
import { readTeam } from "./teams.ts";

export type NewInvite = {
  readonly mapId?: MapId;
  readonly role?: Role;
  readonly teamId?: TeamId;
  readonly workspaceAdmin?: boolean;
  readonly email?: string;
  readonly many?: boolean;
  readonly expiresAt?: string;
};

/** Whoever is invited by letter gets it in the language of who invites them. */
export const createInvite = (invite: NewInvite): Promise<InviteCreated> =>
  fetchJson("/api/invites", readCreated, {
    method: "POST",
    json: { ...invite, ...(document.documentElement.lang === "de" && { language: "de" }) },
  });

export const listInvites = (): Promise<readonly Invite[]> => fetchAll("/api/invites", readInvite);

export const listMapInvites = (mapId: MapId): Promise<readonly Invite[]> =>
  fetchAll(`/api/maps/${mapId}/invites`, readInvite);

export const revokeInvite = (id: string): Promise<void> =>
  fetchNothing(`/api/invites/${encodeURIComponent(id)}`, { method: "DELETE" });

export const lookAtInvite = (token: string): Promise<InviteLook> =>
  fetchJson("/api/join/look", readLook, { method: "POST", json: { token } });

/** Where it led: a map, or the workspace. */
export const acceptInvite = (
  token: string,
  account?: { readonly name: string; readonly password: string; readonly email?: string },
): Promise<MapId | undefined> =>
  fetchJson("/api/join/accept", (answer) => readId<MapId>(fieldsOf(answer).mapId), {
    method: "POST",
    json: { token, ...account },
  });

const STATES = ["open", "used", "expired", "revoked"] as const;

function readLook(input: unknown): InviteLook {
  const from = fieldsOf(input);
  return {
    ...readTo(from),
    state: oneOf(from, "state", STATES),
    ...(from.hasAccount === true && { hasAccount: true }),
  };
}

function readInvite(input: unknown): Invite {
  const from = fieldsOf(input);
  return {
    ...readTo(from),
    id: textIn(from, "id"),
    many: flagIn(from, "many"),
    uses: typeof from.uses === "number" ? from.uses : 0,
    createdAt: textIn(from, "createdAt"),
  };
}

function readCreated(input: unknown): InviteCreated {
  const from = fieldsOf(input);
  return {
    ...readInvite(input),
    token: textIn(from, "token"),
    url: textIn(from, "url"),
    mailed: flagIn(from, "mailed"),
  };
}

function readTo(from: Fields) {
  const email = optionalText(from, "email");
  return {
    by: textIn(from, "by"),
    workspaceAdmin: flagIn(from, "workspaceAdmin"),
    expiresAt: textIn(from, "expiresAt"),
    ...(email !== undefined && { email }),
    ...(from.team !== undefined && { team: readTeam(from.team) }),
    ...(from.map !== undefined && { map: readMap(fieldsOf(from.map)) }),
  };
}

const readMap = (from: Fields) => ({
  id: idIn<MapId>(from, "id"),
  title: textIn(from, "title"),
  role: oneOf(from, "role", ROLES),
});
