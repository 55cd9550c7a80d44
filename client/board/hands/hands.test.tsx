import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { Profiler } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type CardId, idOf } from "../../../shared/journey/index.ts";
import { renameCard } from "../../../shared/operations/index.ts";
import { SEEDER } from "../../../shared/testing/index.ts";
import { SessionProvider } from "../../session/index.ts";
import { ActionsContext } from "../action-context.ts";
import { boardActions } from "../actions.ts";
import { BoardState, BoardStateContext } from "../board-state.ts";
import type { Spot } from "../spot.ts";
import { focusOn, press, showBoard } from "../testing/show-board.tsx";
import { BulkBar } from "./BulkBar.tsx";
import { boardCommands } from "./board-commands.ts";
import { fitting } from "./use-fit-chosen.ts";

// There is no layout to scroll here, and the library says so.
vi.mock("@atlaskit/pragmatic-drag-and-drop-auto-scroll/element", () => ({
  autoScrollForElements: () => () => undefined,
}));

const C1: CardId = idOf("c1");

let board: Awaited<ReturnType<typeof showBoard>>;
beforeEach(async () => {
  board = await showBoard();
});
afterEach(() => {
  board.session.close();
  vi.unstubAllGlobals();
});

/** A second desk at the same map, to look at its parts alone. */
function desk() {
  const { journey, verbs, info, undoStack } = board.session;
  const state = new BoardState();
  const actions = boardActions({
    state,
    map: journey.current,
    verbs,
    party: info,
    say: () => {},
    onceBack: (batch, listener) => journey.onceBack(batch, listener),
    hasUndone: () => undoStack.current().redo !== undefined,
    openCard: () => {},
  });
  return { map: journey.current(), state, actions, verbs: verbs() };
}

test("[BRD-34] the bar for chosen cards is one tab stop, and arrows walk along it", async () => {
  focusOn(/Card c1/);
  press("Ctrl+a");
  const bar = await screen.findByRole("toolbar");
  const buttons = within(bar).getAllByRole<HTMLButtonElement>("button");
  const stops = () => buttons.filter(({ tabIndex }) => tabIndex === 0);
  expect(stops()).toEqual([buttons[0]]);
  const walk = (...keys: string[]) => {
    for (const key of keys) fireEvent.keyDown(document.activeElement ?? bar, { key });
    const { activeElement } = document;
    return activeElement instanceof HTMLButtonElement ? buttons.indexOf(activeElement) : -1;
  };
  act(() => buttons[0]?.focus());
  expect(walk("ArrowRight", "ArrowRight")).toBe(2);
  expect(walk("End", "ArrowRight")).toBe(0);
  expect(walk("ArrowLeft")).toBe(buttons.length - 1);
  expect(stops()).toEqual([buttons.at(-1)]);
});

test("[BRD-14] nobody's edit wakes the bar while fewer than two cards are chosen", () => {
  const { state, actions } = desk();
  const drawn = vi.fn();
  render(
    <SessionProvider session={board.session}>
      <BoardStateContext value={state}>
        <ActionsContext value={actions}>
          <Profiler id="bar" onRender={drawn}>
            <BulkBar />
          </Profiler>
        </ActionsContext>
      </BoardStateContext>
    </SessionProvider>,
  );
  const rename = (title: string) => act(() => renameCard(board.session.doc, SEEDER, C1, title));
  drawn.mockClear();
  rename("Once");
  expect(drawn).not.toHaveBeenCalled();
});

test("[CMD-1] all that menus and keys do to a card, a header, a lane and a point is in the palette", () => {
  act(() => board.session.verbs()?.changeCardKind(C1, "pain-point"));
  const at = desk();
  const offered = (spot: Spot) => {
    at.state.set({ spot });
    return boardCommands(at, "").map(({ id }) => id);
  };
  const column = at.map.columns[0];
  const [lane] = at.map.lanes;
  const personaId = at.map.personas[0]?.id;
  if (!column || !lane || !personaId) throw new Error("the sample has all of them");
  expect(offered({ at: "card", id: C1 })).toEqual(
    expect.arrayContaining(
      "edit text open move-to move-by-tapping move-left move-down below duplicate delete kind-need severity-4 team-service find".split(
        " ",
      ),
    ),
  );
  expect(offered({ at: "stage", id: column.stage.id })).toEqual(
    expect.arrayContaining(["insert-after", "move-right", "duplicate", "delete"]),
  );
  expect(offered({ at: "lane", id: lane.id })).toEqual(
    expect.arrayContaining(["insert-after", "move-down", "team-sales"]),
  );
  const cell = { stepId: column.steps[0]?.id ?? idOf("none"), laneId: lane.id };
  expect(offered({ at: "point", cell, personaId })).toContain("face-2");
});

test("[CMD-1] what is chosen in the palette is done to the card with the focus", () => {
  const at = desk();
  at.state.set({ spot: { at: "card", id: C1 } });
  const run = (wanted: string) =>
    boardCommands(at, "")
      .find(({ id }) => id === wanted)
      ?.run();
  act(() => run("team-service"));
  act(() => run("kind-need"));
  expect(board.session.journey.card(C1)).toMatchObject({ kind: "need", teamId: "service" });
});

test("[CMD-5] who may only look is offered what looks, and nothing that writes", () => {
  const at = { ...desk(), verbs: undefined };
  at.state.set({ spot: { at: "card", id: C1 } });
  expect(boardCommands(at, "").map(({ id }) => id)).toEqual(["open", "find", "table-mood"]);
});

test("[BRD-33] a box is fitted by its tighter side", () => {
  const room = { left: 100, top: 50, right: 1_100, bottom: 550 };
  expect(fitting({ left: 0, top: 0, right: 2_000, bottom: 100 }, room)).toBe(0.5);
  expect(fitting({ left: 0, top: 0, right: 100, bottom: 1_000 }, room)).toBe(0.5);
});

test("[BRD-37] the middle button pastes nothing; a paste by keys does", async () => {
  const grid = screen.getByRole("grid");
  focusOn(/Card c1/);
  press("Ctrl+a");
  await screen.findByRole("toolbar");
  const scroller = grid.closest<HTMLElement>("[data-board-scroller]") ?? grid;
  scroller.setPointerCapture = () => {};
  const pasted = vi.fn();
  document.addEventListener("paste", pasted);
  fireEvent.pointerDown(grid, { button: 1 });
  fireEvent.pointerUp(grid, { button: 1 });
  fireEvent.paste(grid);
  expect(pasted).not.toHaveBeenCalled();
  press("Ctrl+v");
  fireEvent.paste(grid);
  expect(pasted).toHaveBeenCalledOnce();
  document.removeEventListener("paste", pasted);
});
