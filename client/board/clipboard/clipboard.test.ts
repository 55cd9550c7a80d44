import { expect, test } from "vitest";
import { Actor, type Party } from "../../../shared/access/index.ts";
import { readJourney } from "../../../shared/document/index.ts";
import {
  type CardId,
  idOf,
  type MapId,
  plainTextOf,
  richTextOf,
  stepsOf,
} from "../../../shared/journey/index.ts";
import { countingIds, sampleDoc } from "../../../shared/testing/index.ts";
import { UndoStack } from "../../session/undo-stack.ts";
import { bindVerbs } from "../../session/verbs.ts";
import { placeSheet, withinMap } from "./place-sheet.ts";
import { readSheet } from "./read-sheet.ts";
import type { Sheet } from "./sheet.ts";
import { tooMuch } from "./too-much.ts";
import { writeSheet } from "./write-sheet.ts";

const FROM = idOf<MapId>("sample");
const newId = countingIds("x");
const read = (parts: { native?: string; html?: string; text?: string }) =>
  readSheet({ native: "", html: "", text: "", ...parts }, newId);
const told = (sheet: Sheet | undefined) =>
  sheet?.cards.map(({ row, column, title, body }) =>
    [row, column, title, ...(body ? [plainTextOf(body)] : [])].join("|"),
  );

test("[CLIP-1] tab-separated text becomes cards in rows and columns", () => {
  const sheet = read({ text: "a\tb\tc\r\nd\t\tf\r\n" });
  expect(sheet).toMatchObject({ rows: 2, columns: 3 });
  expect(told(sheet)).toEqual(["0|0|a", "0|1|b", "0|2|c", "1|0|d", "1|2|f"]);
});

test("[CLIP-2] a quoted line break, tab or quote stays inside its card", () => {
  const sheet = read({ text: '"Pays\nby ""card""\tor cash"\tnext\n' });
  expect(told(sheet)).toEqual(['0|0|Pays|by "card"\tor cash', "0|1|next"]);
});

test("[CLIP-2] quotes that quote nothing are text", () => {
  expect(told(read({ text: '"Great" they said\tb' }))).toEqual(['0|0|"Great" they said', "0|1|b"]);
});

test("[CLIP-3] a table on the clipboard is read before the text beside it", () => {
  const html =
    "<meta><p>x</p><table><tr><td>One<br>two</td><td colspan=2>wide</td></tr><tr><th> a  b </th><td></td><td><script>1</script><b>c</b></td></tr></table>";
  const sheet = read({ html, text: "other" });
  expect(told(sheet)).toEqual(["0|0|One|two", "0|1|wide", "1|0|a b", "1|2|c"]);
  expect(sheet).toMatchObject({ rows: 2, columns: 3 });
});

test("[CLIP-3] a cell that spans rows keeps its place, and its neighbours theirs", () => {
  const html =
    "<table><tr><td rowspan=2>tall</td><td>b</td></tr><tr><td>d</td></tr><tr><td>e</td></tr></table>";
  expect(told(read({ html }))).toEqual(["0|0|tall", "0|1|b", "1|1|d", "2|0|e"]);
});

test("[CLIP-4] lines without tabs are a list of cards for one cell", () => {
  expect(told(read({ text: "one\n\n two \n" }))).toEqual(["0|0|one", "0|0|two"]);
  expect(read({ text: "  \n" })).toBeUndefined();
});

/** A map with its verbs, as one person has it. */
function desk() {
  const doc = sampleDoc();
  const by = new Actor(idOf("ana"));
  const when = { now: () => 1, newId: countingIds("n") };
  const undo = new UndoStack(doc, by, when);
  const map = () => readJourney(doc);
  const party: () => Party = () => ({ role: "editor" });
  return { map, undo, verbs: bindVerbs({ doc, by, undo, ...when, map, party }) };
}

const GROW = { stageTitle: "New stage", laneTitle: "New lane" };

test("[CLIP-5] copied cards come back with kind, text and fields, and opportunities with their pain points", () => {
  const { map, verbs } = desk();
  const [cell] = [...map().cards.values()].flatMap((card) => card.cell ?? []);
  if (!cell) throw new Error("no cell in the sample");
  const pain = verbs.addCard({ kind: "pain-point", title: "Slow <b>", cell, index: 0 });
  verbs.setCardFields(pain, { severity: 4 });
  const body = richTextOf("Words\nof it");
  const idea = verbs.addCard({ kind: "opportunity", title: "Faster", cell, index: 1, body });
  verbs.setCardFields(idea, { painPointIds: [pain], effort: 3 });
  const copied = writeSheet(map(), [pain, idea], FROM);
  expect(copied.html).toContain("Slow &lt;b&gt;");
  expect(copied.text).toBe('"Slow <b>\nFaster\nWords\nof it"');
  const sheet = read({ native: copied.native, html: copied.html });
  if (!sheet) throw new Error("nothing read");
  const { cards, ...grow } = placeSheet(map(), sheet, { cell, index: 0 });
  const made = verbs.pasteCards(cards, { ...grow, ...GROW });
  const [newPain, newIdea] = made.map((id) => map().cards.get(id));
  expect(newPain).toMatchObject({ kind: "pain-point", severity: 4, title: "Slow <b>" });
  expect(newIdea).toMatchObject({ kind: "opportunity", effort: 3, painPointIds: [newPain?.id] });
  expect(newIdea && plainTextOf(newIdea.body)).toBe("Words\nof it");
  const alone = read({ native: writeSheet(map(), [idea], FROM).native });
  if (!alone) throw new Error("nothing read");
  const again = placeSheet(map(), alone, { cell, index: 0 });
  const [copy] = verbs.pasteCards(again.cards, { ...GROW, stages: 0, lanes: 0 });
  expect(copy && map().cards.get(copy)).toMatchObject({ painPointIds: [pain] });
});

