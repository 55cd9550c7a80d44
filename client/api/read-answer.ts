import { type AnyId, readId } from "../../shared/journey/index.ts";

/** The server said something that this program does not understand: most likely it is newer. */
export class UnexpectedAnswer extends Error {
  override readonly name = "UnexpectedAnswer";
}

export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(input: unknown): Fields {
  if (isFields(input)) return input;
  throw new UnexpectedAnswer("an object was expected");
}

export function listOf<T>(input: unknown, read: (item: unknown) => T): readonly T[] {
  if (Array.isArray(input)) return input.map(read);
  throw new UnexpectedAnswer("a list was expected");
}

export function textIn(from: Fields, key: string): string {
  const value = from[key];
  if (typeof value === "string") return value;
  throw new UnexpectedAnswer(`${key} should be a text`);
}

export function optionalText(from: Fields, key: string): string | undefined {
  const value = from[key];
  return typeof value === "string" ? value : undefined;
}

export function flagIn(from: Fields, key: string): boolean {
  const value = from[key];
  if (typeof value === "boolean") return value;
  throw new UnexpectedAnswer(`${key} should be true or false`);
}

export function idIn<T extends AnyId>(from: Fields, key: string): T {
  const id = readId<T>(from[key]);
  if (id !== undefined) return id;
  throw new UnexpectedAnswer(`${key} should be an id`);
}

export function oneOf<T extends string>(from: Fields, key: string, known: readonly T[]): T {
  const value = known.find((one) => one === from[key]);
  if (value !== undefined) return value;
  throw new UnexpectedAnswer(`${key} should be one of ${known.join(", ")}`);
}

/** A line of a file, counted from 1. */
export function optionalLine(from: Fields): { readonly line?: number } {
  const { line } = from;
  return typeof line === "number" && Number.isInteger(line) && line > 0 ? { line } : {};
}

const isFields = (input: unknown): input is Fields =>
  typeof input === "object" && input !== null && !Array.isArray(input);
