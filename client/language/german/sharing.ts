import type { words } from "../../sharing/words.ts";
import type { Words } from "../names.ts";

const LIST = new Intl.ListFormat("de", { type: "disjunction" });

export const sharing = {
  title: (map) => `„${map}“ teilen`,
  people: "Personen",
  links: "Links",
  you: "Sie",
  retry: "Erneut versuchen",
  cancel: "Abbrechen",
  onlyAdmins: (admins) =>
    admins.length === 0
      ? "Nur Admins dieser Map entscheiden, wer sie sieht."
      : `Nur Admins dieser Map entscheiden, wer sie sieht. Fragen Sie ${LIST.format(admins)}.`,
  roleOf: (name) => `Rolle von ${name}`,
  lastAdmin: (me) =>
    `${me ? "Nur Sie sind Admin." : "Das ist der einzige Admin."} Um das zu ändern, machen Sie erst jemand anderen zum Admin.`,
  remove: (name) => ({
    label: `${name} entfernen`,
    title: `${name} von dieser Map entfernen?`,
    text: "Die Map schließt sich dort sofort. Geschriebenes bleibt.",
    action: "Entfernen",
  }),
  leave: {
    label: "Diese Map verlassen",
    title: "Diese Map verlassen?",
    text: "Sie schließt sich für Sie sofort, und ein Admin der Map müsste Sie wieder hinzufügen. Was Sie geschrieben haben, bleibt.",
    action: "Verlassen",
  },
  add: {
    label: "Personen und Teams einladen",
    placeholder: "Name, Team oder E-Mail",
    role: "Rolle der Eingeladenen",
    action: "Einladen",
    noneLeft:
      "Alle aus dem Arbeitsbereich sind schon hier. Mit einer E-Mail-Adresse laden Sie andere ein.",
    invite: (email) => (email === undefined ? "Mit einem Link einladen" : `${email} einladen`),
    create: (query) => `Konto für „${query}“ anlegen`,
    added: (name) => `${name} kann diese Map jetzt öffnen.`,
  },
  team: {
    everybody: "Alle in diesem Team",
    people: (count) => (count === 1 ? "1 Person" : `${count} Personen`),
    ownWay: (team) =>
      `Sie sind über das Team ${team} hier und können die Map deshalb nicht selbst verlassen. Ein Admin der Map kann das Team davon entfernen.`,
    remove: (name) => `Team ${name} entfernen`,
    added: (name) => `Alle im Team ${name} können diese Map jetzt öffnen.`,
  },
  invites: {
    title: "Eingeladen, noch nicht hier",
    anyone: "Wer die Einladung hat",
    workspace: "In den Arbeitsbereich",
    until: (role, date) => `${role} · eingeladen bis ${date}`,
    revoke: (email) =>
      email === undefined ? "Einladung zurückziehen" : `Einladung für ${email} zurückziehen`,
    address: (email) => (email === undefined ? "Die Einladung" : `Die Einladung für ${email}`),
    mailed:
      "Sie ist per E-Mail unterwegs. Sie können sie auch selbst übergeben; gezeigt wird sie nur jetzt.",
    handOver: "Übergeben Sie sie jetzt: Sie gilt einmal und wird nur dieses eine Mal gezeigt.",
    copy: "Einladung kopieren",
  },
  person: {
    title: "Konto anlegen",
    text: "Die Person gehört dann zu diesem Arbeitsbereich. Das erste Passwort übergeben Sie selbst.",
    name: "Name",
    email: "E-Mail",
    password: "Erstes Passwort",
    passwordRule: (mistake, { shortest, longest }) =>
      mistake === "too-short" ? `Mindestens ${shortest} Zeichen` : `Höchstens ${longest} Zeichen`,
    nameMissing: "Geben Sie einen Namen ein.",
    emailWrong: "Geben Sie eine E-Mail-Adresse ein.",
    action: "Konto anlegen",
  },
  link: {
    none: "Kein Link führt hierher. Ein Link öffnet die Map ohne Konto.",
    canDo: {
      viewer: "ansehen",
      commenter: "kommentieren",
      editor: "bearbeiten",
      admin: "bearbeiten und verwalten",
    },
    anyone: (deed) => `Wer diesen Link hat, kann die Map ${deed}`,
    until: (date) => `Gilt bis ${date}`,
    ended: (date) => `Abgelaufen am ${date}`,
    always: "Gilt, bis er zurückgezogen wird",
    made: (date) => `angelegt am ${date}`,
    revoke: "Zurückziehen",
    revokeTitle: "Diesen Link zurückziehen?",
    revokeText:
      "Alle, die darüber gekommen sind, werden sofort abgemeldet. Er lässt sich nicht zurückholen.",
    role: "Was der Link erlaubt",
    expiry: "Wie lange der Link gilt",
    expiries: {
      day: "1 Tag",
      week: "7 Tage",
      month: "30 Tage",
      never: "Bis er zurückgezogen wird",
    },
    create: "Link anlegen",
    address: "Der neue Link",
    once: "Kopieren Sie ihn jetzt: Aus Sicherheitsgründen wird er nur dieses eine Mal gezeigt.",
    onceLocked:
      "Kopieren Sie ihn jetzt, er wird nur dieses eine Mal gezeigt. Das Passwort teilen Sie auf anderem Weg mit.",
    lock: "Nach einem Passwort fragen",
    locked: "Fragt nach einem Passwort",
    password: "Passwort des Links",
    passwordRule: (shortest) => `Mindestens ${shortest} Zeichen`,
    passwordText: "Wer über diesen Link hier ist, muss es sofort angeben.",
    setPassword: "Passwort festlegen",
    newPassword: "Passwort ändern",
    dropPassword: "Passwort entfernen",
    passwordAction: "Passwort festlegen",
    passwordDone: (set) =>
      set
        ? "Der Link fragt jetzt nach dem neuen Passwort."
        : "Der Link fragt jetzt nach keinem Passwort.",
    copy: "Link kopieren",
    copied: "Kopiert",
  },
} satisfies Words<typeof words>;
