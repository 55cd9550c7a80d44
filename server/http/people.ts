import { Router } from "express";
import { z } from "zod";
import { PASSWORD } from "../../shared/access/index.ts";
import { LIMITS } from "../../shared/journey/index.ts";
import type { Me, WaysIn } from "../../shared/protocol/index.ts";
import { noteBy, personOf } from "./note.ts";
import { clean, line } from "./parse.ts";
import type { HttpParts } from "./parts.ts";
import { presentSignedIn } from "./present.ts";
import { jsonBody } from "./read-body.ts";
import type { Handle, Route } from "./route.ts";
import { withCookies } from "./with-cookies.ts";

/** Who asks, and the first of all people. */
export function peopleRoutes(route: Route, parts: HttpParts): Router {
  const router = Router();
  router.get("/me", route(showMe(parts)));
  router.post("/setup", route(setUp(parts)));
  return router;
}

const LONGEST_ADDRESS = 254;
export const emailAddress = z
  .string()
  .transform((text) => clean(text).toLowerCase())
  .pipe(z.email().max(LONGEST_ADDRESS));
export const newPassword = z.string().min(PASSWORD.shortest).max(PASSWORD.longest);

export const newPerson = { name: line(LIMITS.name), email: emailAddress, password: newPassword };

const showMe =
  (parts: HttpParts): Handle =>
  async ({ request, response, caller }) => {
    const { accounts, setup, teams } = parts;
    const session = caller.kind === "user" ? await accounts.prolong(request) : undefined;
    const user = caller.kind === "user" && caller.via ? caller.user : session?.value?.user;
    const team = user?.teamId && (await teams.find(user.teamId));
    const me: Me = user
      ? presentSignedIn(user, team)
      : (await setup.isNeeded())
        ? { state: "setup-needed" }
        : { state: "signed-out", ...waysIn(parts) };
    withCookies(response, session?.cookies ?? []).json(me);
  };

/** Nothing where a password is the only way, so that scripts see what they always saw. */
function waysIn({ singleSignOn, mail }: HttpParts): { readonly ways?: WaysIn } {
  const ways: WaysIn = {
    ...(singleSignOn && {
      singleSignOn: singleSignOn.name === undefined ? {} : { name: singleSignOn.name },
    }),
    ...(mail && { forgotPassword: true as const }),
  };
  return Object.keys(ways).length > 0 ? { ways } : {};
}

const newSetup = z.strictObject({ token: z.string().max(200), ...newPerson });

const setUp =
  (parts: HttpParts): Handle =>
  async (visit) => {
    const { accounts, setup } = parts;
    const device = visit.request.headers["user-agent"];
    const { token, ...admin } = await jsonBody(visit, newSetup);
    const user = await setup.complete(token, admin);
    const { cookies } = await accounts.signIn(admin.email, admin.password, device);
    const details = { userId: user.id, email: user.email, workspaceAdmin: true };
    await noteBy(parts, personOf(user), { action: "user.added", subject: user.name, details });
    withCookies(visit.response, cookies).status(201).json(presentSignedIn(user));
  };
