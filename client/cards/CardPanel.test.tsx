import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import * as Y from "yjs";
import { asJourneyDoc } from "../../shared/document/index.ts";
import {
  CARD_KINDS,
  type CardId,
  type Cell,
  idOf,
  imageNode,
  type LaneId,
} from "../../shared/journey/index.ts";
import { deleteStage, guardLane, setLane } from "../../shared/operations/index.ts";
import { CLOSE } from "../../shared/protocol/index.ts";
import { SEEDER, sampleDoc } from "../../shared/testing/index.ts";
import { type MapSession, SessionProvider } from "../session/index.ts";
import { visit } from "../session/testing/device.ts";
import { FakeServer } from "../session/testing/fake-server.ts";
import { UiProvider } from "../ui/index.ts";
import { CardPanel } from "./CardPanel.tsx";
import { loadEditor } from "./text/load-editor.ts";

const C1: CardId = idOf("c1");
const DOING: LaneId = idOf("doing");
const PAINS: Cell = { stepId: idOf("pay"), laneId: idOf("pains") };
let server: FakeServer;
let session: MapSession;
const onClose = vi.fn();
const onOpen = vi.fn();

beforeAll(loadEditor);
beforeEach(async () => {
  server = new FakeServer(sampleDoc());
  session = visit(server);
  await vi.waitFor(() => expect(session.journey.card(C1)).toBeDefined());
});
afterEach(() => {
  cleanup();
  session.close();
  vi.clearAllMocks();
});

const show = (id: CardId) =>
  render(
    <UiProvider>
      <SessionProvider session={session}>
        <CardPanel id={id} onOpen={onOpen} onClose={onClose} />
      </SessionProvider>
    </UiProvider>,
  );
const verbs = () => {
  const { verbs: all } = session;
  const bound = all();
  if (!bound) throw new Error("no verbs");
  return bound;
};
const title = () => screen.getByRole("textbox", { name: "Title" });

test("[TXT-21] the panel shows the card of each kind with its own fields", () => {
  const own: Partial<Record<(typeof CARD_KINDS)[number], readonly string[]>> = {
    touchpoint: ["Channel", "Where", "Moment of truth"],
    "pain-point": ["Severity", "Status"],
    opportunity: ["Answers", "Customer value", "Business value", "Effort", "Status"],
  };
  show(C1);
  for (const kind of CARD_KINDS) {
    act(() => verbs().changeCardKind(C1, kind));
    const facts = screen.getByRole("group", { name: "About this card" });
    for (const field of own[kind] ?? []) {
      expect(within(facts).getAllByText(field).length, `${kind}: ${field}`).toBeGreaterThan(0);
    }
    expect(within(facts).getAllByText("Confidence").length).toBeGreaterThan(0);
  }
  expect(screen.getByText("Purchase › Fills the cart · Doing")).toBeDefined();
});

test("[DEPT-36] what is known of a card in a lane that others guard is read as text", () => {
  act(() => verbs().setCardFields(C1, { confidence: "assumed" }));
  show(C1);
  expect(screen.getByRole("group", { name: "About this card" })).toBeDefined();
  act(() => {
    setLane(session.doc, SEEDER, DOING, { teamId: idOf("service") });
    guardLane(session.doc, SEEDER, DOING, true);
  });
  expect(screen.queryByRole("group", { name: "About this card" })).toBeNull();
  expect(screen.queryByRole("combobox")).toBeNull();
  expect(screen.getByText("Confidence").nextElementSibling?.textContent).toBe("Assumed");
});

test("[TXT-21] the switch of a touchpoint says what it switches", () => {
  act(() => verbs().changeCardKind(C1, "touchpoint"));
  show(C1);
  const truth = screen.getByRole("switch", { name: "Moment of truth" });
  fireEvent.click(truth);
  expect(session.journey.card(C1)).toMatchObject({ momentOfTruth: true });
});

test("[TXT-22] Enter, Escape and leaving keep a title; a composed word's Enter does not end it", () => {
  show(C1);
  const type = (text: string) => fireEvent.change(title(), { target: { value: text } });
  const stored = () => session.journey.card(C1)?.title;
  type("Sees\nan ad");
  expect(stored()).toBe("Card c1");
  fireEvent.keyDown(title(), { key: "Enter", isComposing: true });
  expect(stored()).toBe("Card c1");
  fireEvent.keyDown(title(), { key: "Enter" });
  expect(stored()).toBe("Sees an ad");
  type("Second");
  fireEvent.keyDown(title(), { key: "Escape" });
  expect(stored()).toBe("Second");
  expect(onClose).not.toHaveBeenCalled();
  type("Third");
  fireEvent.blur(title());
  expect(stored()).toBe("Third");
  expect(session.undoStack.current().undo).toBe("rename 'Second'");
});

