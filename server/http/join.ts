import { Router } from "express";
import { z } from "zod";
import { strongest } from "../../shared/access/index.ts";
import { AppError } from "../../shared/errors/index.ts";
import { LIMITS, type UserId } from "../../shared/journey/index.ts";
import type { InviteAccepted, InviteLook } from "../../shared/protocol/index.ts";
import { findInvite, mustHaveSession, stateOf, type WorkspaceUser } from "../access/index.ts";
import type { InviteRecord } from "../store/port.ts";
import { noteBy, personOf } from "./note.ts";
import { line } from "./parse.ts";
import type { HttpParts } from "./parts.ts";
import { emailAddress, newPassword } from "./people.ts";
import { presentSignedIn } from "./present.ts";
import { invitePresenter } from "./present-invites.ts";
import { jsonBody } from "./read-body.ts";
import type { Handle, Route, Visit } from "./route.ts";
import { withCookies } from "./with-cookies.ts";

/** Where whoever was invited looks at the invitation and accepts it. */
export function joinRoutes(route: Route, parts: HttpParts): Router {
  const router = Router();
  router.post("/look", route(look(parts)));
  router.post("/accept", route(accept(parts)));
  return router;
}

const LONGEST_TOKEN = 200;
const token = z.string().min(1).max(LONGEST_TOKEN);

async function mustFind(parts: HttpParts, visit: Visit, given: string): Promise<InviteRecord> {
  const address = visit.request.ip ?? "unknown";
  return parts.inviteLimit.guard(address, async () => {
    const invite = await findInvite(parts.invites, given);
    if (invite) return invite;
    throw new AppError("invite_not_found", "There is no such invitation");
  });
}

const look =
  (parts: HttpParts): Handle =>
  async (visit) => {
    const given = await jsonBody(visit, z.strictObject({ token }));
    const invite = await mustFind(parts, visit, given.token);
    const present = await invitePresenter(parts, [invite]);
    const state = await stateOf(parts, invite, parts.now());
    const hasAccount =
      invite.email !== undefined && (await parts.book.findByEmail(invite.email)) !== undefined;
    const { by, map, team, workspaceAdmin, email, expiresAt } = present(invite);
    const answer: InviteLook = {
      state,
      by,
      workspaceAdmin,
      expiresAt,
      ...(state === "open" && { ...(map && { map }), ...(team && { team }) }),
      ...(state === "open" && email !== undefined && { email, hasAccount }),
    };
    visit.response.json(answer);
  };

const newAccount = z.strictObject({
  token,
  name: line(LIMITS.name),
  email: emailAddress.optional(),
  password: newPassword,
});

/** Whoever is signed in accepts as they are; everybody else makes an account by it. */
const accept =
  (parts: HttpParts): Handle =>
  async (visit) =>
    visit.caller.kind === "nobody" || visit.caller.kind === "guest"
      ? acceptAnew(parts, visit)
      : acceptSignedIn(parts, visit);

async function acceptSignedIn(parts: HttpParts, visit: Visit): Promise<void> {
  const { user } = mustHaveSession(visit.caller, "Only people accept invitations");
  const given = await jsonBody(visit, z.strictObject({ token }));
  const invite = await mustFind(parts, visit, given.token);
  if (invite.email !== undefined && invite.email !== user.email) {
    throw new AppError("not_allowed", `This invitation is for ${invite.email}`);
  }
  await claiming(parts, invite, () => letIn(parts, invite, user));
  const [now] = await parts.book.find([user.id]);
  visit.response.json(answerOf(now ?? user, invite));
}

async function acceptAnew(parts: HttpParts, visit: Visit): Promise<void> {
  const { accounts } = parts;
  const { name, password, ...given } = await jsonBody(visit, newAccount);
  const invite = await mustFind(parts, visit, given.token);
  const email = invite.email ?? given.email;
  if (email === undefined) throw new AppError("bad_request", "email is missing");
  if (given.email !== undefined && given.email !== email) {
    throw new AppError("not_allowed", `This invitation is for ${email}`);
  }
  const user = await claiming(parts, invite, async () => {
    // Only an invitation that was sent there says that the address is theirs.
    const unproven = invite.email === undefined && { unproven: true as const };
    const person = { name, email, password, workspaceAdmin: false };
    const added = await accounts.add({ ...person, ...unproven });
    const details = { userId: added.id, email };
    await noteBy(parts, personOf(added), { action: "user.added", subject: name, details });
    await letIn(parts, invite, added);
    return added;
  });
  const { cookies } = await accounts.signIn(email, password, visit.request.headers["user-agent"]);
  const [now] = await parts.book.find([user.id]);
  withCookies(visit.response, cookies)
    .status(201)
    .json(answerOf(now ?? user, invite));
}

/** Takes the invitation before anything comes of it, so that two who hold it do not both get in. */
async function claiming<T>(
  parts: HttpParts,
  invite: InviteRecord,
  work: () => Promise<T>,
): Promise<T> {
  const state = await stateOf(parts, invite, parts.now());
  const isOurs = state === "open" && (await parts.invites.claim(invite.id, parts.now()));
  if (!isOurs) throw new AppError("invite_over", "This invitation cannot be accepted any more");
  try {
    return await work();
  } catch (error) {
    await parts.invites.giveBack(invite.id);
    throw error;
  }
}

/** An invitation gives and never takes: what somebody has already stays theirs. */
async function letIn(parts: HttpParts, invite: InviteRecord, user: WorkspaceUser): Promise<void> {
  const { catalogue, teams, book, access } = parts;
  const { map, teamId, workspaceAdmin } = invite;
  if (map) {
    const before = await catalogue.findMember(map.id, user.id);
    const role = strongest(before?.role, map.role) ?? map.role;
    await catalogue.setMember({ mapId: map.id, userId: user.id, role });
    access.announce({ kind: "map", mapId: map.id });
  }
  if (teamId && !user.teamId && (await teams.find(teamId))) await teams.join(user.id, teamId);
  if (workspaceAdmin) await book.change(user.id, { workspaceAdmin });
  if (teamId || workspaceAdmin) access.announce({ kind: "user", userId: user.id });
  await noteBy(parts, personOf(user), {
    action: "invite.accepted",
    subject: user.name,
    ...(map && { mapId: map.id }),
    details: detailsOf(invite, user.id),
  });
}

const detailsOf = ({ id, map, workspaceAdmin }: InviteRecord, userId: UserId) => ({
  inviteId: id,
  userId,
  ...(map && { role: map.role }),
  ...(workspaceAdmin && { workspaceAdmin }),
});

const answerOf = (user: WorkspaceUser, { map }: InviteRecord): InviteAccepted => ({
  ...presentSignedIn(user),
  ...(map && { mapId: map.id }),
});
