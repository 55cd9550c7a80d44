import type { wayWords } from "../../account/way-words.ts";
import type { Words } from "../names.ts";

export const accountWays = {
  signOn: (name) => (name === undefined ? "Mit Single Sign-on anmelden" : `Mit ${name} anmelden`),
  or: "oder mit Ihrem Passwort",
  refused: {
    cancelled:
      "Sie sind zurückgekehrt, ohne sich anzumelden. Versuchen Sie es erneut, oder nehmen Sie Ihr Passwort.",
    failed: "Die Anmeldung dort hat nicht geklappt. Bitte versuchen Sie es noch einmal.",
    unavailable:
      "Das Single Sign-on ist gerade nicht erreichbar. Versuchen Sie es bald wieder, oder nehmen Sie Ihr Passwort.",
    email:
      "Ihr Single Sign-on hat keine E-Mail-Adresse bestätigt. Fragen Sie, wer sich darum kümmert.",
    taken:
      "Ein Konto mit Ihrer E-Mail-Adresse gehört zu einer anderen Identität. Fragen Sie einen Admin.",
    "no-account": "Sie haben hier noch kein Konto. Bitten Sie einen Admin, Sie hinzuzufügen.",
    gone: "Ihr Konto gehört nicht mehr zu diesem Arbeitsbereich. Fragen Sie einen Admin.",
  },
  forgot: {
    link: "Passwort vergessen?",
    title: "Ein neues Passwort wählen",
    text: "Wir schicken Ihnen einen Link dafür.",
    email: "E-Mail",
    emailMissing: "Geben Sie Ihre E-Mail-Adresse ein.",
    action: "Link schicken",
    sentTitle: "Sehen Sie in Ihr Postfach",
    sent: (email) =>
      `Wenn es ein Konto mit ${email} gibt, ist ein Link unterwegs. Er gilt einmal, eine Stunde lang.`,
    askTitle: "Fragen Sie einen Admin",
    ask: "Dieser Server verschickt keine E-Mails. Ein Admin des Arbeitsbereichs kann Ihnen einen Link für ein neues Passwort machen.",
    back: "Zurück zur Anmeldung",
  },
  reset: {
    title: "Ein neues Passwort wählen",
    text: "Überall sonst werden Sie abgemeldet.",
    password: "Neues Passwort",
    action: "Passwort speichern",
    over: "Dieser Link wurde schon verwendet oder ist abgelaufen. Bitten Sie um einen neuen.",
    doneTitle: "Ihr neues Passwort ist gespeichert",
    done: "Melden Sie sich jetzt damit an.",
    signIn: "Anmelden",
  },
} satisfies Words<typeof wayWords>;