test("[TXT-22] a title that was only looked at leaves what another person wrote meanwhile", async () => {
  show(C1);
  act(() => title().focus());
  server.edit((doc) => {
    const card = doc.getMap("cards").get("c1");
    if (card instanceof Y.Map) card.set("title", "Ben's");
  });
  await vi.waitFor(() => expect(screen.getByDisplayValue("Ben's")).toBeDefined());
  fireEvent.blur(title());
  expect(session.journey.card(C1)?.title).toBe("Ben's");
  expect(session.undoStack.current().undo).toBeUndefined();
});

test("[TXT-23] a slider writes once, when it is let go", () => {
  const id = verbs().addCard({ kind: "opportunity", title: "Save it", cell: PAINS, index: 0 });
  show(id);
  const changes = vi.fn();
  session.doc.on("update", changes);
  const slider = screen.getByRole("slider", { name: "Customer value" });
  for (const value of ["20", "40", "60"]) fireEvent.change(slider, { target: { value } });
  expect(changes).not.toHaveBeenCalled();
  fireEvent.pointerUp(slider);
  expect(changes).toHaveBeenCalledTimes(1);
  expect(session.journey.card(id)).toMatchObject({ customerValue: 60 });
});

test("[TXT-24] severity, status, confidence and team are chosen", async () => {
  const id = verbs().addCard({ kind: "pain-point", title: "Error", cell: PAINS, index: 0 });
  show(id);
  fireEvent.click(screen.getByRole("radio", { name: "4, Critical" }));
  fireEvent.click(screen.getByRole("radio", { name: "Planned" }));
  // A letter chooses in a closed list, by keyboard alone.
  fireEvent.keyDown(screen.getByRole("combobox", { name: "Confidence" }), { key: "m" });
  fireEvent.keyDown(screen.getByRole("combobox", { name: "Team" }), { key: "s" });
  expect(session.journey.card(id)).toMatchObject({
    severity: 4,
    status: "planned",
    confidence: "measured",
    teamId: "service",
  });
  const chooseNone = () => {
    fireEvent.keyDown(screen.getByRole("combobox", { name: "Team" }), { key: "n" });
    expect(session.journey.card(id)?.teamId).toBeUndefined();
  };
  // The list takes letters that follow each other within a second for one word.
  await vi.waitFor(chooseNone, { interval: 1_100, timeout: 10_000 });
});

test("[TXT-25] an opportunity is linked to pain points and shows those that are there", async () => {
  const pain = verbs().addCard({ kind: "pain-point", title: "Declined", cell: PAINS, index: 0 });
  const id = verbs().addCard({ kind: "opportunity", title: "Save it", cell: PAINS, index: 0 });
  show(id);
  fireEvent.click(screen.getByRole("button", { name: "Link pain point" }));
  fireEvent.click(await screen.findByRole("checkbox", { name: /Declined/ }));
  expect(session.journey.card(id)).toMatchObject({ painPointIds: [pain] });
  expect(screen.getByLabelText("Unlink Declined")).toBeDefined();
  act(() => void verbs().deleteCards([pain]));
  expect(screen.queryByLabelText("Unlink Declined")).toBeNull();
  expect(session.journey.card(id)).toMatchObject({ painPointIds: [pain] });
});

test("[TXT-26] a card that another person deletes meanwhile can be brought back", () => {
  show(C1);
  act(() =>
    server.edit((doc) => {
      const card = doc.getMap("cards").get("c1");
      if (card instanceof Y.Map) card.set("del", { by: "ben", at: 1, batch: "b1" });
    }),
  );
  return vi.waitFor(() => {
    expect(screen.getByText("Somebody deleted this card while you were editing.")).toBeDefined();
    fireEvent.click(screen.getByText("Bring it back"));
    expect(session.journey.card(C1)?.deleted).toBeUndefined();
  });
});

