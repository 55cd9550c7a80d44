import { Router } from "express";
import { z } from "zod";
import { PASSWORD } from "../../shared/access/index.ts";
import type { LinkUnlocked } from "../../shared/protocol/index.ts";
import type { HttpParts } from "./parts.ts";
import { isoOf } from "./present.ts";
import { jsonBody } from "./read-body.ts";
import type { Handle, Route } from "./route.ts";

/** Where whoever has a link gives its password. */
export function unlockRoutes(route: Route, parts: HttpParts): Router {
  const router = Router();
  router.post("/unlock", route(unlock(parts)));
  return router;
}

const LONGEST_TOKEN = 512;
const given = z.strictObject({
  token: z.string().min(1).max(LONGEST_TOKEN),
  password: z.string().min(1).max(PASSWORD.longest),
});

const unlock =
  ({ linkDoor }: HttpParts): Handle =>
  async (visit) => {
    const { token, password } = await jsonBody(visit, given);
    const address = visit.request.ip ?? "unknown";
    const { token: unlocked, expiresAt } = await linkDoor.unlock(token, password, address);
    const answer: LinkUnlocked = {
      token: unlocked,
      expiresAt: expiresAt === undefined ? null : isoOf(expiresAt),
    };
    visit.response.json(answer);
  };
