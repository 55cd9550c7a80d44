import { act, createEvent, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type CardId, cellKey, idOf } from "../../../shared/journey/index.ts";
import { deleteCards, deleteStep } from "../../../shared/operations/index.ts";
import { SEEDER } from "../../../shared/testing/index.ts";
import { focused, focusOn, press, showBoard, type, written } from "../testing/show-board.tsx";

// There is no layout to scroll here, and the library says so.
vi.mock("@atlaskit/pragmatic-drag-and-drop-auto-scroll/element", () => ({
  autoScrollForElements: () => () => undefined,
}));

let board: Awaited<ReturnType<typeof showBoard>>;
beforeEach(async () => {
  board = await showBoard();
  const { connection } = board.session;
  await vi.waitFor(() => expect(connection.current().state).toBe("saved"));
});
afterEach(() => {
  board.session.close();
  vi.unstubAllGlobals();
});

const C1: CardId = idOf("c1");
const TREE = { id: "tree", type: "image/png", width: 40, height: 30, bytes: 9 };
const WHEN = { at: 1, batch: idOf<never>("gone") };

/** Pastes a picture on the first card; `meanwhile` happens while it is sent. */
async function paste(meanwhile: () => void) {
  vi.stubGlobal("createImageBitmap", async () => ({ width: 40, height: 30, close() {} }));
  vi.stubGlobal("fetch", async () => {
    act(meanwhile);
    return Response.json(TREE, { status: 201 });
  });
  await handsAreThere();
  pasteHere();
}

/** Ctrl+V of a picture, wherever the focus is. */
function pasteHere() {
  const target = document.activeElement ?? document.body;
  const event = createEvent.paste(target);
  const files = [new File(["x"], "Tree.gif", { type: "image/gif" })];
  Object.defineProperty(event, "clipboardData", { value: { files, getData: () => "" } });
  act(() => {
    fireEvent(target, event);
  });
}

async function handsAreThere() {
  focusOn(/Card c1/);
  press("Ctrl+a");
  await screen.findByRole("toolbar");
  press("Escape");
}

/** A server that stores pictures as fast as the test lets it. */
function slowServer() {
  const answers: ((id: string) => void)[] = [];
  vi.stubGlobal("createImageBitmap", async () => ({ width: 40, height: 30, close() {} }));
  const fetch = () =>
    new Promise<Response>((resolve) => {
      answers.push((id) => resolve(Response.json({ ...TREE, id }, { status: 201 })));
    });
  vi.stubGlobal("fetch", fetch);
  return answers;
}

const pictured = () =>
  [...board.session.journey.current().cards.values()].filter(({ picture }) => picture);

test("[PIC-5] a picture on its way to a card that others delete becomes a card in its place", async () => {
  const { doc, journey } = board.session;
  const cell = journey.card(C1)?.cell;
  await paste(() => deleteCards(doc, SEEDER, [C1], WHEN));
  await vi.waitFor(() => expect(pictured()).toHaveLength(1));
  expect(pictured()).toEqual([expect.objectContaining({ title: "Tree", cell })]);
});

test("[PIC-8] a picture whose place is gone by the time it is stored is put nowhere, and that is said", async () => {
  const { doc, journey } = board.session;
  const step = journey.card(C1)?.cell?.stepId;
  if (!step) throw new Error("the card stands in a step");
  await paste(() => deleteStep(doc, SEEDER, step, WHEN));
  expect(await screen.findByText("The place for the picture is gone.")).toBeDefined();
  expect(pictured()).toEqual([]);
});

test("[PIC-17] a picture pasted while a new card has no title yet becomes a card there", async () => {
  await handsAreThere();
  const answers = slowServer();
  focusOn(/Pays, Pain points/, "gridcell");
  press("Enter");
  expect(written()).toBe("");
  pasteHere();
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  answers[0]?.("tree");
  await vi.waitFor(() => expect(pictured()).toHaveLength(1));
  expect(pictured()).toEqual([expect.objectContaining({ title: "Tree" })]);
  await vi.waitFor(() => expect(focused()).toMatch(/^Tree/));
});

test("[PIC-17] a picture pasted into a title is the picture of that card, and the title stays", async () => {
  await handsAreThere();
  const answers = slowServer();
  focusOn(/Card c1/);
  press("F2");
  type("!");
  pasteHere();
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  answers[0]?.("tree");
  await vi.waitFor(() => expect(pictured()).toEqual([board.session.journey.card(C1)]));
  expect(written()).toBe("Card c1!");
  press("Enter");

  focusOn(/Pays, Doing/, "gridcell");
  press("N");
  type("ew");
  pasteHere();
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]?.("bush");
  await vi.waitFor(() => expect(pictured()).toHaveLength(2));
  expect(pictured()).toContainEqual(expect.objectContaining({ title: "New" }));
});

test("[PIC-17] a picture pasted into what has none is refused with the reason", async () => {
  await handsAreThere();
  focusOn(/Card c1/);
  press("ArrowUp", "ArrowUp", "F2");
  expect(written()).toBe("Purchase");
  pasteHere();
  expect(await screen.findByText(/^Go to a cell or a card first/)).toBeDefined();
});

test("[PIC-18] of pictures pasted one after the other on a card the last one stays, whichever is sent first", async () => {
  await handsAreThere();
  const answers = slowServer();
  focusOn(/Card c1/);
  pasteHere();
  pasteHere();
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  const { doc, journey } = board.session;
  const shown: (string | undefined)[] = [];
  doc.on("update", () => shown.push(journey.card(C1)?.picture?.id));
  answers[1]?.("last");
  answers[0]?.("first");
  await vi.waitFor(() => expect(shown).toHaveLength(2));
  expect(shown).toEqual(["first", "last"]);
});

test("[PIC-18] pictures pasted one after the other into a cell stand there in that order", async () => {
  await handsAreThere();
  const answers = slowServer();
  focusOn(/Pays, Pain points/, "gridcell");
  pasteHere();
  pasteHere();
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]?.("last");
  answers[0]?.("first");
  await vi.waitFor(() => expect(pictured()).toHaveLength(2));
  const { journey } = board.session;
  const place = pictured()[0]?.cell;
  const standing = place && journey.cell(cellKey(place)).map((id) => journey.card(id)?.picture?.id);
  expect(standing).toEqual(["first", "last"]);
});

test("[PIC-5] a file that is let go over a field that takes none does not leave the map", async () => {
  await paste(() => {});
  await vi.waitFor(() => expect(pictured()).toHaveLength(1));
  press("F2");
  const field = document.activeElement ?? document.body;
  expect(field.tagName).toBe("TEXTAREA");
  for (const make of [createEvent.dragOver, createEvent.drop]) {
    const event = make(field);
    Object.defineProperty(event, "dataTransfer", { value: { types: ["Files"], files: [] } });
    fireEvent(field, event);
    expect(event.defaultPrevented).toBe(true);
  }
});
