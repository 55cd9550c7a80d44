import type { ErrorRequestHandler, Request } from "express";
import { AppError, type ErrorCode, STATUS } from "../../shared/errors/index.ts";
import { UnreadableFile } from "../../shared/exchange/index.ts";
import type { Problem } from "../../shared/protocol/index.ts";
import { TooManyAttempts } from "../access/index.ts";
import type { Logger } from "../log.ts";
import { TooManyCommands } from "./comments/index.ts";

const TITLES: Record<ErrorCode, string> = {
  bad_request: "The request is not right",
  unreadable_file: "The file cannot be read",
  not_signed_in: "Nobody is signed in",
  password_needed: "The link asks for a password",
  not_allowed: "This is not allowed",
  wrong_origin: "The request comes from another site",
  account_closed: "This account is closed",
  not_found: "There is nothing here",
  map_not_found: "There is no such map",
  stage_not_found: "There is no such stage",
  step_not_found: "There is no such step",
  lane_not_found: "There is no such lane",
  card_not_found: "There is no such card",
  persona_not_found: "There is no such persona",
  task_not_found: "There is no such task",
  picture_not_found: "There is no such picture",
  thread_not_found: "There is no such thread",
  reply_not_found: "There is no such reply",
  team_not_found: "There is no such team",
  invite_not_found: "There is no such invitation",
  invite_over: "The invitation is over",
  conflict: "This does not fit what is there",
  comments_full: "The map has no room for more comments",
  too_large: "This is too large",
  pictures_full: "The map has no room for more pictures",
  wrong_content_type: "The content type is not right",
  not_a_picture: "This is not a picture",
  too_many_requests: "Too many requests",
  internal: "Something went wrong",
  storage_failed: "The storage does not answer",
  not_ready: "The server is not ready",
};

/** Every way out of a failed request, as RFC 9457 wants it. */
export const answerProblems =
  (log: Logger): ErrorRequestHandler =>
  (thrown, request, response, _next) => {
    const error = asAppError(thrown);
    if (STATUS[error.code] >= 500)
      log.error({ err: thrown, ...whereOf(request) }, "request failed");
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (error instanceof TooManyAttempts || error instanceof TooManyCommands) {
      response.set("Retry-After", String(error.retryAfterSeconds));
    }
    const problem = toProblem(error);
    response.status(problem.status).type("application/problem+json").json(problem);
  };

function toProblem(error: AppError): Problem {
  const { code, message } = error;
  return {
    type: `urn:throughline:problem:${code}`,
    title: TITLES[code],
    status: STATUS[code],
    // What broke inside is nobody's business outside.
    detail:
      code === "internal"
        ? "Something went wrong on the server; it is written down there"
        : message,
    code,
    ...(error instanceof UnreadableFile && error.line !== undefined && { line: error.line }),
  };
}

function asAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  const said = readHttpError(thrown);
  return said ?? new AppError("internal", "unexpected", { cause: thrown });
}

/** What Express and its body parsers throw for requests that are wrong. */
function readHttpError(thrown: unknown): AppError | undefined {
  if (!(thrown instanceof Error) || !("status" in thrown)) return undefined;
  switch (thrown.status) {
    case 400:
      return new AppError("bad_request", whyUnread(thrown), { cause: thrown });
    case 413:
      return new AppError("too_large", "The body is too large", { cause: thrown });
    case 415:
      return new AppError("wrong_content_type", "The body's encoding is not known", {
        cause: thrown,
      });
    default:
      return undefined;
  }
}

function whyUnread(error: Error): string {
  const type = "type" in error ? error.type : undefined;
  if (type === "entity.parse.failed") return "The body is not valid JSON";
  if (type === "request.aborted") return "The body ended too early";
  return "The request cannot be read";
}

/** The path alone: addresses can carry tokens. */
const whereOf = (request: Request) => ({ method: request.method, path: request.path });
