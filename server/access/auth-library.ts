import { type BetterAuthOptions, type BetterAuthPlugin, betterAuth } from "better-auth";
import { APIError, createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { z } from "zod";
import { PASSWORD } from "../../shared/access/index.ts";
import type { Logger } from "../log.ts";
import type { Passwords } from "./passwords.ts";

export type AuthSettings = {
  /** The workspace's database, with the tables of the migrations. */
  readonly database: BetterAuthOptions["database"];
  /** Signs the session cookies. */
  readonly secret: string;
  readonly publicUrl: string | undefined;
  readonly passwords: Passwords;
  readonly log: Logger;
};

const HOUR = 60 * 60;
const DAY = 24 * HOUR;

/** Opens a session for whom we know already. Nothing of the library is served over HTTP, and so not this. */
const opensSessions = () =>
  ({
    id: "throughline",
    endpoints: {
      openSession: createAuthEndpoint(
        "/throughline/open-session",
        { method: "POST", body: z.object({ userId: z.string() }) },
        async (context) => {
          const { internalAdapter } = context.context;
          const user = await internalAdapter.findUserById(context.body.userId);
          if (!user) throw new APIError("NOT_FOUND");
          const session = await internalAdapter.createSession(user.id);
          await setSessionCookie(context, { session, user });
          return context.json({});
        },
      ),
    },
  }) satisfies BetterAuthPlugin;

/** What we want of the account library: few features, and no routes of its own. */
export const authOptions = ({ database, secret, publicUrl, passwords, log }: AuthSettings) =>
  ({
    appName: "Throughline",
    baseURL: publicUrl ?? "http://localhost",
    secret,
    database,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD.shortest,
      maxPasswordLength: PASSWORD.longest,
      password: {
        hash: passwords.hash,
        verify: ({ hash, password }) => passwords.verify(hash, password),
      },
    },
    user: {
      additionalFields: {
        workspaceAdmin: { type: "boolean", required: true, defaultValue: false, input: false },
        teamId: { type: "string", required: false, input: false },
        deactivated: { type: "boolean", required: false, input: false },
      },
    },
    session: { expiresIn: 30 * DAY, updateAge: HOUR },
    // Our own limit counts per account as well, our own routes check where a request comes from.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: "throughline",
      useSecureCookies: publicUrl?.startsWith("https:") ?? false,
      disableCSRFCheck: true,
      ipAddress: { disableIpTracking: true },
    },
    plugins: [opensSessions()],
    telemetry: { enabled: false },
    logger: {
      log(level, message) {
        if (level === "error") log.error({ part: "accounts" }, message);
        else log.debug({ part: "accounts" }, message);
      },
    },
  }) satisfies BetterAuthOptions;

export const createAuthLibrary = (settings: AuthSettings) => betterAuth(authOptions(settings));
export type AuthLibrary = ReturnType<typeof createAuthLibrary>;
