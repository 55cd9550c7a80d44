import { PASSWORD } from "../../shared/access/index.ts";
import { mistakeInPassword, mistakesIn, type NewPerson } from "../api/new-account.ts";
import { doorWords } from "./door-words.ts";

/** What is still wrong with each field, in words; an empty object when all is well. */
export function complaintsAbout(person: NewPerson): Partial<Record<keyof NewPerson, string>> {
  const { name, email } = mistakesIn(person);
  const password = complaintAboutPassword(person.password);
  return {
    ...(name && { name: doorWords.setup.nameMissing }),
    ...(email && { email: doorWords.setup.emailWrong }),
    ...(password !== undefined && { password }),
  };
}

export function complaintAboutPassword(password: string): string | undefined {
  switch (mistakeInPassword(password)) {
    case "too-short":
      return doorWords.setup.passwordShort(PASSWORD.shortest - password.length);
    case "too-long":
      return doorWords.setup.passwordLong(PASSWORD.longest);
    case undefined:
      return undefined;
  }
}
