import type { doorWords } from "../../account/door-words.ts";
import type { Words } from "../names.ts";

export const accountDoor = {
  email: "E-Mail",
  password: "Passwort",
  name: "Ihr Name",
  signIn: {
    title: "Anmelden",
    text: "Schön, dass Sie wieder da sind.",
    action: "Anmelden",
    mismatch: "E-Mail und Passwort passen nicht zusammen.",
    emailMissing: "Geben Sie Ihre E-Mail-Adresse ein.",
    passwordMissing: "Geben Sie Ihr Passwort ein.",
  },
  setup: {
    title: "Arbeitsbereich einrichten",
    text: "Sie sind die erste Person hier und verwalten den Arbeitsbereich. Weitere Personen können Sie danach hinzufügen.",
    action: "Arbeitsbereich anlegen",
    nameMissing: "Geben Sie den Namen ein, den andere sehen sollen.",
    emailWrong: "Geben Sie eine E-Mail-Adresse ein, zum Beispiel ana@example.com.",
    passwordRule: (least) =>
      `Mindestens ${least} Zeichen. Ein paar Wörter ohne Zusammenhang sind leicht zu merken und schwer zu erraten.`,
    passwordShort: (missing) =>
      missing === 1 ? "Ein Zeichen fehlt noch." : `${missing} Zeichen fehlen noch.`,
    passwordLong: (most) => `Höchstens ${most} Zeichen.`,
    doneTitle: "Dieser Arbeitsbereich ist schon eingerichtet",
    doneText:
      "Ein Einrichtungslink gilt nur einmal. Melden Sie sich mit Ihrem Konto an, oder bitten Sie einen Admin, Sie hinzuzufügen.",
    wrongLink:
      "Dieser Einrichtungslink ist ungültig. Verwenden Sie den neuesten, den der Server beim Start ausgegeben hat.",
  },
  guest: {
    title: "Sie sind eingeladen",
    text: (map) => `„${map}“ wurde mit Ihnen geteilt.`,
    can: {
      viewer: "Sie können sich umsehen und die Map exportieren.",
      commenter: "Sie können sich umsehen und kommentieren.",
      editor: "Sie können alles darauf ändern.",
      admin: "Sie können alles darauf ändern und die Map teilen.",
    },
    hint: "Andere auf der Map sehen diesen Namen.",
    nameMissing: "Geben Sie einen Namen ein, damit andere wissen, wer Sie sind.",
    action: "Map öffnen",
    account: "Ich habe ein Konto",
    brokenTitle: "Dieser Link funktioniert nicht mehr",
    brokenText:
      "Vielleicht ist er abgelaufen oder wurde zurückgezogen. Bitten Sie um einen neuen, wo Sie ihn erhalten haben.",
  },
  locked: {
    title: "Diese Map hat ein Passwort",
    text: "Wer Ihnen den Link geschickt hat, kennt es.",
    password: "Passwort des Links",
    missing: "Geben Sie das Passwort ein.",
    wrong: "Das ist nicht das Passwort des Links.",
  },
  join: {
    title: "Sie sind eingeladen",
    to: {
      map: (by, map) => `${by} lädt Sie zur Journey Map „${map}“ ein.`,
      workspace: (by) => `${by} lädt Sie in diesen Arbeitsbereich ein.`,
    },
    can: {
      viewer: "Sie können sich darin umsehen und sie exportieren.",
      commenter: "Sie können sich darin umsehen und kommentieren.",
      editor: "Sie können alles darin ändern.",
      admin: "Sie können alles darin ändern und sie teilen.",
    },
    team: (team) => `Sie gehören dann zum Team ${team}.`,
    admin: "Sie werden Admin des Arbeitsbereichs.",
    as: (name) => `Sie sind als ${name} angemeldet.`,
    accept: "Annehmen",
    create: "Konto anlegen",
    haveAccount: "Ich habe ein Konto",
    signOut: "Abmelden",
    emailFixed: "Die Einladung gilt für diese Adresse.",
    forOther: (email) =>
      `Diese Einladung gilt für ${email}. Melden Sie sich ab, um sie mit dieser Adresse anzunehmen.`,
    forKnown: (email) => `${email} hat schon ein Konto. Melden Sie sich an, um anzunehmen.`,
    over: {
      used: {
        title: "Diese Einladung ist verbraucht",
        text: (by) => `Sie galt einmal. Waren Sie das, melden Sie sich an; sonst fragen Sie ${by}.`,
      },
      expired: {
        title: "Diese Einladung ist abgelaufen",
        text: (by) => `Bitten Sie ${by} um eine neue.`,
      },
      revoked: {
        title: "Diese Einladung gilt nicht mehr",
        text: (by) =>
          `Sie wurde zurückgenommen, oder wohin sie führte, gibt es nicht mehr. Fragen Sie ${by}.`,
      },
      unknown: {
        title: "Diese Einladung gibt es nicht",
        text: "Vielleicht ist die Adresse vertippt. Bitten Sie um eine neue Einladung.",
      },
    },
  },
  change: {
    title: "Passwort ändern",
    text: "Auf allen anderen Geräten werden Sie abgemeldet.",
    current: "Bisheriges Passwort",
    next: "Neues Passwort",
    wrong: "Das bisherige Passwort stimmt nicht.",
    action: "Passwort ändern",
    cancel: "Abbrechen",
    done: "Ihr Passwort ist geändert.",
  },
  nothing: {
    title: "Hier ist nichts",
    text: "Vielleicht ist die Adresse falsch geschrieben, oder das Ziel gibt es nicht mehr.",
    home: "Zu Ihren Maps",
  },
} satisfies Words<typeof doorWords>;
