import { type AnyId, idOf, type NewId } from "../../shared/journey/index.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";

/** A new id: 12 letters that are safe in addresses, 72 bits by chance. */
export const newId: NewId = <T extends AnyId>(): T => {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return idOf<T>(Array.from(bytes, (byte) => LETTERS[byte & 63]).join(""));
};
