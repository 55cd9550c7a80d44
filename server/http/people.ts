import { Router } from "express";
import { z } from "zod";
import { PASSWORD } from "../../shared/access/index.ts";
import { LIMITS } from "../../shared/journey/index.ts";
import type { Me } from "../../shared/protocol/index.ts";
import { mayRunWorkspace, maySeePeople, must } from "../access/index.ts";
import { clean, line, pageQuery, parse } from "./parse.ts";
import type { HttpParts } from "./parts.ts";
import { presentPage, presentSignedIn, presentUser } from "./present.ts";
import { jsonBody } from "./read-body.ts";
import type { Handle, Route } from "./route.ts";
import { withCookies } from "./with-cookies.ts";

/** Who is in the workspace. */
export function peopleRoutes(route: Route, parts: HttpParts): Router {
  const router = Router();
  router.get("/me", route(showMe(parts)));
  router.post("/setup", route(setUp(parts)));
  router.get("/users", route(listUsers(parts)));
  router.post("/users", route(addUser(parts)));
  return router;
}

const LONGEST_ADDRESS = 254;
export const emailAddress = z
  .string()
  .transform((text) => clean(text).toLowerCase())
  .pipe(z.email().max(LONGEST_ADDRESS));
export const newPassword = z.string().min(PASSWORD.shortest).max(PASSWORD.longest);

const person = { name: line(LIMITS.name), email: emailAddress, password: newPassword };

const showMe =
  ({ accounts, setup }: HttpParts): Handle =>
  async ({ request, response, caller }) => {
    const session = caller.kind === "user" ? await accounts.prolong(request) : undefined;
    const me: Me = session?.value
      ? presentSignedIn(session.value.user)
      : { state: (await setup.isNeeded()) ? "setup-needed" : "signed-out" };
    withCookies(response, session?.cookies ?? []).json(me);
  };

const newSetup = z.strictObject({ token: z.string().max(200), ...person });

const setUp =
  ({ accounts, setup }: HttpParts): Handle =>
  async (visit) => {
    const { token, ...admin } = await jsonBody(visit, newSetup);
    const user = await setup.complete(token, admin);
    const { cookies } = await accounts.signIn(admin.email, admin.password);
    withCookies(visit.response, cookies).status(201).json(presentSignedIn(user));
  };

const listUsers =
  ({ accounts }: HttpParts): Handle =>
  async ({ request, response, caller }) => {
    must(maySeePeople(caller), caller, "Guests do not see who else is here");
    const page = await accounts.list(parse(pageQuery, request.query, "The query"));
    response.json(presentPage(page, presentUser));
  };

const newUser = z.strictObject({ ...person, workspaceAdmin: z.boolean().default(false) });

const addUser =
  ({ accounts }: HttpParts): Handle =>
  async (visit) => {
    must(mayRunWorkspace(visit.caller), visit.caller, "Only workspace admins make accounts");
    const user = await accounts.add(await jsonBody(visit, newUser));
    visit.response.status(201).json(presentUser(user));
  };
