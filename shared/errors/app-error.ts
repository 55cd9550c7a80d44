/** Every way a request can fail, and the HTTP status it has. The UI's wording keys off the code. */
export const STATUS = {
  bad_request: 400,
  unreadable_file: 400,
  not_signed_in: 401,
  password_needed: 401,
  not_allowed: 403,
  wrong_origin: 403,
  account_closed: 403,
  not_found: 404,
  map_not_found: 404,
  stage_not_found: 404,
  step_not_found: 404,
  lane_not_found: 404,
  card_not_found: 404,
  persona_not_found: 404,
  task_not_found: 404,
  picture_not_found: 404,
  thread_not_found: 404,
  reply_not_found: 404,
  team_not_found: 404,
  invite_not_found: 404,
  invite_over: 410,
  conflict: 409,
  comments_full: 409,
  too_large: 413,
  pictures_full: 413,
  wrong_content_type: 415,
  not_a_picture: 415,
  too_many_requests: 429,
  internal: 500,
  storage_failed: 503,
  not_ready: 503,
} as const;

export type ErrorCode = keyof typeof STATUS;

export class AppError extends Error {
  override readonly name = "AppError";
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The end of an exhaustive switch: compiling proves that it is never reached. */
export function unreachable(value: never): never {
  throw new AppError("internal", `unexpected ${JSON.stringify(value)}`);
}
