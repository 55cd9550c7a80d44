import {
  act,
  createEvent,
  fireEvent,
  render,
  renderHook,
  screen,
  within,
} from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Actor } from "../../../shared/access/index.ts";
import type { Thread } from "../../../shared/comments/index.ts";
import { readJourney } from "../../../shared/document/index.ts";
import {
  cellKey,
  idOf,
  type LaneId,
  type StepId,
  type TeamId,
} from "../../../shared/journey/index.ts";
import {
  guardLane,
  lockStructure,
  setCardFields,
  setLane,
  setStage,
} from "../../../shared/operations/index.ts";
import { readSetBacks } from "../../../shared/protocol/index.ts";
import { SEEDER, sampleDoc } from "../../../shared/testing/index.ts";
import { SessionProvider, useCardText } from "../../session/index.ts";
import { ToastProvider } from "../../ui/index.ts";
import { focusOn, press, showBoard, type } from "../testing/show-board.tsx";
import { belongingTo } from "./belonging.ts";
import { SuggestionTile } from "./SuggestionTile.tsx";
import { withSuggestions } from "./suggested.ts";

const doing = idOf<LaneId>("doing");
const service = idOf<TeamId>("service");
const server = new Actor(idOf("server"));
let board: Awaited<ReturnType<typeof showBoard>>;

beforeEach(async () => {
  board = await showBoard();
});
afterEach(() => {
  board.session.close();
  vi.unstubAllGlobals();
});

const change = (restrict: (doc: typeof board.session.doc) => void) =>
  act(() => restrict(board.session.doc));
const lock = () =>
  change((doc) => lockStructure(doc, server, { by: idOf("mia"), name: "Mia", at: 1 }));
const guard = () =>
  change((doc) => {
    setLane(doc, server, doing, { teamId: service });
    guardLane(doc, server, doing, true);
  });
const offered = () => board.session.setBacks.current().flatMap(readSetBacks);
const refused = () => board.session.refusals.current();

test("[DEPT-22] a stage's team is in its header by tag and by name", () => {
  change((doc) => setStage(doc, server, idOf("buy"), { teamId: service }));
  const header = screen.getByRole("columnheader", { name: /Purchase/ });
  expect(within(header).getByTitle("Service").textContent).toContain("SV");
  expect(within(header).getByText("Service")).toBeDefined();
});

test("[DEPT-23] while the structure is locked no key starts or does what would be set back", () => {
  lock();
  const before = readJourney(board.session.doc).columns;
  const header = screen.getByRole("columnheader", { name: /Purchase/ });
  for (const key of ["F2", "Delete", "Ctrl+d", "Alt+Shift+ArrowRight", "Ctrl+Alt+="]) {
    act(() => header.focus());
    board.session.refusals.set(undefined);
    press(key);
    expect(refused(), key).toEqual({ why: "structure", by: "Mia" });
    expect(header.querySelector("textarea"), key).toBeNull();
    expect(document.activeElement, key).toBe(header);
  }
  expect(readJourney(board.session.doc).columns).toEqual(before);
});

test("[DEPT-35] while the structure is locked its menus say so and offer nothing of it, and nothing adds to it", async () => {
  const adding = /^Add (a )?(stage|step|lane)/;
  expect(screen.getAllByRole("button", { name: adding }).length).toBeGreaterThan(0);
  lock();
  expect(screen.queryAllByRole("button", { name: adding })).toEqual([]);
  const header = screen.getByRole("columnheader", { name: /Purchase/ });
  for (const one of [header, screen.getByRole("rowheader", { name: /Doing/ })]) {
    act(() => one.focus());
    press("Shift+F10");
    expect(await screen.findByText(/locked by Mia/)).toBeDefined();
    const names = /^(Rename|Duplicate|Move|Add|Insert|Team|Colour|Delete|New|Stage|Lane)/;
    const items = screen.getAllByRole("menuitem", { name: names });
    expect(items.length).toBeGreaterThan(6);
    for (const item of items)
      expect(item.ariaDisabled ?? item.getAttribute("aria-disabled")).toBe("true");
    fireEvent.click(screen.getByRole("menuitem", { name: /^Delete/ }));
    fireEvent.keyDown(screen.getByRole("menu"), { key: "Escape" });
    await vi.waitFor(() => expect(screen.queryByRole("menu")).toBeNull());
  }
  expect(refused()).toBeUndefined();
});

test("[DEPT-24] in a lane that others guard, cells offer to suggest a card, and its cards are opened to read", () => {
  guard();
  const [offer] = screen.getAllByRole("button", { name: "Suggest a card…" });
  expect(offer).toBeDefined();
  focusOn(/Card c1/);
  press("F2");
  expect(refused()).toMatchObject({ why: "lane", teamId: "service" });
  press("Delete");
  expect(readJourney(board.session.doc).trash).toEqual([]);
  fireEvent.doubleClick(screen.getByText(/Words of c1/));
  expect(board.opened).toContain("c1");
});

