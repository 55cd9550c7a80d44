import Papa from "papaparse";
import { readJourneyJson } from "../../../shared/exchange/index.ts";
import { type DocumentCard, type NewId, richTextOf } from "../../../shared/journey/index.ts";
import type { Sheet, SheetCard } from "./sheet.ts";

/** What a clipboard holds; empty strings for what it does not. */
export type Pasted = { readonly native: string; readonly html: string; readonly text: string };

/** The cards in what was pasted, the richest form first; undefined when there is none. */
export function readSheet({ native, html, text }: Pasted, newId: NewId): Sheet | undefined {
  return fromNative(native, newId) ?? fromHtml(html) ?? fromText(text);
}

function fromNative(native: string, newId: NewId): Sheet | undefined {
  if (native === "") return undefined;
  try {
    const { id: from, steps, lanes, cards } = readJourneyJson(native, newId).document;
    const columns = new Map(steps.map(({ id }, index) => [id, index]));
    const rows = new Map(lanes.map(({ id }, index) => [id, index]));
    const entries = cards.flatMap((card): SheetCard[] => {
      const column = card.place && columns.get(card.place.stepId);
      const row = card.place && rows.get(card.place.laneId);
      return typeof column === "number" && typeof row === "number"
        ? [{ row, column, ...contentOf(card) }]
        : [];
    });
    const sheet = sheetOf(entries);
    return sheet && { ...sheet, from };
  } catch {
    // Not written by this version: the table beside it is read instead.
    return undefined;
  }
}

function contentOf(card: DocumentCard): Omit<SheetCard, "row" | "column"> {
  const { id, place: _place, kind, title, body, ...fields } = card;
  return { id, kind, title, body, fields };
}

function fromHtml(html: string): Sheet | undefined {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const unseen of page.querySelectorAll("script, style")) unseen.remove();
  const table = page.querySelector("table");
  return table ? fromWords(laidOut([...table.rows])) : undefined;
}

/** A cell that spans several leaves the others empty, as a spreadsheet shows it. */
function laidOut(rows: readonly HTMLTableRowElement[]): readonly (readonly string[])[] {
  const words: string[][] = rows.map(() => []);
  const taken: boolean[][] = rows.map(() => []);
  rows.forEach((row, top) => {
    let left = 0;
    for (const cell of row.cells) {
      while (taken[top]?.[left]) left += 1;
      words[top] = withAt(words[top] ?? [], left, wordsOf(cell));
      const wide = Math.min(cell.colSpan, WIDEST);
      for (let down = 0; down < cell.rowSpan && top + down < rows.length; down++) {
        for (let across = 0; across < wide; across++) {
          const line = taken[top + down];
          if (line) line[left + across] = true;
        }
      }
      left += wide;
    }
  });
  return words;
}

/** Wider tables are asked about, but not by the thousand columns that one cell may claim. */
const WIDEST = 100;

const withAt = (row: readonly string[], index: number, text: string): string[] => [
  ...row,
  ...Array<string>(Math.max(0, index - row.length)).fill(""),
  text,
];

/** The text of a cell with its line breaks, which `textContent` leaves out. */
function wordsOf(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return "";
  for (const end of copy.querySelectorAll("br, p, div, li")) end.after("\n");
  const lines = (copy.textContent ?? "").split("\n");
  return lines.map((line) => line.replace(/\s+/g, " ").trim()).join("\n");
}

/**
 * Tab-separated cells as spreadsheets write them, line breaks and tabs within quotes. Lines without
 * any tab are no table but a list: its cards lie in one cell.
 */
function fromText(text: string): Sheet | undefined {
  if (!text.includes("\t")) {
    return sheetOf(text.split(LINE).flatMap((line) => cardOf(line, { row: 0, column: 0 })));
  }
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: "\t" });
  const quoted = !errors.some(({ type }) => type === "Quotes");
  return fromWords(quoted ? data : text.split(LINE).map((line) => line.split("\t")));
}

const LINE = /\r\n|\r|\n/;

const fromWords = (table: readonly (readonly string[])[]): Sheet | undefined =>
  sheetOf(
    table.flatMap((cells, row) => cells.flatMap((words, column) => cardOf(words, { row, column }))),
  );

/** The first line of a cell is its card's title, what follows is its text. */
function cardOf(words: string, at: { row: number; column: number }): SheetCard[] {
  const [title = "", ...lines] = words.trim().split(LINE);
  if (title === "") return [];
  return [{ ...at, title, ...(lines.length > 0 && { body: richTextOf(lines.join("\n")) }) }];
}

/** The smallest rectangle from the first cell that holds all cards. */
function sheetOf(cards: readonly SheetCard[]): Sheet | undefined {
  if (cards.length === 0) return undefined;
  const rows = cards.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columns = cards.reduce((most, { column }) => Math.max(most, column + 1), 0);
  return { rows, columns, cards };
}
