import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  type BatchId,
  type CardId,
  type Cell,
  cellKey,
  idOf,
  type LaneId,
  type StageId,
  type StepId,
} from "../../shared/journey/index.ts";
import {
  bringBack,
  deleteCards,
  deleteStage,
  moveCards,
  moveLane,
  moveStage,
  renameCard,
} from "../../shared/operations/index.ts";
import { CLOSE } from "../../shared/protocol/index.ts";
import { SEEDER } from "../../shared/testing/index.ts";
import type { MapSession } from "../session/index.ts";
import { focused, focusOn, press, showBoard, type, written } from "./testing/show-board.tsx";

// There is no layout to scroll here, and the library says so.
vi.mock("@atlaskit/pragmatic-drag-and-drop-auto-scroll/element", () => ({
  autoScrollForElements: () => () => undefined,
}));

const C1: CardId = idOf("c1");
const cell = (stepId: string, laneId: string): Cell => ({
  stepId: idOf<StepId>(stepId),
  laneId: idOf<LaneId>(laneId),
});
const titlesIn = ({ journey }: MapSession, stepId: string, laneId: string) =>
  journey.cell(cellKey(cell(stepId, laneId))).map((id) => journey.card(id)?.title);

let session: MapSession;
let others: (deed: (doc: MapSession["doc"], by: typeof SEEDER) => void) => void;
let board: Awaited<ReturnType<typeof showBoard>>;

async function open(role: "editor" | "viewer" = "editor") {
  board = await showBoard(role);
  session = board.session;
  others = (deed) => act(() => deed(session.doc, SEEDER));
}
beforeEach(() => open());
afterEach(() => {
  session.close();
  vi.unstubAllGlobals();
});

test("[BRD-1] the grid has exactly one tab stop, and it goes along with the focus", () => {
  const stops = () => document.querySelectorAll("[role=grid] [tabindex='0']");
  expect(stops().length).toBe(1);
  focusOn(/Card c1/);
  press("ArrowDown", "ArrowRight");
  expect(focused()).toBe("Pays, Doing, empty");
  press("ArrowLeft", "ArrowUp");
  expect(focused()).toBe("Fills the cart");
  expect(stops().length).toBe(1);
  expect(stops()[0]).toBe(document.activeElement);
});

test("[BRD-2] cells say their step, lane and number of cards", () => {
  screen.getByRole("gridcell", { name: "Fills the cart, Doing, 3 cards" });
  screen.getByRole("gridcell", { name: "Pays, Pain points, empty" });
  const grid = screen.getByRole("grid", { name: "Sample" });
  expect([grid.getAttribute("aria-rowcount"), grid.getAttribute("aria-colcount")]).toEqual([
    "5",
    "4",
  ]);
});

test("[BRD-3] a moved card, stage and lane keep the focus", () => {
  focusOn(/Card c1/);
  press("Alt+Shift+ArrowRight");
  expect(focused()).toMatch(/^Card c1/);
  expect(titlesIn(session, "pay", "doing")).toEqual(["Card c1"]);
  press("ArrowUp", "ArrowUp", "Alt+Shift+ArrowRight");
  expect(focused()).toBe("Purchase");
  expect(session.journey.current().columns.map(({ stage }) => stage.id)).toEqual(["get", "buy"]);
});

test("[BRD-6] typing on an empty cell starts a card, which is there when it has a title", () => {
  focusOn(/Pays, Pain points/, "gridcell");
  press("E");
  expect(written()).toBe("E");
  expect(titlesIn(session, "pay", "pains")).toEqual([]);
  type("rror 402");
  press("Enter");
  expect(titlesIn(session, "pay", "pains")).toEqual(["Error 402"]);
  expect(focused()).toMatch(/^Error 402, pain point/);
  act(() => session.undo());
  expect(titlesIn(session, "pay", "pains")).toEqual([]);
});

