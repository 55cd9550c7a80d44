import { PASSWORD } from "../../shared/access/index.ts";

/** Somebody who is to have an account. */
export type NewPerson = {
  readonly name: string;
  readonly email: string;
  readonly password: string;
};

/** What the server would refuse about each field; an empty object when all is well. */
export type Mistakes = {
  readonly name?: "missing";
  readonly email?: "wrong";
  readonly password?: PasswordMistake;
};
export type PasswordMistake = "too-short" | "too-long";

export function mistakesIn({ name, email, password }: NewPerson): Mistakes {
  const mistake = mistakeInPassword(password);
  return {
    ...(name.trim() === "" && { name: "missing" }),
    ...(!/^\S+@\S+\.\S+$/.test(email.trim()) && { email: "wrong" }),
    ...(mistake && { password: mistake }),
  };
}

export function mistakeInPassword({ length }: string): PasswordMistake | undefined {
  if (length < PASSWORD.shortest) return "too-short";
  return length > PASSWORD.longest ? "too-long" : undefined;
}

/** As it is sent: without the spaces that pasting leaves around a name or an address. */
export const trimmed = (person: NewPerson): NewPerson => ({
  ...person,
  name: person.name.trim(),
  email: person.email.trim(),
});
