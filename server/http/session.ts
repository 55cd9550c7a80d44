import { Router } from "express";
import { z } from "zod";
import { PASSWORD } from "../../shared/access/index.ts";
import { mustBePerson } from "../access/index.ts";
import type { HttpParts } from "./parts.ts";
import { emailAddress, newPassword } from "./people.ts";
import { presentSignedIn } from "./present.ts";
import { jsonBody } from "./read-body.ts";
import type { Handle, Route } from "./route.ts";
import { withCookies } from "./with-cookies.ts";

/** Signing in and out, in front of the account library. */
export function sessionRoutes(route: Route, parts: HttpParts): Router {
  const router = Router();
  router.post("/sign-in/email", route(signIn(parts)));
  router.post("/sign-out", route(signOut(parts)));
  router.post("/change-password", route(changePassword(parts)));
  return router;
}

const anyPassword = z.string().min(1).max(PASSWORD.longest);
const credentials = z.strictObject({ email: emailAddress, password: anyPassword });

const signIn =
  ({ accounts, access, signInLimit }: HttpParts): Handle =>
  async (visit) => {
    const { email, password } = await jsonBody(visit, credentials);
    const who = { email, address: visit.request.ip ?? "unknown" };
    const { value, cookies } = await signInLimit.guard(who, () => accounts.signIn(email, password));
    // The new cookie takes the place of the old one, which nobody could sign out of any more.
    const { value: userId } = await accounts.signOut(visit.request);
    if (userId) access.announce({ kind: "user", userId });
    withCookies(visit.response, cookies).json(presentSignedIn(value));
  };

const signOut =
  ({ accounts, access }: HttpParts): Handle =>
  async ({ request, response }) => {
    const { value: userId, cookies } = await accounts.signOut(request);
    if (userId) access.announce({ kind: "user", userId });
    withCookies(response, cookies).status(204).end();
  };

const passwords = z.strictObject({ currentPassword: anyPassword, newPassword });

const changePassword =
  ({ accounts, access, signInLimit }: HttpParts): Handle =>
  async (visit) => {
    const { request, response } = visit;
    const { user } = mustBePerson(visit.caller, "Only people with an account have a password");
    const { currentPassword: current, newPassword: next } = await jsonBody(visit, passwords);
    const who = { email: user.email, address: request.ip ?? "unknown" };
    const { cookies } = await signInLimit.guard(who, () =>
      accounts.changePassword(request, { current, next }),
    );
    access.announce({ kind: "user", userId: user.id });
    withCookies(response, cookies).status(204).end();
  };
