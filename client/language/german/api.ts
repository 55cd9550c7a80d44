import type { words } from "../../api/words.ts";
import type { Words } from "../names.ts";
import { inGermanWords } from "./server-sentences.ts";

export const api = {
  problems: {
    not_signed_in: "Sie wurden abgemeldet. Melden Sie sich wieder an, um weiterzumachen.",
    not_allowed: "Dazu fehlen Ihnen die Rechte.",
    wrong_origin:
      "Diese Seite wurde unter einer Adresse geöffnet, die der Server nicht als seine eigene kennt.",
    not_found: "Das gibt es nicht mehr.",
    map_not_found: "Diese Map gibt es nicht mehr, oder Sie können sie nicht sehen.",
    too_large: "Das ist zu groß.",
    too_many_requests: "Zu viele Versuche. Warten Sie eine Minute, und versuchen Sie es erneut.",
    internal: "Auf dem Server ist ein Fehler aufgetreten. Versuchen Sie es gleich noch einmal.",
    storage_failed:
      "Der Server kann gerade nicht auf seine Festplatte schreiben. Nichts wurde geändert.",
    not_ready: "Der Server startet gerade oder wird beendet. Versuchen Sie es gleich noch einmal.",
  },
  said: inGermanWords,
  noAnswer:
    "Der Server ist nicht erreichbar. Prüfen Sie die Verbindung, und versuchen Sie es erneut.",
  unexpected: "Diese Seite und der Server verstehen einander nicht. Laden Sie die Seite neu.",
} satisfies Words<typeof words>;
