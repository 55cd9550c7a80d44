import { Router } from "express";
import { z } from "zod";
import { ROLES } from "../../shared/access/index.ts";
import { AppError } from "../../shared/errors/index.ts";
import { isId, type MapId, readId } from "../../shared/journey/index.ts";
import { type InviteCreated, LANGUAGES } from "../../shared/protocol/index.ts";
import {
  authorOf,
  type Caller,
  mayRunWorkspace,
  maySeePeople,
  mayTakeOver,
  must,
  mustMay,
  newInvite,
} from "../access/index.ts";
import type { InviteRecord } from "../store/port.ts";
import { baseUrlOf } from "./base-url.ts";
import { expiry } from "./expiry.ts";
import { inviteLetter } from "./invite-letter.ts";
import { note } from "./note.ts";
import type { HttpParts } from "./parts.ts";
import { emailAddress } from "./people.ts";
import { presentAll } from "./present.ts";
import { invitePresenter } from "./present-invites.ts";
import { jsonBody } from "./read-body.ts";
import type { Handle, Route } from "./route.ts";
import { mustFindTeam } from "./teams.ts";

/** Asking people in: to the workspace by its admins, onto a map by the map's. */
export function inviteRoutes(route: Route, parts: HttpParts): Router {
  const router = Router();
  router.post("/invites", route(createInvite(parts)));
  router.get("/invites", route(listInvites(parts)));
  router.delete("/invites/:id", route(revokeInvite(parts)));
  router.get("/maps/:id/invites", route(listOnMap(parts)));
  return router;
}

const USUAL = 7 * 24 * 60 * 60_000;

const newInviteFields = z.strictObject({
  mapId: z.string().optional(),
  role: z.enum(ROLES).optional(),
  teamId: z.string().optional(),
  workspaceAdmin: z.boolean().default(false),
  email: emailAddress.optional(),
  many: z.boolean().default(false),
  expiresAt: z.iso.datetime({ offset: true }).nullish(),
  language: z.enum(LANGUAGES).default("en"),
});
type Given = z.infer<typeof newInviteFields>;

const createInvite =
  (parts: HttpParts): Handle =>
  async (visit) => {
    const { request, response, caller } = visit;
    must(maySeePeople(caller), caller, "Guests do not invite others");
    const given = await jsonBody(visit, newInviteFields);
    const { invite, token } = newInvite(await termsOf(parts, caller, given));
    const isMailed = parts.mail !== undefined && invite.email !== undefined;
    if (isMailed) await parts.inviteLimit.countLetter(invite.createdBy);
    await revokeEarlier(parts, invite);
    await parts.invites.add(invite);
    await note(parts, caller, { action: "invite.created", ...deedOf(invite) });
    const shown = (await invitePresenter(parts, [invite]))(invite);
    const url = `${baseUrlOf(parts, request)}/join/${token}`;
    // Nobody waits for the letter: the link is there to be handed over in any other way.
    if (isMailed) void parts.mail?.send(inviteLetter(shown, url, given.language));
    const created: InviteCreated = { ...shown, token, url, mailed: isMailed };
    response.status(201).json(created);
  };

/** Whoever is invited anew to the same place has one invitation, the last. */
async function revokeEarlier({ invites, now }: HttpParts, next: InviteRecord): Promise<void> {
  if (next.email === undefined) return;
  for (const open of await invites.listOpen(now(), next.map?.id)) {
    const isSame = open.email === next.email && open.map?.id === next.map?.id;
    if (isSame) await invites.revoke(open.id, now());
  }
}

const NO_PROGRAM = "Programs invite nobody as an admin of the workspace";

async function termsOf(parts: HttpParts, caller: Caller, given: Given) {
  const { email, many, workspaceAdmin } = given;
  if (many && (email !== undefined || workspaceAdmin)) {
    throw new AppError("bad_request", "many must be false for one address and for admins");
  }
  const map = await mapOf(parts, caller, given);
  const teamId = given.teamId && (await mustFindTeam(parts.teams, given.teamId)).id;
  if (!map || teamId || workspaceAdmin) {
    const refusal = "Only workspace admins invite to the workspace, to a team or as its admin";
    must(mayRunWorkspace(caller), caller, refusal);
  }
  if (workspaceAdmin) must(mayTakeOver(caller), caller, NO_PROGRAM);
  const now = parts.now();
  const { expiresAt = now + USUAL } = expiry(given.expiresAt, now);
  return {
    ...(map && { map }),
    ...(teamId && { teamId }),
    ...(email !== undefined && { email }),
    ...{ workspaceAdmin, many, createdBy: authorOf(caller), createdAt: now, expiresAt },
  };
}

async function mapOf({ access }: HttpParts, caller: Caller, { mapId, role }: Given) {
  if (mapId === undefined && role === undefined) return undefined;
  if (mapId === undefined) throw new AppError("bad_request", "mapId is missing");
  if (role === undefined) throw new AppError("bad_request", "role is missing");
  const allowed = await mustMay(access, caller, "invite", readId<MapId>(mapId));
  return { id: allowed.mapId, role };
}

const deedOf = ({ id, map, email, teamId, workspaceAdmin, many }: InviteRecord) => ({
  ...(map && { mapId: map.id }),
  ...(email !== undefined && { subject: email }),
  details: {
    inviteId: id,
    ...(map && { role: map.role }),
    ...(teamId !== undefined && { teamId }),
    ...(workspaceAdmin && { workspaceAdmin }),
    ...(many && { many }),
  },
});

const listInvites =
  (parts: HttpParts): Handle =>
  async ({ response, caller }) => {
    must(mayRunWorkspace(caller), caller, "Only workspace admins see all invitations");
    const open = await parts.invites.listOpen(parts.now());
    response.json(presentAll(open, await invitePresenter(parts, open)));
  };

const listOnMap =
  (parts: HttpParts): Handle =>
  async ({ request, response, caller }) => {
    const id = readId<MapId>(request.params.id);
    const { mapId } = await mustMay(parts.access, caller, "invite", id);
    const open = await parts.invites.listOpen(parts.now(), mapId);
    response.json(presentAll(open, await invitePresenter(parts, open)));
  };

const revokeInvite =
  (parts: HttpParts): Handle =>
  async ({ request, response, caller }) => {
    must(maySeePeople(caller), caller, "Guests do not invite others");
    const { id } = request.params;
    const invite = isId(id) ? await parts.invites.find(id) : undefined;
    const isTheirs = invite && (await mayRevoke(parts, caller, invite));
    if (!isTheirs || !(await parts.invites.revoke(invite.id, parts.now()))) {
      throw new AppError("invite_not_found", "There is no such invitation");
    }
    await note(parts, caller, { action: "invite.revoked", ...deedOf(invite) });
    response.status(204).end();
  };

/** Whoever may not is told no more than that there is none. */
async function mayRevoke(
  { access }: HttpParts,
  caller: Caller,
  { map }: InviteRecord,
): Promise<boolean> {
  if (mayRunWorkspace(caller)) return true;
  return map !== undefined && (await access.grantOn(caller, map.id))?.role === "admin";
}
