import { AppError } from "../../shared/errors/index.ts";
import type { UserId } from "../../shared/journey/index.ts";
import type { AccountRecord, Attempts, IdentityBook, ResetBook } from "../store/port.ts";
import type { Passwords } from "./passwords.ts";
import { hashOf, newToken } from "./secrets.ts";
import { networkOf, TooManyAttempts } from "./sign-in-limit.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A network may be a whole office on its first day. */
const FROM_ADDRESS = { most: 20, within: HOUR };
/** Nobody's letterbox is filled. */
const FOR_ACCOUNT = { most: 3, within: HOUR };

/** How long a link works: one that is mailed, and one that an admin hands over. */
export const RESET_FOR = { mailed: HOUR, handedOver: 24 * HOUR } as const;

/** New passwords for those who forgot theirs. */
export interface PasswordResets {
  /**
   * Who asks for a letter: undefined where nobody has the address, or has had letters enough. Throws
   * TooManyAttempts for who asks for many, whether or not there are such accounts.
   */
  whoAsks(email: string, address: string): Promise<AccountRecord | undefined>;
  /** A token with which a new password may be chosen, once. */
  begin(
    userId: UserId,
    period: number,
  ): Promise<{ readonly token: string; readonly expiresAt: number }>;
  /** Sets the password and ends all sessions; throws `not_found` for a token that is none any more. */
  redeem(token: string, password: string): Promise<UserId>;
  /** Whoever has just chosen a password has no use for links to another one; who found one would. */
  forget(userId: UserId): Promise<void>;
}

type Parts = {
  readonly resets: ResetBook;
  readonly identities: IdentityBook;
  readonly attempts: Attempts;
  readonly passwords: Passwords;
  readonly now: () => number;
};

export function createPasswordResets(parts: Parts): PasswordResets {
  const { resets, identities, attempts, passwords, now } = parts;
  return {
    async whoAsks(email, address) {
      const { most, within } = FROM_ADDRESS;
      const from = `reset-from:${hashOf(networkOf(address))}`;
      const { count, since } = await attempts.count(from, now(), within);
      if (count > most) {
        throw new TooManyAttempts(Math.ceil((since + within - now()) / 1000), "letters asked for");
      }
      const asked = email.toLowerCase();
      // Counted for every address, or the time that it takes would tell which of them has an account.
      const sent = await attempts.count(`reset-for:${hashOf(asked)}`, now(), FOR_ACCOUNT.within);
      const account = await identities.findByEmail(asked);
      const mayAsk = account && !account.deactivated && sent.count <= FOR_ACCOUNT.most;
      return mayAsk ? account : undefined;
    },
    async begin(userId, period) {
      const [token, expiresAt] = [newToken(), now() + period];
      await resets.add({ tokenHash: hashOf(token), userId, expiresAt }, now());
      return { token, expiresAt };
    },
    async redeem(token, password) {
      const tokenHash = hashOf(token);
      // Looked at first, for hashing a password costs.
      const known = await resets.find(tokenHash, now());
      const hashed = known && (await passwords.hash(password));
      const userId = hashed && (await resets.redeem(tokenHash, hashed, now()));
      if (userId) return userId;
      throw new AppError("not_found", "This link was used already, or has run out");
    },
    forget: (userId) => resets.forget(userId),
  };
}
