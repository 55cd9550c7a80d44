import type { words } from "../../board/clipboard/words.ts";
import type { Words } from "../names.ts";

const cards = (count: number): string => (count === 1 ? "1 Karte" : `${count} Karten`);
const stagesOf = (count: number): string => (count === 1 ? "1 Phase" : `${count} Phasen`);
const lanesOf = (count: number): string => (count === 1 ? "1 Bahn" : `${count} Bahnen`);

export const boardClipboard = {
  cancel: "Abbrechen",
  all: "Ergänzen und einfügen",
  fitting: "Einfügen, was passt",
  noPlace: "Gehen Sie erst zu einer Zelle oder Karte, und fügen Sie dann ein.",
  noPictures: "Einige Bilder aus der anderen Map konnten nicht mitgenommen werden.",
  nothing: "Es gibt keinen Text zum Einfügen.",
  added: { stageTitle: "Neue Phase", laneTitle: "Neue Bahn" },
  copied: (count) => `${cards(count)} kopiert.`,
  pasted: (count) => `${cards(count)} eingefügt.`,
  tooWide: ({ stages, lanes }) =>
    `Das würde ${stages > lanes ? stagesOf(stages) : lanesOf(lanes)} ergänzen. Fügen Sie einen kleineren Teil ein.`,
  tooLong: "Das ist zu viel Text auf einmal. Fügen Sie einen kleineren Teil ein.",
  tooMany: (count, most) =>
    `Das wären ${count} Karten auf einmal. Fügen Sie höchstens ${most} ein.`,
  ask: ({ columns, rows }) => `${columns} × ${rows} einfügen?`,
  adds: ({ stages, lanes }) =>
    `Ergänzt ${[stages > 0 ? stagesOf(stages) : "", lanes > 0 ? lanesOf(lanes) : ""]
      .filter(Boolean)
      .join(" und ")}.`,
} satisfies Words<typeof words>;
