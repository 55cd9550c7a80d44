import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** 256 random bits, fit for an address. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** What is kept of a token: enough to know it again, not enough to use it. */
export const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Whether two secrets are the same, without telling by the time it takes where they differ. */
export const sameSecret = (a: string, b: string): boolean =>
  timingSafeEqual(Buffer.from(hashOf(a)), Buffer.from(hashOf(b)));