test("[CLIP-13] a text that mentions a card copied with it mentions the copy, else the card itself", () => {
  const { map, verbs } = desk();
  const [cell] = [...map().cards.values()].flatMap((card) => card.cell ?? []);
  if (!cell) throw new Error("no cell in the sample");
  const pain = verbs.addCard({ kind: "text", title: "Slow", cell, index: 0 });
  const mention = { type: "mention", attrs: { kind: "card", id: pain, label: "Slow" } };
  const body = { type: "doc", content: [{ type: "paragraph", content: [mention] }] } as const;
  const idea = verbs.addCard({ kind: "text", title: "Faster", cell, index: 1, body });
  const mentionedBy = (id: CardId | undefined) =>
    JSON.stringify(id && map().cards.get(id)?.body).match(/"id":"([^"]+)"/)?.[1];
  const paste = (ids: readonly CardId[]) => {
    const sheet = read({ native: writeSheet(map(), ids, FROM).native });
    if (!sheet) throw new Error("nothing read");
    const { cards, ...grow } = placeSheet(map(), sheet, { cell, index: 0 });
    return verbs.pasteCards(cards, { ...grow, ...GROW });
  };
  const [newPain, newIdea] = paste([pain, idea]);
  expect(mentionedBy(newIdea)).toBe(newPain);
  const [alone] = paste([idea]);
  expect(mentionedBy(alone)).toBe(pain);
});

test("[CLIP-11] cards whose step or lane others took away meanwhile are left out, and nothing is half done", () => {
  const { map, verbs, undo } = desk();
  const [lane] = map().lanes.filter(({ kind }) => kind !== "emotion");
  const step = stepsOf(map()).at(-1);
  if (!lane || !step) throw new Error("no frame in the sample");
  const sheet = read({ text: "a\tb" });
  if (!sheet) throw new Error("nothing read");
  const start = { cell: { stepId: step.id, laneId: lane.id }, index: 0 };
  const { cards, ...grow } = placeSheet(map(), sheet, start);
  verbs.deleteLane(lane.id);
  const columns = map().columns.length;
  const name = undo.current().undo;
  expect(verbs.pasteCards(cards, { ...grow, ...GROW })).toEqual([]);
  expect(map().columns).toHaveLength(columns);
  expect(undo.current().undo).toBe(name);
});

test("[CLIP-12] a paste that would keep everybody waiting is refused with its reason", () => {
  const { map } = desk();
  const [card] = [...map().cards.values()].filter(({ cell }) => cell);
  if (!card?.cell) throw new Error("no cell in the sample");
  const start = { cell: card.cell, index: 0 };
  const answer = (text: string) => {
    const sheet = read({ text });
    return sheet && tooMuch(sheet, placeSheet(map(), sheet, start));
  };
  expect(answer("a\n".repeat(1_000))).toBeUndefined();
  expect(answer("a\n".repeat(1_001))).toContain("1001 cards");
  expect(answer(`${"\t".repeat(60)}a`)).toMatch(/would add \d+ stages/);
  expect(answer(`${"a".repeat(499)}\n`.repeat(1_000))).toMatch(/too much text/);
});

test("[CLIP-6] a paste beyond the edge adds what it needs, or takes what fits, in one step of undo", () => {
  const { map, verbs, undo } = desk();
  const frame = () => [
    map().columns.length,
    map().lanes.length,
    map().cells.size,
    map().unplaced.length,
  ];
  const before = frame();
  const steps = stepsOf(map());
  const lanes = map().lanes.filter(({ kind }) => kind !== "emotion");
  const cell = { stepId: steps.at(-1)?.id, laneId: lanes.at(-1)?.id };
  if (!cell.stepId || !cell.laneId) throw new Error("no frame in the sample");
  const start = { cell: { stepId: cell.stepId, laneId: cell.laneId }, index: 0 };
  const sheet = read({ text: "a\tb\tc\nd\te\tf" });
  if (!sheet) throw new Error("nothing read");
  const placement = placeSheet(map(), sheet, start);
  expect(placement).toMatchObject({ stages: 2, lanes: 1 });
  expect(withinMap(placement).cards.map(({ title }) => title)).toEqual(["a"]);
  const { cards, ...grow } = placement;
  expect(verbs.pasteCards(cards, { ...grow, ...GROW })).toHaveLength(6);
  expect(
    map()
      .columns.slice(-2)
      .map(({ stage }) => stage.title),
  ).toEqual(["New stage", "New stage"]);
  expect(map().lanes.at(-1)).toMatchObject({ title: "New lane", kind: "text" });
  expect(undo.current().undo).toBe("paste 6 cards");
  undo.undo();
  expect(frame()).toEqual(before);
});

test("[CLIP-7] what is no journey document on the clipboard is passed over", () => {
  expect(told(read({ native: "{", text: "a" }))).toEqual(["0|0|a"]);
  expect(told(read({ native: '{"throughline":1,"cards":[{}]}', text: "a" }))).toEqual(["0|0|a"]);
});
