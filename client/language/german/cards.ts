import type { words } from "../../cards/words.ts";
import type { Words } from "../names.ts";

const UNTITLED = {
  card: "eine Karte",
  stage: "eine Phase",
  step: "einen Schritt",
  lane: "eine Bahn",
  persona: "eine Persona",
} as const;

export const cards = {
  confidences: {
    assumed: "Eine Vermutung des Teams",
    reported: "Jemand hat es uns erzählt",
    measured: "Dafür gibt es eine Zahl",
  },
  foreign: (team: string) =>
    `Die Karten dieser Bahn ändert nur ${team}. Hier lässt sich kommentieren oder in der Zelle eine Karte vorschlagen.`,
  anotherTeam: "ein anderes Team",
  textOf: (title) => `Text von ${title}`,
  thisCard: "diese Karte",
  wentWith: ({ what, title, cards: count }) => {
    const others = count === 2 ? "eine weitere" : `${count - 1} weitere`;
    const self = count > 1 ? `diese Karte und ${others}` : "diese Karte";
    if (what === "card") return self;
    return `${title.trim() ? `„${title.trim()}“` : UNTITLED[what]} und damit ${self}`;
  },
  somebody: "Jemand",
  youDeleted: (what) => `Sie haben ${what} gelöscht.`,
  otherDeleted: (name, what, editing) =>
    `${name} hat ${what} gelöscht${editing ? ", während Sie geschrieben haben" : ""}.`,
  bringBack: "Zurückholen",
  bringAllBack: "Alles zurückholen",
  placeholder: "Einzelheiten …",
  unfit:
    "Dieser Text enthält Teile, die diese Version nicht bearbeiten kann. Laden Sie die Seite neu, um die neuere zu erhalten.",
} satisfies Words<typeof words>;
