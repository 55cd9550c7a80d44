import { LIMITS, type UserId } from "../../shared/journey/index.ts";
import { newId } from "../new-id.ts";
import type { AccountBook, AccountRecord, IdentityBook } from "../store/port.ts";
import { RefusedSignIn } from "./refused-sign-in.ts";
import type { Identity } from "./single-sign-on.ts";

/** Whose account an identity is. */
export interface Identities {
  /** Makes or links the account where that is to be; throws RefusedSignIn. */
  accountOf(
    identity: Identity,
  ): Promise<{ readonly account: AccountRecord; readonly isNew: boolean }>;
}

type Parts = {
  readonly book: AccountBook;
  readonly identities: IdentityBook;
  /** Whether people without an account get one. */
  readonly signup: boolean;
  readonly now: () => number;
};

export function createIdentities(parts: Parts): Identities {
  return {
    async accountOf(identity) {
      const { provider, subject } = identity;
      const known = await parts.identities.find(provider, subject);
      const found = known ?? (await link(parts, identity));
      if (!found) return { account: await add(parts, identity), isNew: true };
      if (found.deactivated) throw new RefusedSignIn("gone", "the account is deactivated");
      return { account: found, isNew: false };
    },
  };
}

/** The account that has the identity's verified address, from now on this identity's. */
async function link(
  { identities, now }: Parts,
  { provider, subject, email }: Identity,
): Promise<AccountRecord | undefined> {
  const address = addressIn(email);
  if (address === undefined) {
    throw new RefusedSignIn("email", "the provider tells no verified e-mail address");
  }
  const account = await identities.findByEmail(address);
  if (!account || account.deactivated) return account;
  const linked = await identities.link({ provider, subject, userId: account.id, at: now() });
  if (linked) return account;
  // An address that was given to somebody else does not give them what its owner had here.
  throw new RefusedSignIn("taken", "the account belongs to another identity of the provider");
}

async function add(
  { book, identities, signup, now }: Parts,
  { provider, subject, email = "", name }: Identity,
): Promise<AccountRecord> {
  if (!signup) throw new RefusedSignIn("no-account", "there is no account with this address");
  if (await book.isEmpty()) throw new RefusedSignIn("no-account", "the workspace is not set up");
  const address = email.toLowerCase();
  const account: AccountRecord = {
    id: newId<UserId>(),
    name: shown(name ?? address.split("@")[0] ?? address),
    email: address,
    workspaceAdmin: false,
  };
  if ((await book.add({ ...account, at: now() })) !== "added") {
    throw new RefusedSignIn("failed", "the account was made at the same moment");
  }
  await identities.link({ provider, subject, userId: account.id, at: now() });
  return account;
}

const LONGEST_ADDRESS = 254;

function addressIn(email: string | undefined): string | undefined {
  const address = email?.trim().toLowerCase() ?? "";
  const isOne = /^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+$/u.test(address);
  return isOne && address.length <= LONGEST_ADDRESS ? address : undefined;
}

const shown = (name: string): string =>
  name
    .replace(/[\p{Cc}\p{Cs}]+/gu, " ")
    .trim()
    .slice(0, LIMITS.name);
