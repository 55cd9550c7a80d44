import type { words } from "../../ui/words.ts";
import type { Words } from "../names.ts";

const KEYS: Readonly<Record<string, string>> = {
  Ctrl: "Strg",
  Shift: "Umschalt",
  Delete: "Entf",
  Space: "Leertaste",
  Home: "Pos1",
  End: "Ende",
  PgUp: "Bild↑",
  PgDn: "Bild↓",
  arrows: "Pfeile",
  "any letter": "ein Buchstabe",
  Click: "Klick",
  drag: "Ziehen",
  "Middle button": "Mittlere Maustaste",
};

export const ui = {
  key: (name) => KEYS[name] ?? name,
  close: "Schließen",
  cancel: "Abbrechen",
  dismiss: "Ausblenden",
  loading: "Wird geladen",
  notifications: "Mitteilungen",
  showPassword: "Passwort zeigen",
  hidePassword: "Passwort verbergen",
  brokenTitle: "Hier ist etwas schiefgegangen",
  brokenText:
    "Ihre Änderungen auf diesem Gerät sind sicher. Meist hilft es, die Seite neu zu laden.",
  reload: "Neu laden",
  notFetched: "Das ließ sich nicht laden. Versuchen Sie es erneut, sobald Sie online sind.",
} satisfies Words<typeof words>;
