import type { safetyWords } from "../../admin/safety-words.ts";
import type { Words } from "../names.ts";

export const adminSafety = {
  reset: {
    item: "Neues Passwort …",
    title: (name) => `Ein neues Passwort für ${name}`,
    text: "Wer diesen Link öffnet, wählt das Passwort. Übergeben Sie ihn selbst, und sonst niemandem.",
    link: "Link",
    once: (until) => `Gilt einmal, bis ${until}. Er wird nur jetzt gezeigt.`,
    copy: "Link kopieren",
    copied: "Kopiert",
    close: "Fertig",
  },
  shutOut: {
    item: "Überall abmelden …",
    title: (name) => `${name} überall abmelden?`,
    text: "Alles, was offen ist, schließt sich sofort, und die API-Tokens werden zurückgezogen. Eine neue Anmeldung ist möglich.",
    action: "Abmelden",
    done: (name) => `${name} ist überall abgemeldet.`,
  },
} satisfies Words<typeof safetyWords>;
