import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

/** Texts that only we can read and nobody can make up, to be kept by somebody else. */
export interface Sealed {
  seal(text: string): string;
  /** Undefined for what is none of ours. */
  open(sealed: string): string | undefined;
}

const CIPHER = "aes-256-gcm";
const NONCE = 12;
const TAG = 16;

export function createSealed(secret: string): Sealed {
  const key = createHash("sha256").update(secret).digest();
  return {
    seal(text) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG });
      const hidden = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString("base64url");
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, "base64url");
      const [nonce, tag] = [bytes.subarray(0, NONCE), bytes.subarray(NONCE, NONCE + TAG)];
      try {
        const cipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG });
        cipher.setAuthTag(tag);
        const hidden = bytes.subarray(NONCE + TAG);
        return Buffer.concat([cipher.update(hidden), cipher.final()]).toString("utf8");
      } catch {
        return undefined;
      }
    },
  };
}