test("[DEPT-25] what a department owns stands out: its cards, and those of its lanes and stages", () => {
  const doc = sampleDoc();
  const map = readJourney(doc);
  expect(belongingTo(map, service)).toEqual({ ids: new Set(), cards: 0 });
  setCardFields(doc, SEEDER, idOf("c4"), { teamId: service });
  expect(belongingTo(readJourney(doc), service)).toEqual({ ids: new Set(["c4"]), cards: 1 });
  setLane(doc, SEEDER, doing, { teamId: service });
  const all = belongingTo(readJourney(doc), service);
  expect(all.ids.has("doing")).toBe(true);
  expect(all.cards).toBe(
    [...map.cards.values()].filter(({ cell }) => cell?.laneId === doing).length,
  );
  setLane(doc, SEEDER, doing, { teamId: undefined });
  setStage(doc, SEEDER, idOf("buy"), { teamId: service });
  expect(belongingTo(readJourney(doc), service).ids.has("buy")).toBe(true);
});

test("[DEPT-26] a suggestion stands in its cell until it is decided upon", () => {
  const anchor = { on: "cell", laneId: doing, stepId: idOf<StepId>("cart") } as const;
  const thread: Thread = {
    id: idOf("t1"),
    kind: "idea",
    anchor,
    where: "",
    author: { id: idOf("ben"), name: "Ben" },
    text: "Why not?",
    mentions: [],
    at: 1,
    reactions: [],
    replies: [],
    suggestion: { title: "A ribbon", kind: "text" },
  };
  const shown = (one: Thread) => withSuggestions(new Map(), [one]).get(cellKey(anchor));
  expect(shown(thread)).toEqual([{ id: "t1", title: "A ribbon", kind: "text", by: "Ben" }]);
  const pain = { title: "Slow", kind: "pain-point" } as const;
  expect(shown({ ...thread, kind: "pain-point", severity: 3, suggestion: pain })).toEqual([
    { id: "t1", ...pain, severity: 3, by: "Ben" },
  ]);
  expect(shown({ ...thread, cardId: idOf("c9") })).toBeUndefined();
  expect(
    shown({ ...thread, resolved: { by: { id: idOf("mia"), name: "Mia" }, at: 2 } }),
  ).toBeUndefined();
});

test("[DEPT-26] a suggested pain point says how bad it is", () => {
  const by = "Ben";
  const cell = { laneId: doing, stepId: idOf<StepId>("cart") };
  const suggested = { id: idOf<never>("t1"), title: "Slow", kind: "pain-point", by } as const;
  render(
    <ToastProvider>
      <SessionProvider session={board.session}>
        <SuggestionTile cell={cell} suggested={{ ...suggested, severity: 3 }} />
      </SessionProvider>
    </ToastProvider>,
  );
  const tile = screen.getByRole("article", { name: "Suggestion: Slow" });
  expect(tile.textContent).toContain("3 Serious");
  expect(tile.getAttribute("aria-description")).toBe("Pain point, 3 Serious. Suggested by Ben");
});

test("[DEPT-34] what is being written in a lane that others guard by now is closed, and can be copied", () => {
  focusOn(/Card c1/);
  press("Enter");
  type(" and half a word");
  guard();
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(document.activeElement?.getAttribute("aria-label")).toContain("Card c1");
  expect(offered()).toMatchObject([
    { why: "lane", what: "card", title: "Card c1 and half a word", teamId: "service" },
  ]);
});

test("[DEPT-34] a new card's title too, and a stage's once the structure is locked", () => {
  focusOn(/Card c1/);
  press("Ctrl+Enter");
  type("A new card");
  guard();
  expect(screen.queryByRole("textbox")).toBeNull();
  act(() => screen.getByRole("columnheader", { name: /Purchase/ }).focus());
  press("F2");
  type(" and delivery");
  lock();
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(offered()).toMatchObject([
    { why: "lane", what: "card", title: "A new card" },
    { why: "structure", what: "stage", title: "Purchase and delivery" },
  ]);
});

test("[DEPT-34] a card's text is no longer written in a lane that others guard by now", () => {
  const { session } = board;
  expect(session.textOf(idOf("c1"))).toBeDefined();
  const { result } = renderHook(() => useCardText(idOf("c1")), {
    wrapper: ({ children }) => <SessionProvider session={session}>{children}</SessionProvider>,
  });
  guard();
  expect(result.current).toBeUndefined();
});

test("[DEPT-33] a paste that needs new stages is refused before it is asked about", async () => {
  lock();
  focusOn(/Card c1/);
  press("Ctrl+a");
  await screen.findByRole("toolbar");
  press("Escape");
  const target = document.activeElement ?? document.body;
  const event = createEvent.paste(target);
  const text = Array.from({ length: 30 }, (_, at) => `c${at}`).join("\t");
  const getData = (kind: string) => (kind === "text/plain" ? text : "");
  Object.defineProperty(event, "clipboardData", { value: { files: [], getData } });
  act(() => {
    fireEvent(target, event);
  });
  expect(refused()).toEqual({ why: "structure", by: "Mia" });
  expect(screen.queryByRole("dialog")).toBeNull();
});
