import type { IncomingMessage } from "node:http";
import { isAPIError } from "better-auth/api";
import { AppError } from "../../shared/errors/index.ts";
import { idOf, readId, type TeamId, type UserId } from "../../shared/journey/index.ts";
import { newId } from "../new-id.ts";
import type { AccountBook, AccountChanges, PageOf, PageRequest } from "../store/port.ts";
import type { AuthLibrary } from "./auth-library.ts";
import type { Passwords } from "./passwords.ts";
import type { WorkspaceUser } from "./port.ts";

export type Person = {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly workspaceAdmin: boolean;
  readonly teamId?: TeamId;
  /** Nobody but they themselves has said that the e-mail address is theirs. */
  readonly unproven?: true;
};

export type Session = { readonly id: string; readonly user: WorkspaceUser };

/** An answer that sets cookies in the browser. */
type WithCookies<T> = { readonly value: T; readonly cookies: readonly string[] };

/** The people of the workspace and their sessions. */
export interface Accounts {
  isEmpty(): Promise<boolean>;
  add(person: Person, condition?: "first"): Promise<WorkspaceUser>;
  /** Those who belong to the workspace, or those who do not any more. */
  list(page: PageRequest, which?: "deactivated"): Promise<PageOf<WorkspaceUser>>;
  find(ids: readonly UserId[]): Promise<ReadonlyMap<UserId, WorkspaceUser>>;
  /** Throws `conflict` where no admin of the workspace would be left. */
  change(id: UserId, changes: AccountChanges): Promise<WorkspaceUser>;
  /**
   * Throws `not_signed_in` for an unknown address and a wrong password alike. `device` is what the
   * browser says of itself.
   */
  signIn(email: string, password: string, device?: string): Promise<WithCookies<WorkspaceUser>>;
  /** A session for somebody who has shown elsewhere who they are. */
  open(userId: UserId, device?: string): Promise<WithCookies<void>>;
  /** Ends the session of the request's cookie and tells whose it was. */
  signOut(request: IncomingMessage): Promise<WithCookies<UserId | undefined>>;
  /** Ends all other sessions of the person too. */
  changePassword(
    request: IncomingMessage,
    passwords: { readonly current: string; readonly next: string },
  ): Promise<WithCookies<void>>;
  /** The session of the request's cookie. */
  sessionOf(request: IncomingMessage): Promise<Session | undefined>;
  /** The same, and the cookie for a session that was prolonged. */
  prolong(request: IncomingMessage): Promise<WithCookies<Session | undefined>>;
  /** Whether the request carries a session cookie, valid or not. */
  hasCookie(request: IncomingMessage): boolean;
}

type Parts = {
  readonly auth: AuthLibrary;
  readonly book: AccountBook;
  readonly passwords: Passwords;
  readonly now: () => number;
};

export function createAccounts(parts: Parts): Accounts {
  return { ...peopleOf(parts), ...sessionsOf(parts) };
}

type People = Pick<Accounts, "isEmpty" | "add" | "list" | "find" | "change">;

function peopleOf({ book, passwords, now }: Parts): People {
  return {
    isEmpty: () => book.isEmpty(),
    async add({ password, ...person }, condition) {
      const passwordHash = await passwords.hash(password);
      const user = { ...person, email: person.email.toLowerCase(), id: newId<UserId>() };
      const result = await book.add({ ...user, passwordHash, at: now() }, condition);
      if (result === "added") return user;
      throw new AppError(
        "conflict",
        result === "email_taken"
          ? `${user.email} has an account already`
          : "This workspace is set up already",
      );
    },
    list: (page, which) => book.list(page, which),
    async find(ids) {
      const found = await book.find(ids);
      return new Map(found.map((account) => [account.id, account]));
    },
    async change(id, changes) {
      const result = await book.change(id, changes);
      if (result === "last_admin") {
        const refusal = "This workspace needs an admin. Make somebody else admin first.";
        throw new AppError("conflict", refusal);
      }
      const [user] = await book.find([id]);
      if (user) return user;
      throw new AppError("not_found", "There is no such person");
    },
  };
}

type Sessions = Omit<Accounts, keyof People>;

