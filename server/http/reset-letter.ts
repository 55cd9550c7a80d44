import type { LANGUAGES } from "../../shared/protocol/index.ts";
import type { Letter } from "../mail/port.ts";

type Language = (typeof LANGUAGES)[number];
type Person = { readonly name: string; readonly email: string };

/** What somebody who forgot their password reads. */
export function resetLetter({ name, email }: Person, url: string, language: Language): Letter {
  const { subject, hello, what, else: otherwise } = LETTERS[language];
  return { to: email, subject, text: `${[hello(name), what, url, otherwise].join("\n\n")}\n` };
}

const LETTERS = {
  en: {
    subject: "Choose a new password for Throughline",
    hello: (name: string) => `Hello ${name},`,
    what: "You asked for a new password for your customer journey maps. Choose it here:",
    else: "This link works once, for an hour. If it was not you who asked, leave it unopened: your password stays as it is.",
  },
  de: {
    subject: "Wählen Sie ein neues Passwort für Throughline",
    hello: (name: string) => `Guten Tag, ${name},`,
    what: "Sie haben um ein neues Passwort für Ihre Customer Journey Maps gebeten. Hier wählen Sie es:",
    else: "Dieser Link gilt einmal, eine Stunde lang. Wenn Sie nicht darum gebeten haben, lassen Sie ihn ungeöffnet: Ihr Passwort bleibt, wie es ist.",
  },
} satisfies Record<Language, unknown>;