test("[TXT-50] who writes in the text of a card that others delete has the focus on its panel", async () => {
  show(C1);
  fireEvent.click(screen.getByRole("textbox", { name: /^Text of/ }));
  const text = await vi.waitFor(() => {
    const editor = document.querySelector<HTMLElement>(".ProseMirror");
    if (!editor) throw new Error("nothing to write in yet");
    return editor;
  });
  act(() => text.focus());
  act(() =>
    server.edit((doc) => {
      const card = doc.getMap("cards").get("c1");
      if (card instanceof Y.Map) card.set("del", { by: "ben", at: 1, batch: "b1" });
    }),
  );
  await screen.findByText("Bring it back");
  expect(text.isConnected).toBe(false);
  expect(document.activeElement).toBe(screen.getByRole("complementary"));
});

test("[TXT-26] a card that went with its stage says so, and all of it comes back", async () => {
  show(C1);
  act(() =>
    server.edit((doc) =>
      deleteStage(asJourneyDoc(doc), SEEDER, idOf("buy"), { at: 1, batch: idOf("b1") }),
    ),
  );
  expect(
    await screen.findByText(/^Somebody deleted '.+' with this card.* while you were/),
  ).toBeDefined();
  fireEvent.click(screen.getByText("Bring all of it back"));
  expect(session.journey.card(C1)?.deleted).toBeUndefined();
});

test("[TXT-34] who may only look is not told that they were editing", async () => {
  session.close();
  session = visit(server, undefined, { role: "viewer" });
  await vi.waitFor(() => expect(session.journey.card(C1)).toBeDefined());
  show(C1);
  act(() =>
    server.edit((doc) => {
      const card = doc.getMap("cards").get("c1");
      if (card instanceof Y.Map) card.set("del", { by: "ben", at: 1, batch: "b1" });
    }),
  );
  expect(await screen.findByText("Somebody deleted this card.")).toBeDefined();
  expect(screen.queryByText("Bring it back")).toBeNull();
});

test("[TXT-27] who may only look sees all and can change nothing", async () => {
  session.close();
  session = visit(server, undefined, { role: "viewer" });
  await vi.waitFor(() => expect(session.journey.card(C1)).toBeDefined());
  show(C1);
  expect(title()).toHaveProperty("readOnly", true);
  expect(screen.queryByRole("button", { name: "More" })).toBeNull();
  expect(screen.queryByRole("combobox")).toBeNull();
  expect(screen.getByText("Words of c1")).toBeDefined();
  expect(screen.queryByRole("textbox", { name: /^Text of/ })).toBeNull();
});

test("[TXT-42] who may only look reads what is set about a card, and no empty fields", async () => {
  const pain = verbs().addCard({
    kind: "pain-point",
    title: "Too slow",
    cell: PAINS,
    index: 0,
  });
  act(() => {
    verbs().changeCardKind(C1, "opportunity");
    verbs().setCardFields(C1, { customerValue: 40, painPointIds: pain ? [pain] : [] });
  });
  await vi.waitFor(() => expect(session.connection.current().state).toBe("saved"));
  session.close();
  session = visit(server, undefined, { role: "viewer" });
  await vi.waitFor(() => expect(session.journey.card(C1)?.kind).toBe("opportunity"));
  show(C1);
  const told = () => [...document.querySelectorAll("dl > div")].map((fact) => fact.textContent);
  expect(told()).toEqual(["AnswersToo slow", "Customer value40/100", "StatusIdea"]);
});

test("[TXT-28] the others see who writes in a card while the focus is in its panel", async () => {
  show(C1);
  act(() => title().focus());
  expect(session.presence.editing).toBe(C1);
  cleanup();
  expect(session.presence.editing).toBeUndefined();
});

test("[TXT-30] who may only look is not shown as writing, nor who lost the right meanwhile", async () => {
  show(C1);
  act(() => title().focus());
  expect(session.presence.editing).toBe(C1);
  act(() => server.close(CLOSE.notAllowed));
  await vi.waitFor(() => expect(session.presence.editing).toBeUndefined());
  cleanup();
  session.close();
  session = visit(server, undefined, { role: "viewer" });
  await vi.waitFor(() => expect(session.journey.card(C1)).toBeDefined());
  show(C1);
  act(() => title().focus());
  expect(session.presence.editing).toBeUndefined();
});

test("[TXT-36] a card that is open already takes the focus when it is opened again", () => {
  const panel = (wish: number) => (
    <UiProvider>
      <SessionProvider session={session}>
        <button type="button">Card on the board</button>
        <CardPanel id={C1} wish={wish} onOpen={onOpen} onClose={onClose} />
      </SessionProvider>
    </UiProvider>
  );
  const { rerender } = render(panel(1));
  act(() => screen.getByText("Card on the board").focus());
  rerender(panel(1));
  expect(document.activeElement).toBe(screen.getByText("Card on the board"));
  rerender(panel(2));
  expect(document.activeElement).toBe(title());
});

