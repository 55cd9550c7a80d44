import * as Y from "yjs";

/** Total readers of plain values: whatever the document holds, they answer with something usable. */

export const readText = (input: unknown, longest: number): string =>
  typeof input === "string" ? input.slice(0, longest) : "";

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
