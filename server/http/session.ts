import { Router } from "express";
import { z } from "zod";
import { PASSWORD } from "../../shared/access/index.ts";
import { AppError } from "../../shared/errors/index.ts";
import { mustHaveSession } from "../access/index.ts";
import { note, noteBy, personOf } from "./note.ts";
import type { HttpParts } from "./parts.ts";
import { emailAddress, newPassword } from "./people.ts";
import { presentSignedIn } from "./present.ts";
import { jsonBody } from "./read-body.ts";
import type { Handle, Route, Visit } from "./route.ts";
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
  (parts: HttpParts): Handle =>
  async (visit) => {
    const { accounts, access, signInLimit } = parts;
    const { email, password } = await jsonBody(visit, credentials);
    const address = addressOf(visit);
    const { value, cookies } = await signInLimit
      .guard({ email, address }, () => accounts.signIn(email, password, deviceOf(visit)))
      .catch((error: unknown) => noteFailure(parts, visit, email, error));
    await noteBy(parts, personOf(value), { action: "sign-in", details: { address } });
    // The new cookie takes the place of the old one, which nobody could sign out of any more.
    const { value: userId } = await accounts.signOut(visit.request);
    if (userId) access.announce({ kind: "user", userId });
    withCookies(visit.response, cookies).json(presentSignedIn(value));
  };

const deviceOf = ({ request }: Visit): string => request.headers["user-agent"] ?? "";

const addressOf = ({ request }: Visit): string => request.ip ?? "unknown";

/** Writes a wrong password down, never what it was. */
async function noteFailure(
  parts: HttpParts,
  visit: Visit,
  email: string,
  error: unknown,
): Promise<never> {
  if (error instanceof AppError && error.code === "not_signed_in") {
    const details = { address: addressOf(visit) };
    await note(parts, visit.caller, { action: "sign-in.failed", subject: email, details });
  }
  throw error;
}

const signOut =
  (parts: HttpParts): Handle =>
  async ({ request, response, caller }) => {
    const { value: userId, cookies } = await parts.accounts.signOut(request);
    if (userId) {
      parts.access.announce({ kind: "user", userId });
      await note(parts, caller, { action: "sign-out" });
    }
    withCookies(response, cookies).status(204).end();
  };

const passwords = z.strictObject({ currentPassword: anyPassword, newPassword });

const changePassword =
  (parts: HttpParts): Handle =>
  async (visit) => {
    const { accounts, access, signInLimit } = parts;
    const { request, response } = visit;
    const { user } = mustHaveSession(visit.caller, "Only people with an account have a password");
    const { currentPassword: current, newPassword: next } = await jsonBody(visit, passwords);
    const who = { email: user.email, address: addressOf(visit) };
    const { cookies } = await signInLimit
      .guard(who, () => accounts.changePassword(request, { current, next }))
      .catch((error: unknown) => noteFailure(parts, visit, user.email, error));
    await parts.resets.forget(user.id);
    access.announce({ kind: "user", userId: user.id });
    await note(parts, visit.caller, { action: "password.changed" });
    withCookies(response, cookies).status(204).end();
  };
