import type { leaveWords } from "../../account/leave-words.ts";
import type { Words } from "../names.ts";

export const accountLeave = {
  title: "Einige Ihrer Änderungen sind noch nicht gespeichert",
  unsaved: ({ title, waiting }) =>
    `${waiting === 1 ? "1 Änderung" : `${waiting} Änderungen`} in „${title || "Map ohne Titel"}“ ${waiting === 1 ? "liegt" : "liegen"} nur auf diesem Gerät.`,
  text: "Beim Abmelden werden sie von dort entfernt. Um sie zu behalten, öffnen Sie die Map und warten Sie, bis „Gespeichert“ erscheint.",
  action: "Abmelden und verwerfen",
} satisfies Words<typeof leaveWords>;