const COOKIE = /(?:^|;\s*)(?:__Secure-)?throughline\.session_token=/;

function sessionsOf({ auth, book }: Parts): Sessions {
  const hasCookie = (request: IncomingMessage) => COOKIE.test(request.headers.cookie ?? "");
  const sessionOf = async (request: IncomingMessage): Promise<Session | undefined> => {
    if (!hasCookie(request)) return undefined;
    const query = { disableRefresh: true };
    return readSession(await auth.api.getSession({ headers: headersOf(request), query }));
  };
  return {
    hasCookie,
    sessionOf,
    async prolong(request) {
      if (!hasCookie(request)) return { value: undefined, cookies: [] };
      const { headers, response } = await auth.api.getSession({
        headers: headersOf(request),
        returnHeaders: true,
      });
      return { value: readSession(response), cookies: headers.getSetCookie() };
    },
    signIn: (email, password, device = "") =>
      telling(async () => {
        const body = { email, password };
        const { headers, response } = await auth.api.signInEmail({
          headers: deviceHeaders(device),
          body,
          returnHeaders: true,
        });
        const user = readUser(response.user);
        if (user.deactivated) throw new AppError("account_closed", NOT_OF_US);
        return { value: user, cookies: headers.getSetCookie() };
      }),
    async open(userId, device = "") {
      const { headers } = await auth.api.openSession({
        headers: deviceHeaders(device),
        body: { userId },
        returnHeaders: true,
      });
      return { value: undefined, cookies: headers.getSetCookie() };
    },
    async signOut(request) {
      const session = await sessionOf(request);
      const { headers } = await auth.api.signOut({
        headers: headersOf(request),
        returnHeaders: true,
      });
      if (session && (await book.findSession(session.id))) {
        throw new AppError("storage_failed", "The session could not be ended; try again");
      }
      return { value: session?.user.id, cookies: headers.getSetCookie() };
    },
    changePassword: (request, { current, next }) =>
      telling(async () => {
        const { headers } = await auth.api.changePassword({
          headers: headersOf(request),
          body: { currentPassword: current, newPassword: next, revokeOtherSessions: true },
          returnHeaders: true,
        });
        return { value: undefined, cookies: headers.getSetCookie() };
      }),
  };
}

/** Only what the library needs to see of a request. */
const headersOf = ({ headers: { cookie = "", "user-agent": device } }: IncomingMessage): Headers =>
  new Headers({ ...(device !== undefined && { "user-agent": shorten(device) }), cookie });

const deviceHeaders = (device: string): Headers => new Headers({ "user-agent": shorten(device) });

const LONGEST_DEVICE = 400;
const shorten = (device: string): string => device.slice(0, LONGEST_DEVICE);

type FoundUser = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly workspaceAdmin: boolean;
  readonly teamId?: string | null | undefined;
  readonly deactivated?: boolean | null | undefined;
};
type Found = { readonly session: { readonly id: string }; readonly user: FoundUser };

/** Whoever was deactivated is signed in nowhere, however the session came about. */
function readSession(found: Found | null): Session | undefined {
  if (!found) return undefined;
  const user = readUser(found.user);
  return user.deactivated ? undefined : { id: found.session.id, user };
}

function readUser({ deactivated, teamId, ...found }: FoundUser): WorkspaceUser {
  const { id, name, email, workspaceAdmin } = found;
  const team = readId<TeamId>(teamId);
  return {
    id: idOf<UserId>(id),
    name,
    email,
    workspaceAdmin,
    ...(team && { teamId: team }),
    ...(deactivated && { deactivated: true as const }),
  };
}

const NOT_OF_US = "This account does not belong to the workspace any more. Ask one of its admins.";

const NO_PASSWORD =
  "This account has no password yet. On the sign-in page, choose “Forgot your password?”";

/** Runs `work` and says a refusal of the library in our own words. */
async function telling<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error;
    if (error.body?.code === "CREDENTIAL_ACCOUNT_NOT_FOUND") {
      throw new AppError("conflict", NO_PASSWORD);
    }
    throw new AppError("not_signed_in", "The e-mail address or the password is wrong", {
      cause: error,
    });
  }
}
