import type { CookieOptions, Request, Response } from "express";
import { Router } from "express";
import { AppError } from "../../shared/errors/index.ts";
import type { SsoRefusal } from "../../shared/protocol/index.ts";
import { RefusedSignIn, TICKET_SECONDS } from "../access/index.ts";
import { baseUrlOf } from "./base-url.ts";
import { note, noteBy, personOf } from "./note.ts";
import type { HttpParts } from "./parts.ts";
import type { Handle, Route, Visit } from "./route.ts";
import { withCookies } from "./with-cookies.ts";

/** Signing in at a provider: the browser goes there and comes back. */
export function singleSignOnRoutes(route: Route, parts: HttpParts): Router {
  const router = Router();
  router.get("/", route(goThere(parts)));
  router.get("/callback", route(comeBack(parts)));
  return router;
}

const PATH = "/api/auth/oidc";
const TICKET = "throughline.sign_on";

const goThere =
  (parts: HttpParts): Handle =>
  async (visit) => {
    const { request, response } = visit;
    const signOn = mustHaveProvider(parts);
    try {
      const returnTo = `${baseUrlOf(parts, request)}${PATH}/callback`;
      const { address, ticket } = await signOn.begin(returnTo);
      response.cookie(TICKET, ticket, { ...ticketKept(parts), maxAge: TICKET_SECONDS * 1000 });
      response.redirect(address);
    } catch (error) {
      await turnAway(parts, visit, error);
    }
  };

const comeBack =
  (parts: HttpParts): Handle =>
  async (visit) => {
    const { request, response } = visit;
    const signOn = mustHaveProvider(parts);
    response.clearCookie(TICKET, ticketKept(parts));
    try {
      const address = new URL(request.originalUrl, baseUrlOf(parts, request));
      const identity = await signOn.finish(address, ticketOf(request));
      const { account, isNew } = await signOn.accountOf(identity);
      const { accounts, access } = parts;
      const device = request.headers["user-agent"];
      const { cookies } = await accounts.open(account.id, device);
      // The new cookie takes the place of the old one, which nobody could sign out of any more.
      const { value: before } = await accounts.signOut(request);
      if (before) access.announce({ kind: "user", userId: before });
      await noteArrival(parts, visit, account, isNew);
      withCookies(response, cookies).redirect("/sign-in?sso=done");
    } catch (error) {
      await turnAway(parts, visit, error);
    }
  };

function mustHaveProvider({ singleSignOn }: HttpParts) {
  if (singleSignOn) return singleSignOn;
  throw new AppError("not_found", "There is no single sign-on here");
}

const ticketKept = ({ publicUrl }: HttpParts): CookieOptions => ({
  httpOnly: true,
  // Lax: the browser comes back from the provider's site.
  sameSite: "lax",
  secure: publicUrl?.startsWith("https:") ?? false,
  path: PATH,
});

function ticketOf({ headers }: Request): string | undefined {
  const pairs = (headers.cookie ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${TICKET}=`))?.slice(TICKET.length + 1);
}

type Account = Parameters<typeof personOf>[0];

async function noteArrival(
  parts: HttpParts,
  { request }: Visit,
  account: Account,
  isNew: boolean,
): Promise<void> {
  const by = personOf(account);
  const details = { by: "single sign-on", address: request.ip ?? "unknown" };
  if (isNew) {
    const told = { userId: account.id, email: account.email, ...details };
    await noteBy(parts, by, { action: "user.added", subject: account.name, details: told });
  }
  await noteBy(parts, by, { action: "sign-in", details });
}

/** Refusals of people whom the provider vouches for: anybody can bring about the others as often as they like. */
const KNOWN_BY_THEN: readonly SsoRefusal[] = ["email", "taken", "no-account", "gone"];

/** Back to the sign-in page, which says why; what exactly was wrong is for the log alone. */
async function turnAway(parts: HttpParts, visit: Visit, error: unknown): Promise<void> {
  if (!(error instanceof RefusedSignIn)) throw error;
  parts.log.warn({ err: error }, "somebody could not sign in by single sign-on");
  if (KNOWN_BY_THEN.includes(error.why)) {
    const details = {
      by: "single sign-on",
      why: error.why,
      address: visit.request.ip ?? "unknown",
    };
    await note(parts, visit.caller, { action: "sign-in.failed", details });
  }
  sendTo(visit.response, error.why);
}

const sendTo = (response: Response, why: SsoRefusal): void =>
  response.redirect(`/sign-in?sso=${why}`);
