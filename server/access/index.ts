import type { OidcConfig } from "../config.ts";
import type {
  AccountBook,
  Attempts,
  Catalogue,
  IdentityBook,
  ResetBook,
  Settings,
  TeamBook,
  TokenBook,
} from "../store/port.ts";
import { type Accounts, createAccounts } from "./accounts.ts";
import { type AuthSettings, createAuthLibrary } from "./auth-library.ts";
import { createGrants } from "./authorise.ts";
import { createAccessChanges } from "./changes.ts";
import { createIdentify } from "./identify.ts";
import { createIdentities, type Identities } from "./identities.ts";
import { createInviteLimit, type InviteLimit } from "./invite-limit.ts";
import { createLinkDoor, type LinkDoor } from "./link-door.ts";
import { createOrigins, type Origins } from "./origins.ts";
import { createPasswordResets, type PasswordResets } from "./password-resets.ts";
import { createPasswords, type HashingCost } from "./passwords.ts";
import type { Access } from "./port.ts";
import { createSealed } from "./sealed.ts";
import { newToken } from "./secrets.ts";
import { createSetup, type Setup } from "./setup.ts";
import { createSignInLimit, type SignInLimit } from "./sign-in-limit.ts";
import { createSingleSignOn, type SingleSignOn } from "./single-sign-on.ts";

export { newApiToken } from "./api-tokens.ts";
export { authorName, authorOf, guestAuthor } from "./author.ts";
export {
  mayMakeMaps,
  mayRunWorkspace,
  maySeePeople,
  mayTakeOver,
  must,
  mustBeKnown,
  mustBePerson,
  mustHaveSession,
  mustMay,
  seesEveryMap,
} from "./authorise.ts";
export { readGuestName } from "./guest-name.ts";
export { findInvite, newInvite, stateOf } from "./invitations.ts";
export { RESET_FOR } from "./password-resets.ts";
export type { AccessChange, Caller, WorkspaceUser } from "./port.ts";
export { rolesWithoutLink, roleWithoutLink } from "./reach.ts";
export { RefusedSignIn } from "./refused-sign-in.ts";
export { newShareLink } from "./share-links.ts";
export { TooManyAttempts } from "./sign-in-limit.ts";
export { TICKET_SECONDS } from "./single-sign-on.ts";
export { bearerOf } from "./tokens.ts";

type AccessParts = Pick<AuthSettings, "database" | "publicUrl" | "log"> & {
  readonly book: AccountBook;
  readonly attempts: Attempts;
  readonly settings: Settings;
  readonly catalogue: Catalogue;
  readonly teams: TeamBook;
  readonly tokens: TokenBook;
  readonly identities: IdentityBook;
  readonly resetBook: ResetBook;
  readonly oidc: OidcConfig | undefined;
  readonly adminToken: string | undefined;
  readonly now: () => number;
  /** Lower than real for tests only. */
  readonly hashingCost?: HashingCost;
};

export type AccessControl = {
  readonly access: Access;
  readonly accounts: Accounts;
  readonly setup: Setup;
  readonly signInLimit: SignInLimit;
  readonly inviteLimit: InviteLimit;
  readonly linkDoor: LinkDoor;
  readonly origins: Origins;
  readonly resets: PasswordResets;
  /** Undefined where the operator has set no provider. */
  readonly singleSignOn: (SingleSignOn & Identities) | undefined;
};

/** Everything that decides who somebody is and what they may do. */
export async function createAccess(parts: AccessParts): Promise<AccessControl> {
  const passwords = createPasswords(parts.hashingCost);
  const secret = await parts.settings.valueOr("session-secret", newToken());
  const auth = createAuthLibrary({ ...parts, secret, passwords });
  const accounts = createAccounts({ ...parts, auth, passwords });
  const origins = createOrigins(parts.publicUrl);
  const signInLimit = createSignInLimit(parts.attempts, parts.now);
  const linkSecret = await parts.settings.valueOr("link-secret", newToken());
  const linkDoor = createLinkDoor({ ...parts, passwords, signInLimit, secret: linkSecret });
  const access: Access = {
    ...createAccessChanges(),
    identify: createIdentify({ ...parts, accounts, origins, linkDoor }),
    grantOn: createGrants(parts),
    isOurOrigin: origins.isOurs,
  };
  return {
    access,
    accounts,
    origins,
    setup: createSetup(accounts),
    signInLimit,
    inviteLimit: createInviteLimit(parts.attempts, parts.now),
    linkDoor,
    resets: createPasswordResets({ ...parts, passwords, resets: parts.resetBook }),
    singleSignOn: parts.oidc && (await signOnBy(parts.oidc, parts)),
  };
}

async function signOnBy(
  config: OidcConfig,
  parts: AccessParts,
): Promise<SingleSignOn & Identities> {
  const sealed = createSealed(await parts.settings.valueOr("sign-on-secret", newToken()));
  return {
    ...createSingleSignOn({ ...parts, config, sealed }),
    ...createIdentities({ ...parts, signup: config.signup }),
  };
}