test("[BRD-6] Ctrl+Enter writes card after card; an empty one is none", () => {
  focusOn(/Card c1/);
  press("Ctrl+Enter");
  type("First");
  press("Ctrl+Enter");
  type("Second");
  press("Ctrl+Enter", "Escape");
  expect(titlesIn(session, "cart", "doing")).toEqual([
    "Card c1",
    "First",
    "Second",
    "Card c2",
    "Card c3",
  ]);
  expect(focused()).toMatch(/^Second/);
});

test("[DRAFT-5, DRAFT-6] a card that is being started is not Saved, and is not lost with the right to write", async () => {
  const state = () => session.connection.current().state;
  await vi.waitFor(() => expect(state()).toBe("saved"));
  focusOn(/Pays, Pain points/, "gridcell");
  press("E");
  type("rror");
  expect(state()).toBe("saving");
  expect(titlesIn(session, "pay", "pains")).toEqual([]);
  act(() => board.server.close(CLOSE.notAllowed));
  expect(titlesIn(session, "pay", "pains")).toEqual(["Error"]);
  expect(session.connection.current()).toMatchObject({ state: "not-saved", reason: "no-access" });
  type(" 402");
  press("Enter");
  expect(titlesIn(session, "pay", "pains")).toEqual(["Error 402"]);
});

test("[BRD-32] no next card is started once the right to write has gone", async () => {
  focusOn(/Pays, Pain points/, "gridcell");
  press("Enter");
  act(() => board.server.close(CLOSE.notAllowed));
  type("Error");
  press("Ctrl+Enter");
  expect(titlesIn(session, "pay", "pains")).toEqual(["Error"]);
  expect(focused()).toMatch(/^Error/);
  expect(document.querySelector("textarea")).toBeNull();
});

test("[BRD-7] a title is kept on Enter, on Escape and on leaving, and only if it changed", () => {
  focusOn(/Card c1/);
  press("F2");
  type(" a");
  press("Enter", "F2");
  type("b");
  press("Escape", "Enter");
  type("c");
  act(() => screen.getByRole("article", { name: /Card c2/ }).focus());
  expect(session.journey.card(C1)?.title).toBe("Card c1 abc");
  focusOn(/Card c1/);
  press("Enter");
  others((doc, by) => renameCard(doc, by, C1, "Renamed by Ben"));
  press("Enter");
  expect(session.journey.card(C1)?.title).toBe("Renamed by Ben");
});

test("[BRD-8] writing goes on in the same text while others move card, stage and lane", () => {
  focusOn(/Card c1/);
  press("F2");
  const text = document.activeElement;
  type(" one");
  const goesOn = (word: string) => {
    expect(document.activeElement).toBe(text);
    type(word);
  };
  others((doc, by) => moveCards(doc, by, [C1], { cell: cell("wait", "pains"), index: 0 }));
  goesOn(" two");
  others((doc, by) => moveStage(doc, by, idOf<StageId>("get"), 0));
  goesOn(" three");
  others((doc, by) => moveLane(doc, by, idOf<LaneId>("pains"), 0));
  goesOn(" four");
  press("Enter");
  expect(titlesIn(session, "wait", "pains")).toEqual(["Card c1 one two three four"]);
  expect(focused()).toMatch(/^Card c1 one two three four/);
});

test("[BRD-9] a card deleted while it is written can be brought back with its text", () => {
  focusOn(/Card c1/);
  press("F2");
  type(" kept");
  others((doc, by) => deleteCards(doc, by, [C1], { at: 1, batch: idOf<BatchId>("b") }));
  expect(screen.getByRole("alert").textContent).toBe(
    "Someone deleted this card while you were editing.",
  );
  type(" too");
  act(() => screen.getByRole("button", { name: "Bring it back" }).click());
  type("!");
  press("Enter");
  expect(titlesIn(session, "cart", "doing")).toContain("Card c1 kept too!");
  expect(screen.queryByRole("alert")).toBeNull();
});