test("[TXT-29] Escape keeps a channel that was typed, and only then closes the panel", () => {
  const id = verbs().addCard({ kind: "touchpoint", title: "Ad", cell: PAINS, index: 0 });
  show(id);
  const channel = screen.getByLabelText("Channel");
  fireEvent.change(channel, { target: { value: "Radio" } });
  fireEvent.keyDown(channel, { key: "Escape" });
  expect(onClose).not.toHaveBeenCalled();
  expect(session.journey.card(id)).toMatchObject({ channel: "Radio" });
  fireEvent.keyDown(channel, { key: "Escape" });
  expect(onClose).toHaveBeenCalledOnce();
});

test("[TXT-29] Escape keeps what was typed of a picture, and only then closes the panel", () => {
  const picture = { id: idOf<never>("tree"), width: 4, height: 3, alt: "" };
  act(() => verbs().setCardPicture(C1, picture));
  show(C1);
  const alt = screen.getByLabelText(/What it shows/);
  fireEvent.change(alt, { target: { value: "A tree" } });
  fireEvent.keyDown(alt, { key: "Escape" });
  expect(onClose).not.toHaveBeenCalled();
  expect(session.journey.card(C1)?.picture?.alt).toBe("A tree");
  fireEvent.keyDown(alt, { key: "Escape" });
  expect(onClose).toHaveBeenCalledOnce();
});

test("[TXT-29] Escape closes the panel from a title that was not touched, and only then", () => {
  show(C1);
  fireEvent.change(title(), { target: { value: "Half typed" } });
  fireEvent.keyDown(title(), { key: "Escape" });
  expect(onClose).not.toHaveBeenCalled();
  fireEvent.keyDown(title(), { key: "Escape" });
  expect(onClose).toHaveBeenCalledOnce();
});

test("[TXT-11] a click opens the text's editor; Escape finishes and keeps the text", async () => {
  show(C1);
  fireEvent.click(screen.getByRole("textbox", { name: "Text of Card c1" }));
  const editor = () => document.querySelector<HTMLElement>("[contenteditable=true]");
  await vi.waitFor(() => expect(editor()).not.toBeNull());
  expect(screen.getByRole("toolbar", { name: "Text format" })).toBeDefined();
  const live = editor();
  // As browsers send it: the editor's core prevents its default by the key code.
  if (live) fireEvent.keyDown(live, { key: "Escape", keyCode: 27 });
  await vi.waitFor(() => expect(editor()).toBeNull());
  expect(screen.getByText("Words of c1")).toBeDefined();
  expect(onClose).not.toHaveBeenCalled();
  // The focus stays at the text, which does not open again, and the next Escape is the panel's.
  const text = screen.getByRole("textbox", { name: "Text of Card c1" });
  expect(document.activeElement).toBe(text);
  fireEvent.keyDown(text, { key: "Escape" });
  expect(onClose).toHaveBeenCalledOnce();
});

test("[PIC-14] a text that is a picture alone is no empty text", () => {
  const picture = { id: idOf<never>("tree"), width: 4, height: 3, alt: "" };
  const id = verbs().addCard({
    ...{ kind: "text", title: "Pictured", cell: PAINS, index: 0 },
    body: { type: "doc", content: [imageNode(picture)] },
  });
  show(id);
  expect(screen.queryByText("Add details…")).toBeNull();
  expect(document.querySelector("figure[data-picture=tree]")).not.toBeNull();
});

test("[PIC-1] whoever may change a card can give it a picture, and who may only look sees it", () => {
  const picture = { id: idOf<never>("tree"), width: 4, height: 3, alt: "A tree" };
  act(() => verbs().setCardPicture(C1, picture));
  show(C1);
  expect(screen.getByRole("button", { name: "Replace…" })).toBeDefined();
  expect(screen.getByLabelText<HTMLInputElement>("What it shows").value).toBe("A tree");
  fireEvent.click(screen.getByRole("button", { name: "Remove" }));
  expect(session.journey.card(C1)).not.toHaveProperty("picture");
  expect(screen.getByRole("button", { name: "Add a picture…" })).toBeDefined();
});
