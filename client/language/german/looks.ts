import type { lookWords } from "../../looks/words.ts";
import type { Words } from "../names.ts";

export const looks = {
  cardKinds: {
    text: "Notiz",
    touchpoint: "Touchpoint",
    need: "Bedürfnis",
    expectation: "Erwartung",
    motivation: "Motivation",
    "pain-point": "Pain Point",
    delight: "Glücksmoment",
    opportunity: "Chance",
    picture: "Bild",
  },
  severities: { 1: "Gering", 2: "Mittel", 3: "Hoch", 4: "Kritisch" },
  confidences: { assumed: "Vermutet", reported: "Berichtet", measured: "Gemessen" },
  painStatuses: { open: "Offen", planned: "Geplant", solved: "Gelöst" },
  opportunityStatuses: { idea: "Idee", planned: "Geplant", done: "Umgesetzt" },
  teams: {
    marketing: "Marketing",
    operations: "Betrieb",
    service: "Service",
    finance: "Finanzen",
    engineering: "Entwicklung",
    sales: "Vertrieb",
    product: "Produkt",
  },
  formerTeam: "Früheres Team",
  feelings: {
    Angry: "Verärgert",
    Frustrated: "Frustriert",
    Neutral: "Neutral",
    Pleased: "Zufrieden",
    Delighted: "Begeistert",
  },
  untitledCard: "Karte ohne Titel",
  severity: (degree, name) => `Schweregrad ${degree}, ${name}`,
  // Nouns keep their capital, and most of these are nouns.
  within: (name) => name,
} satisfies Words<typeof lookWords>;
