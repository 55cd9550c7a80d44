import { z } from "zod";
import { AppError } from "../../shared/errors/index.ts";

/** `input` as `schema` wants it; throws a sentence that names the first field that is wrong. */
export function parse<T>(schema: z.ZodType<T>, input: unknown, whole: string): T {
  const result = schema.safeParse(input, { error: sentence });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue?.path.join(".") || whole;
  throw new AppError("bad_request", `${field} ${issue?.message ?? "is not right"}`);
}

/** What is wrong, to be read after the field's name. */
const sentence: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "is missing" : `must be ${nounOf(issue.expected)}`;
    case "too_small":
      return issue.minimum === 1
        ? "must not be empty"
        : `must have ${issue.minimum} or more${unitOf(issue.origin)}`;
    case "too_big":
      return `must have ${issue.maximum} or fewer${unitOf(issue.origin)}`;
    case "invalid_value":
      return `must be one of ${issue.values.join(", ")}`;
    case "invalid_format":
      return FORMATS[issue.format] ?? "is not written as it should be";
    case "unrecognized_keys":
      return `must not have the unknown field ${issue.keys.join(", ")}`;
    default:
      return "is not right";
  }
};

const NOUNS: Record<string, string> = {
  string: "text",
  boolean: "true or false",
  object: "a JSON object",
  number: "a number",
};
const nounOf = (expected: string): string => NOUNS[expected] ?? expected;
const unitOf = (origin: string): string => (origin === "string" ? " characters" : "");

const FORMATS: Record<string, string> = {
  email: "must be an e-mail address",
  datetime: "must be a time such as 2027-01-31T12:00:00Z",
};

/** One line of text, without what cannot be seen or stored. */
export const clean = (text: string): string => text.replace(/[\p{Cc}\p{Cs}]+/gu, " ").trim();

export const line = (longest: number) =>
  z.string().transform(clean).pipe(z.string().min(1).max(longest));

const LARGEST_PAGE = 200;
const USUAL_PAGE = 50;

/** `?cursor=&limit=` of every list. */
export const pageQuery = z
  .object({
    cursor: z.string().max(500).optional(),
    limit: z
      .string()
      .regex(/^\d{1,3}$/)
      .optional(),
  })
  .transform(({ cursor, limit }) => ({
    limit: Math.min(LARGEST_PAGE, Math.max(1, Number(limit ?? USUAL_PAGE))),
    ...(cursor !== undefined && { after: cursor }),
  }));
