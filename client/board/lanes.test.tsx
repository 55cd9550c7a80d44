import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { BLUEPRINT_KINDS } from "../../shared/journey/index.ts";
import type { MapSession } from "../session/index.ts";
import { press, showBoard } from "./testing/show-board.tsx";

// There is no layout to scroll here, and the library says so.
vi.mock("@atlaskit/pragmatic-drag-and-drop-auto-scroll/element", () => ({
  autoScrollForElements: () => () => undefined,
}));

let session: MapSession;
beforeEach(async () => {
  localStorage.clear();
  ({ session } = await showBoard());
});
afterEach(() => {
  session.close();
  vi.unstubAllGlobals();
});

const kinds = () => session.journey.current().lanes.map(({ kind }) => kind);

/** Opens the menu and chooses along the way. */
async function choose(button: string, ...items: readonly RegExp[]) {
  fireEvent.click(await screen.findByRole("button", { name: button }));
  for (const name of items) {
    const item = await screen.findByRole("menuitem", { name });
    act(() => item.focus());
    fireEvent.keyDown(item, { key: "Enter" });
  }
}

test("[LANE-2, LANE-1] the whole service blueprint is added in one step, and its lines are named", async () => {
  const before = kinds();
  await choose("Add a lane", /Service blueprint/, /All its rows/);
  expect(kinds()).toEqual([...before, ...BLUEPRINT_KINDS]);
  const rows = screen.getAllByRole("rowheader");
  const told = rows.map((row) => row.getAttribute("aria-description")).filter((text) => text);
  expect(told).toEqual([
    "Below: Line of interaction",
    "Below: Line of visibility",
    "Below: Line of internal interaction",
  ]);
  expect(screen.getByText("Line of visibility")).toBeDefined();
  expect(screen.getByRole("grid").getAttribute("aria-rowcount")).toBe(String(rows.length + 2));
  act(() => session.undo());
  expect(kinds()).toEqual(before);
});

/** Opens the menu of a lane by keys and chooses. */
async function inMenuOf(lane: string, ...items: readonly RegExp[]) {
  const label = screen.getByRole("rowheader", { name: new RegExp(lane) });
  act(() => label.focus());
  press("Shift+F10");
  for (const name of items) {
    const item = await screen.findByRole("menuitem", { name });
    act(() => item.focus());
    fireEvent.keyDown(item, { key: "Enter" });
  }
}

const labels = () => screen.getAllByRole("rowheader").map(({ textContent }) => textContent);

test("[LOOK-2, LOOK-5] a hidden lane is gone from this board alone, and the board says how to see it", async () => {
  const all = labels();
  const [first = "", second = ""] = all;
  await inMenuOf(first, /Hide for me/);
  await vi.waitFor(() => expect(labels()).toEqual(all.slice(1)));
  expect(session.journey.current().lanes).toHaveLength(all.length);
  expect(document.activeElement?.textContent).toBe(second);
  press("ArrowUp");
  expect(document.activeElement?.textContent).toBe(second);
  fireEvent.click(await screen.findByRole("button", { name: "Show" }));
  expect(labels()).toEqual(all);
  await inMenuOf(first, /Hide for me/);
  await vi.waitFor(() => expect(labels()).toEqual(all.slice(1)));
  const [inCorner, below] = screen.getAllByRole("button", { name: "1 lane hidden · Show" });
  expect([inCorner?.tabIndex, below?.tabIndex]).toEqual([-1, 0]);
  if (below) fireEvent.click(below);
  const item = await screen.findByRole("menuitem", { name: `Show '${first}'` });
  fireEvent.keyDown(item, { key: "Enter" });
  await vi.waitFor(() => expect(labels()).toEqual(all));
});

test("[LOOK-4] whoever is led to a card in a hidden lane sees the lane again and is told", async () => {
  const all = labels();
  const [card] = [...session.journey.current().cards.values()];
  const lane = session.journey.current().lanes.find(({ id }) => id === card?.cell?.laneId);
  await inMenuOf(lane?.title ?? "", /Hide for me/);
  await vi.waitFor(() => expect(labels()).not.toEqual(all));
  fireEvent.keyDown(document.body, { key: "f", ctrlKey: true });
  const field = await screen.findByRole("textbox", { name: "Find in this map" });
  fireEvent.change(field, { target: { value: card?.title } });
  await vi.waitFor(() => expect(labels()).toEqual(all));
  expect(await screen.findByText(/is shown again/)).toBeDefined();
});

