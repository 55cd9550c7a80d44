import { randomBytes } from "node:crypto";
import { type AnyId, idOf, type NewId } from "../shared/journey/index.ts";

/** An id that nobody can guess and no two share. */
export const newId: NewId = <T extends AnyId>(): T =>
  idOf<T>(randomBytes(15).toString("base64url"));
