import Papa from "papaparse";
import { writeJourneyJson } from "../../../shared/exchange/index.ts";
import {
  type Card,
  type CardId,
  type DocumentCard,
  idOf,
  type JourneyDocument,
  type JourneyMap,
  type Lane,
  type MapId,
  plainTextOf,
  type Step,
  stepsOf,
} from "../../../shared/journey/index.ts";
import type { Pasted } from "./read-sheet.ts";

/** Cards as a clipboard takes them: for Throughline, for spreadsheets, for plain text. */
export function writeSheet(map: JourneyMap, ids: readonly CardId[], from: MapId): Pasted {
  const cards = ids.flatMap((id) => map.cards.get(id) ?? []);
  const lanes = reached(map.lanes, cards, (card) => card.cell?.laneId);
  const steps = reached(stepsOf(map), cards, (card) => card.cell?.stepId);
  const table = lanes.map((lane) =>
    steps.map((step) =>
      cards.filter(({ cell }) => cell?.laneId === lane.id && cell.stepId === step.id),
    ),
  );
  return {
    native: writeJourneyJson({ ...documentOf(map, lanes, steps, table), id: from }),
    html: htmlOf(table),
    text: Papa.unparse(
      table.map((row) => row.map((cell) => cell.flatMap(linesOf).join("\n"))),
      { delimiter: "\t", newline: "\n" },
    ),
  };
}

/** From the first to the last that holds one of the cards: what lies between keeps its place. */
function reached<T extends Lane | Step>(
  all: readonly T[],
  cards: readonly Card[],
  of: (card: Card) => string | undefined,
): readonly T[] {
  const held = new Set(cards.map(of));
  const first = all.findIndex(({ id }) => held.has(id));
  const last = all.findLastIndex(({ id }) => held.has(id));
  return first < 0 ? [] : all.slice(first, last + 1);
}

type Table = readonly (readonly (readonly Card[])[])[];

/** A journey document of just these cards, without the bytes of their pictures, so that one reader serves files and the clipboard. */
function documentOf(
  { columns, meta, cards }: JourneyMap,
  lanes: readonly Lane[],
  steps: readonly Step[],
  table: Table,
): JourneyDocument {
  const ids = new Set(steps.map(({ id }) => id));
  const frame = columns.map(({ stage, steps: all }) => ({
    stage: { id: stage.id, title: stage.title },
    steps: all.flatMap(({ id, title }) => (ids.has(id) ? [{ id, stageId: stage.id, title }] : [])),
  }));
  const kept = frame.filter((column) => column.steps.length > 0);
  const copied = table.flat().flatMap((cell) => cell.map(documentCard));
  const answered = answeredBy(copied, cards).map((card) => ({
    ...documentCard(card, 0),
    place: null,
  }));
  return {
    throughline: 1,
    id: idOf("clipboard"),
    title: meta.title,
    description: "",
    state: meta.state,
    personas: [],
    stages: kept.map(({ stage }) => stage),
    steps: kept.flatMap((column) => column.steps),
    lanes: lanes.map(({ id, title, kind }) => ({ id, title, kind })),
    cards: [...copied, ...answered],
    emotions: [],
    links: [],
    evidence: [],
    metrics: [],
  };
}

/** The pain points that the copied opportunities answer come along without a place, for reference. */
function answeredBy(copied: readonly DocumentCard[], cards: JourneyMap["cards"]): readonly Card[] {
  const ids = new Set(copied.map(({ id }) => id));
  const wanted = copied.flatMap((card) => (card.kind === "opportunity" ? card.painPointIds : []));
  return [...new Set(wanted)].flatMap((id) => (ids.has(id) ? [] : (cards.get(id) ?? [])));
}

function documentCard(card: Card, index: number): DocumentCard {
  const { cell, rank: _rank, deleted: _deleted, ...rest } = card;
  return { ...rest, place: cell ? { ...cell, index } : null };
}

/** Built as elements, so that no title can be markup. */
function htmlOf(table: Table): string {
  const drawn = document.createElement("table");
  for (const cells of table) {
    const row = drawn.insertRow();
    for (const cards of cells) writeLines(row.insertCell(), cards.flatMap(linesOf));
  }
  return drawn.outerHTML;
}

function writeLines(cell: HTMLTableCellElement, lines: readonly string[]): void {
  lines.forEach((line, index) => {
    if (index > 0) cell.append(document.createElement("br"));
    cell.append(line);
  });
}

const linesOf = ({ title, body }: Card): readonly string[] =>
  [title, ...plainTextOf(body).split("\n")].filter((line) => line.trim() !== "");
