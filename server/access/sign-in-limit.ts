import { isIPv6 } from "node:net";
import { AppError } from "../../shared/errors/index.ts";
import type { Attempts } from "../store/port.ts";
import { hashOf } from "./secrets.ts";

const MINUTE = 60_000;
const WINDOW = 15 * MINUTE;

/** Wrong passwords in a quarter of an hour; an address may be a whole office. */
const MOST = { account: 10, address: 50 } as const;

export class TooManyAttempts extends AppError {
  constructor(readonly retryAfterSeconds: number) {
    const minutes = Math.ceil(retryAfterSeconds / 60);
    super("too_many_requests", `Too many wrong passwords; try again in ${minutes} min`);
  }
}

/** Lets nobody guess passwords, neither of one account from many addresses nor of many from one. */
export interface SignInLimit {
  /** Runs `signIn` unless there were too many wrong ones; a throw of `not_signed_in` is a wrong one. */
  guard<T>(who: { email: string; address: string }, signIn: () => Promise<T>): Promise<T>;
}

export function createSignInLimit(attempts: Attempts, now: () => number): SignInLimit {
  /** Counts before the password is looked at, so that many tries at once are many. */
  const count = async (key: string, most: number): Promise<void> => {
    const { count, since } = await attempts.count(key, now(), WINDOW);
    if (count > most) throw new TooManyAttempts(Math.ceil((since + WINDOW - now()) / 1000));
  };

  return {
    async guard({ email, address }, signIn) {
      const account = `account:${hashOf(email.toLowerCase())}`;
      const from = `address:${hashOf(networkOf(address))}`;
      await count(from, MOST.address);
      await count(account, MOST.account);
      try {
        const result = await signIn();
        await attempts.forget(account);
        await attempts.uncount(from);
        return result;
      } catch (error) {
        if (!isWrongPassword(error)) {
          await attempts.uncount(account);
          await attempts.uncount(from);
        }
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

const isWrongPassword = (error: unknown): boolean =>
  error instanceof AppError && error.code === "not_signed_in";