test("[LOOK-4] a lane can be hidden while one of its cards is open beside the board", async () => {
  const all = labels();
  const [card] = [...session.journey.current().cards.values()];
  const lane = session.journey.current().lanes.find(({ id }) => id === card?.cell?.laneId);
  fireEvent.keyDown(document.body, { key: "f", ctrlKey: true });
  await screen.findByRole("textbox", { name: "Find in this map" });
  act(() => screen.getByRole("article", { name: new RegExp(card?.title ?? "") }).focus());
  press("Shift+Enter");
  await inMenuOf(lane?.title ?? "", /Hide for me/);
  await vi.waitFor(() => expect(labels()).not.toEqual(all));
  press("ArrowDown");
  expect(labels()).not.toEqual(all);
  expect(screen.queryByText(/is shown again/)).toBeNull();
});

test("[LOOK-3] the edge of a step's header is moved by keys, and says how wide the step is", async () => {
  const [edge] = await screen.findAllByRole("separator");
  if (!edge) throw new Error("no edge");
  fireEvent.keyDown(document.body, { key: "f", ctrlKey: true });
  await screen.findByRole("textbox", { name: "Find in this map" });
  const width = () => edge.getAttribute("aria-valuenow");
  fireEvent.keyDown(edge, { key: "ArrowRight" });
  expect(width()).toBe("256");
  expect(screen.getByRole("grid").style.getPropertyValue("--tracks")).toContain("1.0666");
  fireEvent.keyDown(edge, { key: "End" });
  fireEvent.keyDown(edge, { key: "ArrowRight" });
  expect(width()).toBe("480");
  expect(screen.getByText(/is 480 pixels wide/)).toBeDefined();
  fireEvent.dblClick(edge);
  expect(width()).toBe("240");
});

test("[LOOK-3] a drag that is given up keeps the usual width, and another finger ends none", async () => {
  const [edge] = await screen.findAllByRole("separator");
  if (!edge) throw new Error("no edge");
  edge.setPointerCapture = () => undefined;
  fireEvent.keyDown(document.body, { key: "f", ctrlKey: true });
  await screen.findByRole("textbox", { name: "Find in this map" });
  const width = () => edge.getAttribute("aria-valuenow");
  const drag = () => {
    fireEvent.pointerDown(edge, { button: 0, pointerId: 1, clientX: 100 });
    fireEvent.pointerMove(window, { pointerId: 1, clientX: 130 });
  };
  drag();
  await vi.waitFor(() => expect(width()).toBe("270"));
  fireEvent.keyDown(window, { key: "Escape" });
  expect(width()).toBe("240");
  expect(localStorage.length).toBe(0);
  drag();
  fireEvent.pointerUp(window, { pointerId: 2 });
  fireEvent.pointerMove(window, { pointerId: 1, clientX: 160 });
  fireEvent.pointerUp(window, { pointerId: 1 });
  expect(width()).toBe("300");
});

test("[BRD-38] “Move to…” takes a lane and a step to any place without dragging", async () => {
  const titles = () => session.journey.current().lanes.map(({ title }) => title);
  const [first = "", ...others] = titles();
  await inMenuOf(first, /Move to…/);
  const position = await screen.findByRole("combobox", { name: "Position" });
  act(() => position.focus());
  fireEvent.keyDown(position, { key: "Enter" });
  const end = await screen.findByRole("option", { name: "At the end" });
  act(() => end.focus());
  fireEvent.keyDown(end, { key: "Enter" });
  fireEvent.click(screen.getByRole("button", { name: "Move" }));
  expect(titles()).toEqual([...others, first]);
  expect(document.activeElement?.textContent).toBe(first);
  act(() => session.undo());
  expect(titles()).toEqual([first, ...others]);
});
