import { type ErrorCode, STATUS } from "../../shared/errors/index.ts";
import { type Fields, optionalLine, optionalText } from "./read-answer.ts";

/** The server refused, and said why. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  constructor(
    readonly code: ErrorCode,
    readonly status: number,
    /** The reason in the server's own words. */
    readonly detail: string,
    /** Where in an unreadable file, counted from 1. */
    readonly line?: number,
  ) {
    super(detail);
  }
}

/** The server could not be reached at all. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

/** Reads `application/problem+json`; whatever is missing follows from the status. */
export function problemFrom(status: number, body: Fields): ApiProblem {
  const code = CODES.find((known) => known === body.code) ?? codeFor(status);
  const detail = optionalText(body, "detail") ?? optionalText(body, "title") ?? "";
  return new ApiProblem(code, status, detail, optionalLine(body).line);
}

const isCode = (key: string): key is ErrorCode => key in STATUS;
const CODES = Object.keys(STATUS).filter(isCode);

/** What a status means when the answer does not come from us, but from a proxy in between. */
function codeFor(status: number): ErrorCode {
  if (status === 502 || status === 503 || status === 504) return "not_ready";
  return (
    CODES.find((code) => STATUS[code] === status) ?? (status < 500 ? "bad_request" : "internal")
  );
}
