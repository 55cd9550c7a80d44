import type { z } from "zod";

/** Where in a document something is, as a person would point to it: `cards[3].place.stepId`. */
export const pathOf = (...keys: readonly PropertyKey[]): string =>
  keys.reduce<string>((path, key) => {
    if (typeof key === "number") return `${path}[${key}]`;
    return path === "" ? String(key) : `${path}.${String(key)}`;
  }, "");

/** What is wrong with a value, without the schema's jargon. */
export function complaintOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? "is missing"
        : `must be ${NAMES[issue.expected] ?? issue.expected}`;
    case "too_big":
      return `${OVER[issue.origin] ?? "must be at most"} ${issue.maximum}${UNITS[issue.origin] ?? ""}`;
    case "too_small":
      return issue.origin === "string" ? "is empty" : `must be at least ${issue.minimum}`;
    case "not_multiple_of":
      return `must be a multiple of ${issue.divisor}`;
    case "invalid_value":
      return `must be ${issue.values.length > 1 ? "one of " : ""}${issue.values.join(", ")}`;
    case "invalid_union":
      return "options" in issue && Array.isArray(issue.options)
        ? `must be one of ${issue.options.join(", ")}`
        : "is of no known shape";
    default:
      return `is not right: ${issue.message}`;
  }
}

const NAMES: Readonly<Record<string, string>> = {
  string: "text in quotes",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object in curly brackets",
};
const OVER: Readonly<Record<string, string>> = { string: "is longer than", array: "has more than" };
const UNITS: Readonly<Record<string, string>> = { string: " characters", array: " entries" };
