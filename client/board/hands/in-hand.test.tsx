import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  type BatchId,
  type CardId,
  cellKey,
  idOf,
  type LaneId,
  type StepId,
} from "../../../shared/journey/index.ts";
import { deleteCards } from "../../../shared/operations/index.ts";
import { SEEDER } from "../../../shared/testing/index.ts";
import { focused, focusOn, press, showBoard } from "../testing/show-board.tsx";

// There is no layout to scroll here, and the library says so.
vi.mock("@atlaskit/pragmatic-drag-and-drop-auto-scroll/element", () => ({
  autoScrollForElements: () => () => undefined,
}));

let board: Awaited<ReturnType<typeof showBoard>>;
beforeEach(async () => {
  // A finger is the pointer.
  vi.spyOn(window, "matchMedia").mockReturnValue({ ...matchMedia(""), matches: true });
  board = await showBoard();
});
afterEach(() => {
  board.session.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const titlesIn = (stepId: string, laneId: string) => {
  const cell = { stepId: idOf<StepId>(stepId), laneId: idOf<LaneId>(laneId) };
  return board.session.journey
    .cell(cellKey(cell))
    .map((id) => board.session.journey.card(id)?.title);
};
const tap = (role: "article" | "gridcell", name: RegExp) =>
  act(() => {
    fireEvent.click(screen.getByRole(role, { name }));
  });

async function takeInHand(name: RegExp, asked: string) {
  focusOn(name);
  press("Shift+F10");
  fireEvent.click(await screen.findByRole("menuitem", { name: /^Move( 2 cards)?$/ }));
  await screen.findByText(`Tap where ${asked} should go`);
  // While the menu is still closing, Escape is its own.
  await vi.waitFor(() => expect(screen.queryByRole("menu")).toBeNull());
}
const isAsked = () => document.querySelector("[data-in-hand]") !== null;

test("[TOUCH-3] a tap puts the card in hand after a card or at the end of a cell", async () => {
  await takeInHand(/^Card c1/, "'Card c1'");
  tap("article", /^Card c2/);
  expect(titlesIn("cart", "doing")).toEqual(["Card c2", "Card c1", "Card c3"]);
  expect(isAsked()).toBe(false);
  expect(focused()).toMatch(/^Card c1/);
  await takeInHand(/^Card c1/, "'Card c1'");
  tap("gridcell", /^Pays, Emotion/);
  expect(isAsked()).toBe(true);
  tap("gridcell", /^Waits, Doing/);
  expect(titlesIn("wait", "doing")).toEqual(["Card c4", "Card c1"]);
  // Each is one step to take back, and the tap did nothing else.
  act(() => board.session.undoStack.undo());
  expect(titlesIn("cart", "doing")).toEqual(["Card c2", "Card c1", "Card c3"]);
  expect(board.session.journey.current().emotions.size).toBe(1);
});

test("[TOUCH-3] many cards are put together, also by Enter where the focus is", async () => {
  focusOn(/^Card c1/);
  press("Shift+ArrowDown");
  await takeInHand(/^Card c2/, "2 cards");
  focusOn(/^Pays, Pain points/, "gridcell");
  press("Enter");
  expect(titlesIn("pay", "pains")).toEqual(["Card c1", "Card c2"]);
  act(() => board.session.undoStack.undo());
  expect(titlesIn("cart", "doing")).toEqual(["Card c1", "Card c2", "Card c3"]);
});

test("[TOUCH-3] Escape, Cancel and the card's deletion give the move up", async () => {
  await takeInHand(/^Card c1/, "'Card c1'");
  press("Escape");
  expect(isAsked()).toBe(false);
  await takeInHand(/^Card c1/, "'Card c1'");
  fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(isAsked()).toBe(false);
  expect(focused()).toMatch(/^Card c1/);
  tap("article", /^Card c3/);
  expect(titlesIn("cart", "doing")).toEqual(["Card c1", "Card c2", "Card c3"]);
  await takeInHand(/^Card c1/, "'Card c1'");
  act(
    () =>
      void deleteCards(board.session.doc, SEEDER, [idOf<CardId>("c1")], {
        at: 1,
        batch: idOf<BatchId>("b"),
      }),
  );
  expect(isAsked()).toBe(false);
});
