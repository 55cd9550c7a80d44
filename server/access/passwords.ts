import { hash, type Options, verify } from "@node-rs/argon2";

/** Passwords are kept as argon2id; how costly a guess is can be lowered for tests only. */
export interface Passwords {
  hash(password: string): Promise<string>;
  verify(hashed: string, password: string): Promise<boolean>;
}

export type HashingCost = Pick<Options, "memoryCost" | "timeCost" | "parallelism">;

/** The same password typed on another keyboard is the same password. */
const normal = (password: string): string => password.normalize("NFKC");

export const createPasswords = (cost?: HashingCost): Passwords => ({
  hash: (password) => hash(normal(password), cost),
  verify: (hashed, password) => verify(hashed, normal(password)),
});
