import type { ConnectionTexts } from "../../connection/connection-words.ts";
import type { Words } from "../names.ts";

const changes = (count: number): string => (count === 1 ? "1 Änderung" : `${count} Änderungen`);

export const connectionStates = {
  kept: "Arbeiten Sie weiter; Änderungen bleiben auf diesem Gerät erhalten.",
  notKept:
    "Dieses Gerät kann keine Änderungen aufbewahren: Lassen Sie diese Seite offen, bis sie gespeichert sind.",
  looking:
    "Sie können weiterlesen. Was andere ändern, erscheint, sobald die Verbindung wieder steht.",
  opening: "Wird geöffnet …",
  saved: "Gespeichert",
  saving: "Wird gespeichert …",
  reconnecting: "Verbindung wird hergestellt …",
  offline: (waiting) =>
    waiting === 0
      ? "Offline"
      : `Offline · ${changes(waiting)} ${waiting === 1 ? "wartet" : "warten"}`,
  syncing: (waiting) =>
    waiting === 1 ? "1 Änderung wird übertragen …" : `${waiting} Änderungen werden übertragen …`,
  notSaved: "Nicht gespeichert",
  notOpen: "Nicht geöffnet",
  whyOnlyHere: {
    "signed-out":
      "Sie wurden abgemeldet, und Änderungen gibt es nur auf dieser Seite. Melden Sie sich in einem anderen Tab an, und versuchen Sie es dann hier erneut.",
    storage:
      "Der Server hat Ihre letzten Änderungen noch nicht gespeichert. Es gibt sie nur auf dieser Seite: Lassen Sie sie offen.",
  },
  why: {
    "no-access": "Sie dürfen diese Map nicht mehr bearbeiten. Kopieren Sie Ihre Änderungen.",
    "signed-out":
      "Sie wurden abgemeldet. Melden Sie sich wieder an; Änderungen bleiben auf diesem Gerät erhalten.",
    storage:
      "Der Server hat Ihre letzten Änderungen noch nicht gespeichert. Sie bleiben auf diesem Gerät erhalten.",
    "too-large": "Die letzte Änderung ist zu groß für diese Map. Kopieren Sie Ihre Änderungen.",
    "new-version": "Neue Version: bitte neu laden.",
  },
} satisfies Words<ConnectionTexts>;
