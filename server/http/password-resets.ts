import { Router } from "express";
import { z } from "zod";
import { AppError } from "../../shared/errors/index.ts";
import { LANGUAGES, type ResetLink } from "../../shared/protocol/index.ts";
import { mayTakeOver, must, RESET_FOR } from "../access/index.ts";
import { baseUrlOf } from "./base-url.ts";
import { note, noteBy, personOf } from "./note.ts";
import type { HttpParts } from "./parts.ts";
import { emailAddress, newPassword } from "./people.ts";
import { jsonBody } from "./read-body.ts";
import { resetLetter } from "./reset-letter.ts";
import type { Handle, Route, Visit } from "./route.ts";
import { mustFindUser } from "./users.ts";

/** New passwords for those who forgot theirs: by letter, or by a link that an admin hands over. */
export function resetRoutes(route: Route, parts: HttpParts): Router {
  const router = Router();
  router.post("/auth/forget-password", route(askForLetter(parts)));
  router.post("/auth/reset-password", route(reset(parts)));
  router.post("/users/:id/reset-link", route(makeLink(parts)));
  return router;
}

const asking = z.strictObject({
  email: emailAddress,
  language: z.enum(LANGUAGES).default("en"),
});
type Asking = z.infer<typeof asking>;

/** Answers alike, and as fast, whether or not somebody has the address. */
const askForLetter =
  (parts: HttpParts): Handle =>
  async (visit) => {
    if (!parts.mail) throw new AppError("not_found", "This server sends no letters");
    const asked = await jsonBody(visit, asking);
    const account = await parts.resets.whoAsks(asked.email, visit.request.ip ?? "unknown");
    visit.response.status(204).end();
    if (!account) return;
    await sendLetter(parts, visit, account, asked).catch((error: unknown) => {
      parts.log.error({ err: error }, "a letter for a new password could not be written");
    });
  };

type Account = NonNullable<Awaited<ReturnType<HttpParts["resets"]["whoAsks"]>>>;

async function sendLetter(
  parts: HttpParts,
  visit: Visit,
  account: Account,
  { language }: Asking,
): Promise<void> {
  const { token } = await parts.resets.begin(account.id, RESET_FOR.mailed);
  const details = { userId: account.id, address: visit.request.ip ?? "unknown" };
  const subject = account.name;
  await note(parts, visit.caller, { action: "password.reset-asked", subject, details });
  await parts.mail?.send(resetLetter(account, linkTo(parts, visit, token), language));
}

/** In the fragment, which no request carries and no log keeps. */
const linkTo = (parts: HttpParts, { request }: Visit, token: string): string =>
  `${baseUrlOf(parts, request)}/reset#t=${token}`;

const choice = z.strictObject({ token: z.string().min(1).max(200), newPassword });

const reset =
  (parts: HttpParts): Handle =>
  async (visit) => {
    const { token, newPassword: password } = await jsonBody(visit, choice);
    const userId = await parts.resets.redeem(token, password);
    parts.access.announce({ kind: "user", userId });
    const user = await mustFindUser(parts, userId);
    const details = { address: visit.request.ip ?? "unknown" };
    await noteBy(parts, personOf(user), { action: "password.reset", details });
    visit.response.status(204).end();
  };

const makeLink =
  (parts: HttpParts): Handle =>
  async (visit) => {
    const { caller } = visit;
    must(mayTakeOver(caller), caller, "Only workspace admins make links for new passwords");
    const { id, name, deactivated } = await mustFindUser(parts, visit.request.params.id);
    if (deactivated) throw new AppError("conflict", `${name} does not belong to the workspace`);
    const { token, expiresAt } = await parts.resets.begin(id, RESET_FOR.handedOver);
    const details = { userId: id };
    await note(parts, caller, { action: "password.reset-link", subject: name, details });
    const link: ResetLink = {
      url: linkTo(parts, visit, token),
      expiresAt: new Date(expiresAt).toISOString(),
    };
    visit.response.status(201).json(link);
  };
