import { words } from "./words.ts";

/** The same limits as the server's. */
export const LEAST_PASSWORD = 10;
export const MOST_PASSWORD = 128;

export type NewPerson = {
  readonly name: string;
  readonly email: string;
  readonly password: string;
};

/** What is still wrong with each field; an empty object when all is well. */
export function complaintsAbout(person: NewPerson): Partial<Record<keyof NewPerson, string>> {
  const { setup } = words;
  const password = complaintAboutPassword(person.password);
  return {
    ...(person.name.trim() === "" && { name: setup.nameMissing }),
    ...(!/^\S+@\S+\.\S+$/.test(person.email.trim()) && { email: setup.emailWrong }),
    ...(password !== undefined && { password }),
  };
}

export function complaintAboutPassword({ length }: string): string | undefined {
  if (length < LEAST_PASSWORD) return words.setup.passwordShort(LEAST_PASSWORD - length);
  return length > MOST_PASSWORD ? words.setup.passwordLong(MOST_PASSWORD) : undefined;
}