test("[BRD-9] a card started where others delete the stage waits for the writer's word", () => {
  focusOn(/Pays, Doing/, "gridcell");
  press("N");
  others((doc, by) => deleteStage(doc, by, idOf("buy"), { at: 1, batch: idOf<BatchId>("b") }));
  type("ew");
  press("Enter");
  expect(written()).toBe("New");
  act(() => screen.getByRole("button", { name: "Bring it back" }).click());
  press("Enter");
  expect(titlesIn(session, "pay", "doing")).toEqual(["New"]);
});

test("[BRD-10] when others delete what has the focus, its cell takes it and it is said", async () => {
  focusOn(/Card c4/);
  others((doc, by) => deleteCards(doc, by, [idOf("c4")], { at: 1, batch: idOf<BatchId>("b") }));
  await vi.waitFor(() => expect(focused()).toBe("Waits, Doing, empty"));
  screen.getByText("'Card c4' was deleted.");
});

test("[BRD-10] what has no title begins the sentence about it as any other word", async () => {
  focusOn(/Card c4/);
  others((doc, by) => renameCard(doc, by, idOf("c4"), ""));
  others((doc, by) => deleteCards(doc, by, [idOf("c4")], { at: 1, batch: idOf<BatchId>("b") }));
  await screen.findByText("A card was deleted.");
});

test("[BRD-10] the focus goes along with a card that others move", () => {
  focusOn(/Card c1/);
  others((doc, by) => moveCards(doc, by, [C1], { cell: cell("wait", "pains"), index: 0 }));
  expect(focused()).toMatch(/^Card c1/);
});

test("[BRD-11] a deletion says what went away and can be taken back", () => {
  focusOn(/Card c1/);
  press("ArrowUp", "ArrowUp", "Delete");
  screen.getByText("Deleted 'Purchase' and 3 cards.");
  expect(focused()).toBe("Delivery");
  act(() => screen.getByRole("button", { name: "Undo" }).click());
  expect(session.journey.current().columns.map(({ stage }) => stage.title)).toEqual([
    "Purchase",
    "Delivery",
  ]);
  expect(titlesIn(session, "cart", "doing")).toEqual(["Card c1", "Card c2", "Card c3"]);
});

test("[BRD-18] the offer to undo a deletion goes once it is undone by other means", () => {
  focusOn(/Card c1/);
  press("Delete");
  focusOn(/Card c2/);
  press("Delete");
  const offers = () => screen.queryAllByText(/^Deleted 'Card c\d'\.$/).map((p) => p.textContent);
  expect(offers()).toEqual(["Deleted 'Card c1'.", "Deleted 'Card c2'."]);
  act(() => session.undo());
  expect(offers()).toEqual(["Deleted 'Card c1'."]);
  const batch = session.journey.card(C1)?.deleted?.batch;
  others((doc, by) => batch && bringBack(doc, by, batch));
  expect(offers()).toEqual([]);
});

test("[BRD-13] chosen cards are moved, copied and deleted together", () => {
  focusOn(/Card c1/);
  press("Shift+ArrowDown", "Alt+Shift+ArrowRight");
  expect(titlesIn(session, "pay", "doing")).toEqual(["Card c1", "Card c2"]);
  press("Delete");
  expect(titlesIn(session, "pay", "doing")).toEqual([]);
  screen.getByText("Deleted 2 cards.");
});

test("[BRD-13] Ctrl+click chooses cards one by one, a plain click gives the choice up", () => {
  const clickOn = (name: RegExp, keys: { ctrlKey?: boolean; shiftKey?: boolean } = {}) => {
    const tile = screen.getByRole("article", { name });
    // A press focuses the tile before it is a click.
    act(() => {
      fireEvent.mouseDown(tile, keys);
      tile.focus();
    });
    act(() => fireEvent.click(tile, keys));
  };
  const count = () => document.querySelectorAll("[data-selected]").length;
  clickOn(/Card c1/);
  clickOn(/Card c2/, { ctrlKey: true });
  clickOn(/Card c2/, { ctrlKey: true });
  clickOn(/Card c3/, { ctrlKey: true });
  expect(count()).toBe(2);
  press("Alt+Shift+ArrowRight");
  expect(titlesIn(session, "pay", "doing")).toEqual(["Card c1", "Card c3"]);
  expect(count()).toBe(2);
  clickOn(/Card c2/);
  expect(count()).toBe(0);
  clickOn(/Card c3/, { shiftKey: true });
  expect(count()).toBe(3);
});

