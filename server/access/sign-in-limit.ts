import { isIPv6 } from "node:net";
import { AppError, type ErrorCode } from "../../shared/errors/index.ts";
import type { Attempts } from "../store/port.ts";
import { hashOf } from "./secrets.ts";

const MINUTE = 60_000;

/** So many wrong passwords in so long a while. */
type Limit = { readonly most: number; readonly within: number };

/** An address may be a whole office. */
const FROM_ADDRESS: Limit = { most: 50, within: 15 * MINUTE };
/** Whoever guesses somebody's password is stopped where they are, not its owner elsewhere … */
const AT_ACCOUNT: Limit = { most: 10, within: 15 * MINUTE };
/** … unless they go on from several addresses: then everywhere but where its owner is known. */
const AT_ACCOUNT_FROM_ALL: Limit = { most: 100, within: 60 * MINUTE };
/** How long it is remembered from where somebody signed in. */
const KNOWN_FOR = 90 * 24 * 60 * MINUTE;

export class TooManyAttempts extends AppError {
  constructor(
    readonly retryAfterSeconds: number,
    what = "wrong passwords",
  ) {
    const minutes = Math.ceil(retryAfterSeconds / 60);
    super("too_many_requests", `Too many ${what}; try again in ${minutes} min`);
  }
}

/** Lets nobody guess passwords, neither of one account from many addresses nor of many from one. */
export interface SignInLimit {
  /** Runs `signIn` unless there were too many wrong ones; a throw of `not_signed_in` or `password_needed` is a wrong one. */
  guard<T>(who: { email: string; address: string }, signIn: () => Promise<T>): Promise<T>;
}

export function createSignInLimit(attempts: Attempts, now: () => number): SignInLimit {
  /** Counts before the password is looked at, so that many tries at once are many. */
  const count = async (key: string, { most, within }: Limit): Promise<void> => {
    const { count, since } = await attempts.count(key, now(), within);
    if (count > most) throw new TooManyAttempts(Math.ceil((since + within - now()) / 1000));
  };

  return {
    async guard({ email, address }, signIn) {
      const account = `account:${hashOf(email.toLowerCase())}`;
      const from = `address:${hashOf(networkOf(address))}`;
      const both = `${account}:${from}`;
      const known = `known:${hashOf(both)}`;
      await count(from, FROM_ADDRESS);
      await count(both, AT_ACCOUNT);
      const isKnown = await attempts.isCounted(known, now());
      if (!isKnown) await count(account, AT_ACCOUNT_FROM_ALL);
      const counted = isKnown ? [from] : [from, account];
      const uncount = async (...keys: readonly string[]): Promise<void> => {
        for (const key of keys) await attempts.uncount(key);
      };
      try {
        const result = await signIn();
        await attempts.forget(both);
        await uncount(...counted);
        await attempts.forget(known);
        await attempts.count(known, now(), KNOWN_FOR);
        return result;
      } catch (error) {
        if (!isWrongPassword(error)) await uncount(...counted, both);
        throw error;
      }
    },
  };
}

/** Whoever has one IPv6 address has the whole network of 2⁶⁴ around it. */
export function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes(".")) return address;
  const groups = (half: string): string[] => half.split(":").filter((group) => group !== "");
  const [left = "", right = ""] = address.split("::");
  const [first, last] = [groups(left), groups(right)];
  const zeros = Array.from({ length: 8 - first.length - last.length }, () => "0");
  return [...first, ...zeros, ...last].slice(0, 4).join(":");
}

const WRONG: readonly ErrorCode[] = ["not_signed_in", "password_needed"];

const isWrongPassword = (error: unknown): boolean =>
  error instanceof AppError && WRONG.includes(error.code);
