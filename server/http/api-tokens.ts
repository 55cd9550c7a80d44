import { Router } from "express";
import { z } from "zod";
import { SCOPES } from "../../shared/access/index.ts";
import { AppError } from "../../shared/errors/index.ts";
import { isId, LIMITS, type MapId, readId, type UserId } from "../../shared/journey/index.ts";
import { type ApiTokenCreated, TOKEN_LIMITS } from "../../shared/protocol/index.ts";
import {
  type Caller,
  mayRunWorkspace,
  must,
  mustHaveSession,
  mustMay,
  newApiToken,
} from "../access/index.ts";
import type { TokenRecord } from "../store/port.ts";
import { expiry } from "./expiry.ts";
import { note } from "./note.ts";
import { line } from "./parse.ts";
import type { HttpParts } from "./parts.ts";
import { presentAll, presentToken } from "./present.ts";
import { jsonBody } from "./read-body.ts";
import type { Handle, Route, Visit } from "./route.ts";
import { mustFindUser } from "./users.ts";

/** Tokens with which programs act as the people who made them. */
export function tokenRoutes(route: Route, parts: HttpParts): Router {
  const router = Router();
  router.post("/tokens", route(createToken(parts)));
  router.get("/tokens", route(listTokens(parts)));
  router.delete("/tokens/:id", route(revokeToken(parts)));
  router.delete("/users/:id/tokens", route(revokeAllOf(parts)));
  return router;
}

const OWN = "Only people who are signed in have API tokens";

const newTokenFields = z.strictObject({
  name: line(LIMITS.name),
  scopes: z.array(z.enum(SCOPES)).min(1).max(SCOPES.length),
  expiresAt: z.iso.datetime({ offset: true }).nullish(),
  mapIds: z.array(z.string().refine(isId, "is not an id")).min(1).max(TOKEN_LIMITS.maps).nullish(),
});

const createToken =
  (parts: HttpParts): Handle =>
  async (visit) => {
    const { user } = mustHaveSession(visit.caller, OWN);
    const { name, scopes, expiresAt, mapIds } = await jsonBody(visit, newTokenFields);
    if (scopes.includes("workspace")) mustNotPromise(visit.caller, mapIds ?? undefined);
    const maps = mapIds && (await mustSee(parts, visit.caller, mapIds));
    if ((await parts.tokens.list(user.id)).length >= TOKEN_LIMITS.perPerson) {
      throw new AppError("conflict", `One person has at most ${TOKEN_LIMITS.perPerson} API tokens`);
    }
    const { record, token } = newApiToken({
      userId: user.id,
      name,
      scopes: SCOPES.filter((scope) => scopes.includes(scope)),
      ...(maps && { mapIds: maps }),
      createdAt: parts.now(),
      ...expiry(expiresAt, parts.now()),
    });
    await parts.tokens.add(record);
    await noteToken(parts, visit.caller, "token.created", record);
    const created: ApiTokenCreated = { ...presentToken(record), token };
    visit.response.status(201).json(created);
  };

/** A token is never more than its maker; saying so at once spares a surprise. */
function mustNotPromise(caller: Caller, mapIds: readonly string[] | undefined): void {
  must(mayRunWorkspace(caller), caller, "Only workspace admins make tokens with this scope");
  if (mapIds === undefined) return;
  throw new AppError("bad_request", "mapIds cannot limit the scope workspace");
}

async function mustSee(
  { access }: HttpParts,
  caller: Caller,
  mapIds: readonly string[],
): Promise<readonly MapId[]> {
  const seen = new Set<MapId>();
  for (const id of mapIds) seen.add((await mustMay(access, caller, "read", readId(id))).mapId);
  return [...seen];
}

const listTokens =
  ({ tokens }: HttpParts): Handle =>
  async ({ response, caller }) => {
    const { user } = mustHaveSession(caller, OWN);
    response.json(presentAll(await tokens.list(user.id), presentToken));
  };

const revokeToken =
  (parts: HttpParts): Handle =>
  async (visit) => {
    const { user } = mustHaveSession(visit.caller, OWN);
    const removed = await parts.tokens.remove(user.id, String(visit.request.params.id));
    if (removed.length === 0) throw new AppError("not_found", "There is no such API token");
    await revoked(parts, visit, user.id, removed);
  };

const revokeAllOf =
  (parts: HttpParts): Handle =>
  async (visit) => {
    const refusal = "Only workspace admins revoke the tokens of others";
    must(mayRunWorkspace(visit.caller), visit.caller, refusal);
    const { id } = await mustFindUser(parts, visit.request.params.id);
    await revoked(parts, visit, id, await parts.tokens.remove(id));
  };

/** What was open by them closes at once. */
async function revoked(
  parts: HttpParts,
  { caller, response }: Visit,
  userId: UserId,
  tokens: readonly TokenRecord[],
): Promise<void> {
  parts.access.announce({ kind: "user", userId });
  for (const token of tokens) await noteToken(parts, caller, "token.revoked", token);
  response.status(204).end();
}

const noteToken = (
  parts: HttpParts,
  caller: Caller,
  action: "token.created" | "token.revoked",
  { id, userId, name, scopes }: TokenRecord,
): Promise<void> =>
  note(parts, caller, {
    action,
    subject: name,
    details: { tokenId: id, userId, scopes: scopes.join(" ") },
  });
