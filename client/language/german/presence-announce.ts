import type { FrameRoot, words } from "../../presence/announce/words.ts";
import type { Words } from "../names.ts";

const LIST = new Intl.ListFormat("de");
const THE: Readonly<Record<FrameRoot, string>> = {
  stages: "die Phase",
  steps: "den Schritt",
  lanes: "die Bahn",
  personas: "die Persona",
};
const A: Readonly<Record<FrameRoot, string>> = {
  stages: "eine Phase",
  steps: "einen Schritt",
  lanes: "eine Bahn",
  personas: "eine Persona",
};
const MANY: Readonly<Record<FrameRoot, string>> = {
  stages: "Phasen",
  steps: "Schritte",
  lanes: "Bahnen",
  personas: "Personas",
};

/** The participle stands at the end: "Ana hat 'Warten' gelöscht, Pain Points, Lieferung." */
const card = (participle: string) => ({
  one: (title: string, where: string) => `${title} ${participle}, ${where}`,
  many: (count: number) => `${count} Karten ${participle}`,
});
const frame = (participle: string) => ({
  one: (root: FrameRoot, name: string) => `${THE[root]} ${name} ${participle}`,
  many: (count: number, root: FrameRoot) => `${count} ${MANY[root]} ${participle}`,
});

export const presenceAnnounce = {
  log: "Was andere tun",
  and: (names) => LIST.format(names),
  who: (names, unknown) => {
    if (names.length === 0) return "Jemand hat";
    const all = [...names, ...(unknown ? ["jemand anders"] : [])];
    return `${LIST.format(all)} ${all.length === 1 ? "hat" : "haben"}`;
  },
  sentence: (who, deed) => `${who} ${deed}.`,
  more: (count) => `Und ${count} weitere ${count === 1 ? "Änderung" : "Änderungen"}.`,
  where: (lane, column) => `${lane || "Bahn ohne Titel"}, ${column || "Phase ohne Titel"}`,
  unplaced: "Ohne Platz",
  card: {
    added: card("hinzugefügt"),
    back: card("zurückgeholt"),
    deleted: card("gelöscht"),
    moved: {
      one: (title, where) => `${title} verschoben nach ${where}`,
      many: (count) => `${count} Karten verschoben`,
    },
    ordered: {
      one: (title, where) => `${title} verschoben innerhalb von ${where}`,
      many: (count) => `${count} Karten verschoben`,
    },
    edited: card("bearbeitet"),
  },
  frame: {
    added: frame("hinzugefügt"),
    back: frame("zurückgeholt"),
    deleted: frame("gelöscht"),
    moved: frame("verschoben"),
    renamed: {
      one: (root, name) => `${A[root]} umbenannt in ${name}`,
      many: (count, root) => `${count} ${MANY[root]} umbenannt`,
    },
    edited: frame("geändert"),
  },
  rated: (persona, step, value) => `${step} für ${persona} bewertet: ${value}`,
  unrated: (persona, step) => `die Bewertung von ${step} für ${persona} entfernt`,
  ratedMany: (count) => `${count} Bewertungen geändert`,
  mapRenamed: (title) => `die Map umbenannt in ${title}`,
  mapChanged: "die Einstellungen der Map geändert",
  came: (who) => `${LIST.format(who)} ${who.length > 1 ? "sind" : "ist"} jetzt hier.`,
  left: (who) => `${LIST.format(who)} ${who.length > 1 ? "sind" : "ist"} gegangen.`,
} satisfies Words<typeof words>;
