import { AppError } from "../../shared/errors/index.ts";
import type { UserId } from "../../shared/journey/index.ts";
import type { Attempts } from "../store/port.ts";
import { hashOf } from "./secrets.ts";
import { networkOf, TooManyAttempts } from "./sign-in-limit.ts";

const MINUTE = 60_000;
/** A network may be a whole office with an old invitation. */
const WRONG = { most: 50, within: 15 * MINUTE };
const LETTERS = { most: 50, within: 60 * MINUTE };

/** Lets nobody guess invitations, and nobody write to half the world through us. */
export interface InviteLimit {
  /** Runs `find` unless there were too many wrong ones from there; a throw of `invite_not_found` is one. */
  guard<T>(address: string, find: () => Promise<T>): Promise<T>;
  /** Counts a letter that somebody wants sent. */
  countLetter(by: UserId): Promise<void>;
}

export function createInviteLimit(attempts: Attempts, now: () => number): InviteLimit {
  const count = async (key: string, { most, within }: typeof WRONG, what: string) => {
    const { count, since } = await attempts.count(key, now(), within);
    if (count > most) throw new TooManyAttempts(Math.ceil((since + within - now()) / 1000), what);
  };
  return {
    async guard(address, find) {
      const key = `invite:${hashOf(networkOf(address))}`;
      await count(key, WRONG, "wrong invitations");
      try {
        const found = await find();
        await attempts.uncount(key);
        return found;
      } catch (error) {
        const isWrong = error instanceof AppError && error.code === "invite_not_found";
        if (!isWrong) await attempts.uncount(key);
        throw error;
      }
    },
    countLetter: (by) => count(`letters:${by}`, LETTERS, "invitations by e-mail"),
  };
}
