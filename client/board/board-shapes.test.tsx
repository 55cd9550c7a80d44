import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  type CardId,
  cellKey,
  idOf,
  type LaneId,
  type StageId,
  type StepId,
} from "../../shared/journey/index.ts";
import { bringBack } from "../../shared/operations/index.ts";
import { SEEDER } from "../../shared/testing/index.ts";
import type { MapSession } from "../session/index.ts";
import { focused, focusOn, press, showBoard } from "./testing/show-board.tsx";

// There is no layout to scroll here, and the library says so.
vi.mock("@atlaskit/pragmatic-drag-and-drop-auto-scroll/element", () => ({
  autoScrollForElements: () => () => undefined,
}));

let session: MapSession;
beforeEach(async () => {
  ({ session } = await showBoard());
});
afterEach(() => {
  session.close();
  vi.unstubAllGlobals();
});

const stages = () => session.journey.current().columns.map(({ stage }) => stage.title);

function emptyOfStages() {
  act(() => {
    session.verbs()?.deleteStage(idOf<StageId>("buy"));
    session.verbs()?.deleteStage(idOf<StageId>("get"));
  });
}

test("[BRD-20] a map without stages has room for the first, which Tab reaches", () => {
  emptyOfStages();
  expect(screen.getByRole("grid").style.getPropertyValue("--columns")).toBe("1");
  const add = screen.getByRole("button", { name: "Add a stage" });
  expect(add.tabIndex).toBe(0);
  expect(add.textContent).toBe("Add a stage");
  act(() => add.click());
  expect(stages()).toEqual(["New stage"]);
});

test("[BRD-21] a stage without steps offers one in each of its cells", () => {
  act(() => void session.verbs()?.deleteStep(idOf<StepId>("wait")));
  const offers = screen.getAllByRole("button", { name: "Add a step" });
  expect(offers).toHaveLength(3);
  act(() => offers[0]?.click());
  const delivery = session.journey.current().columns[1];
  expect(delivery?.steps.map(({ title }) => title)).toEqual(["New step"]);
});

test("[BRD-22] the card that is open is marked and brought into view", () => {
  const seen = vi.spyOn(Element.prototype, "scrollIntoView");
  focusOn(/Card c4/);
  const before = seen.mock.instances.length;
  press("Shift+Enter");
  const marked = document.querySelectorAll("[aria-current]");
  expect([...marked].map((tile) => tile.getAttribute("aria-label"))).toEqual(["Card c4, note"]);
  expect(seen.mock.instances.slice(before)).toEqual([...marked]);
  seen.mockRestore();
});

test("[BRD-23] a card and a lane are given to a team from their menus, and show it", async () => {
  const choose = async (team: string) => {
    press("Shift+F10");
    const more = await screen.findByRole("menuitem", { name: "Team" });
    act(() => more.focus());
    fireEvent.keyDown(more, { key: "ArrowRight" });
    const choice = await screen.findByRole("menuitemradio", { name: team });
    fireEvent.click(choice);
  };
  focusOn(/Card c4/);
  await choose("Service");
  expect(screen.getByRole("article", { name: "Card c4, note, Service" }).textContent).toContain(
    "SV",
  );
  act(() => document.querySelector<HTMLElement>("[data-lane=doing]")?.focus());
  await choose("Sales");
  const [lane] = session.journey.current().lanes.filter(({ id }) => id === idOf<LaneId>("doing"));
  expect(lane?.teamId).toBe("sales");
  expect(document.querySelector("[data-lane=doing]")?.textContent).toContain("Sales");
  expect(focused()).toContain("Doing");
  cleanup();
});

test("[BRD-25] what an open menu is about is marked", () => {
  focusOn(/Card c4/);
  const marked = () => document.querySelector("[data-asked]")?.getAttribute("aria-label");
  expect(marked()).toBeUndefined();
  fireEvent.contextMenu(screen.getByRole("article", { name: /Card c2/ }));
  expect(marked()).toBe("Card c2, note");
});

test("[CUR-7] the five faces of a point are chosen by name", async () => {
  act(() => screen.getByRole("slider", { name: "Ana at Pays" }).click());
  const faces = await screen.findAllByRole("menuitemradio");
  expect(faces.map((face) => face.textContent)).toEqual([
    "Delighted +2",
    "Pleased +1",
    "Neutral 0",
    "Frustrated −1",
    "Angry −2",
  ]);
  act(() => faces[0]?.click());
  const values = [...session.journey.current().emotions.values()].map(({ value }) => value);
  expect(values).toEqual([2]);
});

test("[BRD-27] a title too long for its card is told whole by pointing", () => {
  const title = "Waits for the parcel and wonders ".repeat(4).trim();
  act(() => session.verbs()?.renameCard(idOf<CardId>("c4"), title));
  expect(screen.getByText(title).title).toBe(title);
  expect(screen.getByText("Card c1").title).toBe("");
});

test("[BRD-28] an undone deletion takes the focus back to what came back, others' doing does not", async () => {
  act(() => document.querySelector<HTMLElement>("[data-lane=mood]")?.focus());
  press("Delete");
  expect(focused()).toMatch(/^Pain points/);
  act(() => session.undo());
  await vi.waitFor(() => expect(focused()).toMatch(/^Emotion/));
  press("Delete");
  act(() => screen.getAllByRole("button", { name: "Undo" }).at(-1)?.click());
  expect(focused()).toMatch(/^Emotion/);
  expect(session.undoStack.current().undo).toBe("bring back 'Emotion'");
  press("Delete");
  const batch = session.journey.current().removed.lanes[0]?.deleted?.batch;
  act(() => batch && bringBack(session.doc, SEEDER, batch));
  await act(async () => undefined);
  expect(focused()).toMatch(/^Pain points/);
});

test("[BRD-29] Move to… takes a card before any other of a cell", async () => {
  focusOn(/Card c4/);
  press("Shift+F10");
  const more = await screen.findByRole("menuitem", { name: "Move" });
  act(() => more.focus());
  fireEvent.keyDown(more, { key: "ArrowRight" });
  fireEvent.click(await screen.findByRole("menuitem", { name: "Move to…" }));
  const choose = async (field: string, choice: string) => {
    fireEvent.keyDown(await screen.findByRole("combobox", { name: field }), { key: "Enter" });
    fireEvent.keyDown(await screen.findByRole("option", { name: choice }), { key: "Enter" });
  };
  await choose("Step", "Purchase › Fills the cart");
  await choose("Position", "Before 'Card c2'");
  fireEvent.click(screen.getByRole("button", { name: "Move" }));
  const cell = { stepId: idOf<StepId>("cart"), laneId: idOf<LaneId>("doing") };
  expect(session.journey.cell(cellKey(cell))).toEqual(["c1", "c4", "c2", "c3"]);
});

test("[BRD-36] an opportunity that nobody has judged shows no value and no effort", () => {
  const id = idOf<CardId>("c4");
  const tile = () => screen.getByRole("article", { name: /Card c4/ }).textContent;
  act(() => session.verbs()?.changeCardKind(id, "opportunity"));
  expect(tile()).not.toMatch(/Value|Effort/);
  act(() => session.verbs()?.setCardFields(id, { effort: 2 }));
  expect(tile()).toMatch(/Effort 2/);
  expect(tile()).not.toMatch(/Value/);
  act(() => session.verbs()?.setCardFields(id, { customerValue: 80, effort: 0 }));
  expect(tile()).toMatch(/Value 40/);
  expect(tile()).not.toMatch(/Effort/);
});