test("[BRD-19] a click on a card that has the focus writes nothing, a double click does", () => {
  const title = screen.getByText("Card c1");
  focusOn(/Card c1/);
  act(() => {
    fireEvent.mouseDown(title);
    fireEvent.click(title);
  });
  expect(focused()).toMatch(/^Card c1/);
  act(() => fireEvent.doubleClick(title));
  expect(written()).toBe("Card c1");
});

test("[BRD-19] a double click beside a card's words opens the card, one on its button does not", () => {
  const tile = screen.getByRole("article", { name: /^Card c1/ });
  act(() => fireEvent.doubleClick(within(tile).getByRole("button", { hidden: true })));
  expect(board.opened).toEqual([]);
  act(() => fireEvent.doubleClick(tile));
  expect(board.opened).toEqual(["c1"]);
});

test("[BRD-17] a card without a place waits in the tray, where Tab reaches it", async () => {
  const unplace = (doc: MapSession["doc"]) => {
    const first = idOf<BatchId>("a");
    deleteCards(doc, SEEDER, [idOf("c4")], { at: 1, batch: first });
    deleteStage(doc, SEEDER, idOf("get"), { at: 2, batch: idOf<BatchId>("b") });
    bringBack(doc, SEEDER, first);
  };
  others(unplace);
  const tray = await screen.findByRole("button", { name: /Unplaced 1 card Its stage/ });
  act(() => tray.click());
  focusOn(/Card c4/);
  expect(document.activeElement).toHaveProperty("tabIndex", 0);
  press("ArrowRight");
  expect(focused()).toMatch(/^Card c4/);
  expect(document.querySelectorAll("[role=grid] [tabindex='0']").length).toBe(1);
});

test("[BRD-14] a change of one card draws no other", () => {
  const before = board.drawn.length;
  others((doc, by) => renameCard(doc, by, C1, "Alone"));
  expect(board.drawn.length).toBe(before + 1);
});

test("[CUR-3] on a point the arrow keys change the value by a half, PgUp and PgDn by one", () => {
  focusOn(/Ana at Pays/, "slider");
  press("ArrowUp", "ArrowUp", "PageDown");
  const value = () => [...session.journey.current().emotions.values()].map((point) => point.value);
  expect(value()).toEqual([-1.5]);
  press("PageUp", "PageUp");
  const point = screen.getByRole("slider", { name: "Ana at Pays" });
  expect(point.getAttribute("aria-valuetext")).toBe("0.5 Pays");
  press("Delete");
  expect(value()).toEqual([]);
  expect(focused()).toBe("Pays, Emotion, no point");
});

test("[CUR-5] a point is made by a click on its empty step, or by Enter", () => {
  const empty = screen.getByRole("gridcell", { name: "Waits, Emotion, no point" });
  act(() => fireEvent.click(empty));
  expect(focused()).toBe("Ana at Waits");
  focusOn(/Fills the cart, Emotion/, "gridcell");
  press("Enter");
  expect(focused()).toBe("Ana at Fills the cart");
  press("Escape");
  expect(focused()).toMatch(/^Fills the cart, Emotion/);
});

test("[BRD-15] who may only look finds nothing to change things with", async () => {
  session.close();
  cleanup();
  await open("viewer");
  expect(document.querySelector("[data-act], [draggable=true]")).toBeNull();
  expect(screen.queryByRole("button", { name: /Add/ })).toBeNull();
  focusOn(/Card c1/);
  press("Delete", "Alt+Shift+ArrowRight", "Ctrl+d", "Enter");
  expect(titlesIn(session, "cart", "doing")).toEqual(["Card c1", "Card c2", "Card c3"]);
  expect(board.opened).toEqual(["c1"]);
});
