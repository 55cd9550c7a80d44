import * as Y from "yjs";
import { cut } from "../journey/index.ts";

/** Total readers of plain values: whatever the document holds, they answer with something usable. */

export type Plain = Readonly<Record<string, unknown>>;

export const isPlain = (input: unknown): input is Plain =>
  typeof input === "object" &&
  input !== null &&
  !Array.isArray(input) &&
  !(input instanceof Y.AbstractType) &&
  !(input instanceof Uint8Array);

export const readText = (input: unknown, longest: number): string =>
  typeof input === "string" ? cut(input, longest) : "";

const LATEST = 8.64e15;

export const readTime = (input: unknown): number | undefined =>
  typeof input === "number" && input >= 0 && input <= LATEST ? input : undefined;
