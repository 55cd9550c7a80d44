import type { copyWords } from "../../connection/copy-words.ts";
import type { Words } from "../names.ts";

export const connectionCopy = {
  copy: "Änderungen kopieren",
  copied:
    "Kopiert: was Sie geschrieben haben und nicht gespeichert werden konnte, als Text. Fügen Sie es dort ein, wo es sicher ist.",
  copyMap: "Ganze Map kopieren",
  copiedMap:
    "Kopiert: die Map, wie Sie sie sehen, als Text. Fügen Sie ihn dort ein, wo er sicher ist.",
  savedInstead:
    "Der Browser hat das Kopieren nicht zugelassen. Die Map wurde stattdessen als Datei gespeichert.",
  throwAway: "Meine nicht gespeicherten Änderungen verwerfen",
  throwTitle: "Nicht gespeicherte Änderungen verwerfen?",
  throwText:
    "Sie liegen nur auf diesem Gerät und lassen sich nicht zurückholen. Die Map öffnet sich dann ohne sie.",
  throwAction: "Verwerfen",
} satisfies Words<typeof copyWords>;
