import type { ErrorCode } from "../../shared/errors/index.ts";
import { catalogue } from "../language/catalogue.ts";
import { ApiProblem, NoAnswer } from "./api-problem.ts";

/** What people read for each code; where the server knows better, its detail is shown instead. */
export const words = catalogue("api", {
  problems: {
    not_signed_in: "You have been signed out. Sign in again to go on.",
    not_allowed: "You don't have the rights for this.",
    wrong_origin: "This page was opened from an address that the server doesn't know as its own.",
    not_found: "That isn't there any more.",
    map_not_found: "This map isn't there any more, or you can't see it.",
    too_large: "That is too large.",
    too_many_requests: "Too many attempts. Wait a minute, then try again.",
    internal: "The server made a mistake. Try again in a moment.",
    storage_failed: "The server can't write to its disk at the moment. Nothing was changed.",
    not_ready: "The server is starting or stopping. Try again in a moment.",
  },
  /** What the server said by itself, in English. */
  said: (sentence: string) => sentence,
  noAnswer: "The server can't be reached. Check the connection, then try again.",
  unexpected: "This page and the server don't understand each other. Reload the page.",
});

const PROBLEMS: Partial<Record<ErrorCode, string>> = words.problems;

export const NO_ANSWER = words.noAnswer;

/** A failure as one or two sentences to show. */
export function wordsFor(failure: unknown): string {
  if (failure instanceof NoAnswer) return NO_ANSWER;
  if (!(failure instanceof ApiProblem)) return words.unexpected;
  const { code, detail } = failure;
  return PROBLEMS[code] ?? (detail ? words.said(detail) : words.unexpected);
}
