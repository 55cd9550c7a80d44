import { expect, test, vi } from "vitest";
import { readJourney } from "../document/index.ts";
import { type CardId, type Cell, idOf, type RichNode, type RichText } from "../journey/index.ts";
import { SEEDER, sampleDoc } from "../testing/index.ts";
import { addCard } from "./cards.ts";
import { tickTask } from "./tick-task.ts";

const ID = idOf<CardId>("list");
const task = (checked: boolean, words: string, ...inner: readonly RichNode[]): RichNode => ({
  type: "taskItem",
  attrs: { checked },
  content: [{ type: "paragraph", content: [{ type: "text", text: words }] }, ...inner],
});
const list = (...content: readonly RichNode[]): RichNode => ({ type: "taskList", content });
const body = (outer: boolean, inner: boolean, last: boolean): RichText => ({
  type: "doc",
  content: [
    list(task(outer, "outer", list(task(inner, "inner")))),
    { type: "blockquote", content: [list(task(last, "last"))] },
  ],
});

/** The sample with one card more: two tasks within each other, and a third that is done. */
function docWithTasks() {
  const doc = sampleDoc();
  const cell: Cell = { stepId: idOf("pay"), laneId: idOf("doing") };
  const card = { id: ID, kind: "text", title: "", cell, body: body(false, false, true) } as const;
  addCard(doc, SEEDER, card, 0);
  const writes = vi.fn();
  doc.on("update", writes);
  return { doc, writes, now: () => readJourney(doc).cards.get(ID)?.body };
}

test("[TXT-40] exactly the task that was meant is ticked, and unticked again", () => {
  const { doc, now } = docWithTasks();
  tickTask(doc, SEEDER, ID, { index: 1, done: true });
  expect(now()).toEqual(body(false, true, true));
  tickTask(doc, SEEDER, ID, { index: 2, done: false });
  expect(now()).toEqual(body(false, true, false));
});

test("[OPS-3] a task that is done already is not ticked again", () => {
  const { doc, writes, now } = docWithTasks();
  tickTask(doc, SEEDER, ID, { index: 2, done: true });
  tickTask(doc, SEEDER, ID, { index: 0, done: false });
  expect(now()).toEqual(body(false, false, true));
  expect(writes).not.toHaveBeenCalled();
});

test("[OPS-1] a task that is gone is named, and nothing is written", () => {
  const { doc, writes } = docWithTasks();
  expect(() => tickTask(doc, SEEDER, ID, { index: 3, done: true })).toThrow(
    expect.objectContaining({ code: "task_not_found" }),
  );
  expect(writes).not.toHaveBeenCalled();
});
