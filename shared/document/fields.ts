import * as Y from "yjs";
import { cut } from "../journey/index.ts";

/** Total readers of plain values: whatever the document holds, they answer with something usable. */

export const readText = (input: unknown, longest: number): string =>
  typeof input === "string" ? cut(input, longest) : "";

export const readNumber = (input: unknown, low: number, high: number, otherwise: number): number =>
  typeof input === "number" && Number.isFinite(input)
    ? Math.min(high, Math.max(low, input))
    : otherwise;

export function readOneOf<T extends string | number>(
  input: unknown,
  known: readonly T[],
  otherwise: T,
): T {
  return known.find((one) => one === input) ?? otherwise;
}

export const isPlainObject = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === "object" &&
  input !== null &&
  !Array.isArray(input) &&
  !(input instanceof Y.AbstractType) &&
  !(input instanceof Uint8Array);

/** Deeper values are nobody's; readers that recurse must not overflow on them. */
const DEEPEST_JSON = 40;

/** Whether the value means the same once it was written as JSON: no Yjs type, no bytes, no bigint. */
export function isJson(input: unknown, levels = DEEPEST_JSON): boolean {
  if (input === null || typeof input === "string" || typeof input === "boolean") return true;
  if (typeof input === "number") return Number.isFinite(input);
  if (levels === 0) return false;
  if (Array.isArray(input)) return input.every((inner) => isJson(inner, levels - 1));
  return isPlainObject(input) && Object.values(input).every((inner) => isJson(inner, levels - 1));
}
