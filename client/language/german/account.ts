import type { words } from "../../account/words.ts";
import type { Words } from "../names.ts";

export const account = {
  tagline: "Ein gemeinsames Bild davon, was Ihre Kundinnen und Kunden erleben.",
  waiting: {
    title: "Fast geschafft",
    text: "In diesem Arbeitsbereich ist noch niemand. Öffnen Sie den einmaligen Einrichtungslink, den der Server beim Start ausgegeben hat.",
    again: "Erneut prüfen",
  },
  menu: {
    label: (name) => `Konto: ${name}`,
    workspaceAdmin: "Admin des Arbeitsbereichs",
    signOut: "Abmelden",
    notForgotten:
      "Der Browser hat nicht zugelassen, dass Ihre Maps von diesem Gerät entfernt werden. Löschen Sie die Daten dieser Website in seinen Einstellungen.",
  },
  failedTitle: "Throughline lässt sich nicht öffnen",
  retry: "Erneut versuchen",
} satisfies Words<typeof words>;
