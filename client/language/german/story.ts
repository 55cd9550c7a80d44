import type { words } from "../../story/words.ts";
import type { Words } from "../names.ts";

const steps = (count: number): string => (count === 1 ? "1 Schritt" : `${count} Schritte`);
/** After a preposition. */
const stepsIn = (count: number): string => (count === 1 ? "1 Schritt" : `${count} Schritten`);
const DECIMALS = new Intl.NumberFormat("de", { maximumFractionDigits: 0 });

export const story = {
  story: "Story",
  asIs: "Ist-Journey",
  toBe: "Soll-Journey",
  untitled: "Map ohne Titel",
  untitledStage: (number) => `Phase ${number}`,
  unnamedPersona: "Persona ohne Namen",
  untitledStep: "Schritt ohne Titel",
  extent: (first, last, stages) => `Von „${first}“ bis „${last}“ in ${stages} Phasen.`,
  oneStage: (name) => `Eine Phase, „${name}“.`,
  lowest: (stage, value, name) =>
    `Der tiefste Wert im Mittel liegt bei ${stage} (${value}, ${name})`,
  pains: (count, worst) => {
    if (count === 0 || worst === undefined) return "keine offenen Pain Points";
    return count === 1
      ? `1 offener Pain Point, „${worst}“`
      : `${count} offene Pain Points, der schlimmste „${worst}“`;
  },
  answeredBy: (title) => `, die Antwort darauf „${title}“`,
  over: (feeling, count) => {
    if (count === 0) return "Noch keine Schritte";
    return feeling ? `${feeling} in ${stepsIn(count)}` : `${steps(count)}, nicht bewertet`;
  },
  capital: (text) => text.slice(0, 1).toUpperCase() + text.slice(1),
  personas: "Um wessen Journey es geht",
  quote: (text) => `„${text}“`,
  highlight: (name) => `Kurve von ${name} zeigen`,
  stages: "Phasen",
  goTo: (name, mood, heat) =>
    `${name}: ${mood ?? "nicht bewertet"}${heat > 0 ? `, Schweregrad offener Pain Points zusammen ${heat}` : ""}`,
  point: (step, name, value) => `${step}: ${name}, ${value}`,
  heat: "Offene Pain Points",
  heatWhy: "Die Schweregrade der offenen Pain Points, zusammengezählt je Phase",
  chapter: (number, of) => `Phase ${number} von ${of}`,
  notRated: "Noch nicht bewertet",
  moment: "Moment der Wahrheit",
  more: (count) => `${count} weitere auf dem Board`,
  hurts: "Wo es wehtut",
  alsoHurts: "Und außerdem",
  fromComment: "aus Kommentar",
  noPains: "Hier sind keine Pain Points offen.",
  answer: "Die Antwort",
  opportunity: "Beste Chance",
  noAnswer: "Noch keine Chance antwortet darauf.",
  delights: "Was begeistert",
  worth: (value, effort) => `Nutzen ${DECIMALS.format(value)} · Aufwand ${effort}`,
  moreSteps: (count) => (count === 1 ? "und 1 weiterer Schritt" : `und ${count} weitere Schritte`),
  noSteps: "Diese Phase hat noch keine Schritte.",
  inShort: "Kurz gesagt",
  topPains: "Was am meisten wehtut",
  topOpportunities: "Was zuerst zu tun ist",
  noneYet: "Noch nichts.",
  emptyTitle: "Diese Story ist noch nicht geschrieben",
  emptyText: "Sie wird aus den Phasen der Map erzählt. Sobald es eine gibt, steht sie hier.",
  emptySlides: "Jede Phase der Map bekommt eine eigene Folie.",
  presenting: (title) => `Präsentation von ${title}`,
  slide: (number, of) => `Folie ${number} von ${of}`,
  previous: "Vorherige Folie",
  next: "Nächste Folie",
  leave: "Präsentation beenden",
  atStart: "Das ist die erste Folie",
  atEnd: "Das ist die letzte Folie",
  hint: "Mit Pfeiltasten oder Wischen blättern, Esc beendet.",
} satisfies Words<typeof words>;
