import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { asJourneyDoc, type JourneyDoc, readJourney } from "../../shared/document/index.ts";
import { type BatchId, type CardId, idOf } from "../../shared/journey/index.ts";
import { bringBack, deleteCards, renameCard } from "../../shared/operations/index.ts";
import { CLOSE } from "../../shared/protocol/index.ts";
import { SEEDER, sampleDoc } from "../../shared/testing/index.ts";
import { useCard } from "./journey-hooks.ts";
import type { MapSession } from "./map-session.ts";
import { SessionProvider } from "./SessionProvider.tsx";
import { visit } from "./testing/device.ts";
import { FakeServer } from "./testing/fake-server.ts";
import { useSharedDraft } from "./use-shared-draft.ts";

const C1: CardId = idOf("c1");
let server: FakeServer;
let session: MapSession;

beforeEach(async () => {
  vi.useFakeTimers();
  server = new FakeServer(sampleDoc());
  session = visit(server);
  await vi.advanceTimersByTimeAsync(20);
});
afterEach(() => {
  cleanup();
  session.close();
  vi.useRealTimers();
});

function Field({ required }: { readonly required: boolean }) {
  const { field, finish } = useSharedDraft({
    read: (map) => map.cards.get(C1)?.title,
    write: (verbs, title) => verbs.renameCard(C1, title),
    required,
    locked: useCard(C1)?.deleted !== undefined,
  });
  return <input {...field} onBlur={finish} />;
}

const show = (required = false) =>
  render(
    <SessionProvider session={session}>
      <Field required={required} />
    </SessionProvider>,
  );
const field = () => screen.getByRole<HTMLInputElement>("textbox");
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const title = () => session.journey.card(C1)?.title;
const onDisk = () => readJourney(asJourneyDoc(server.disk)).cards.get(C1)?.title;
const others = (deed: (doc: JourneyDoc) => void) => act(() => deed(session.doc));
const state = () => session.connection.current().state;

test("[DRAFT-1] each pause in typing puts the words into the map, all as one step of undo", async () => {
  show();
  type("Pays");
  await pass(399);
  expect(title()).toBe("Card c1");
  await pass(1);
  expect(title()).toBe("Pays");
  await pass(5_000);
  expect(onDisk()).toBe("Pays");
  type("Pays by card ");
  await pass(400);
  expect(title()).toBe("Pays by card");
  expect(field().value).toBe("Pays by card ");
  type("Pays by card twice");
  fireEvent.blur(field());
  expect(title()).toBe("Pays by card twice");
  expect(session.undoStack.current().undo).toBe("rename 'Card c1'");
  act(() => session.undo());
  expect(title()).toBe("Card c1");
  expect(session.undoStack.current().undo).toBeUndefined();
  act(() => session.redo());
  expect(title()).toBe("Pays by card twice");
});

test("[DRAFT-1] two visits are two steps, and what comes between is never taken along", () => {
  show();
  type("One");
  fireEvent.blur(field());
  type("Two");
  fireEvent.blur(field());
  act(() => session.undo());
  expect(title()).toBe("One");
  act(() => session.undo());
  expect(title()).toBe("Card c1");
});

test("[DRAFT-2, DRAFT-9] a field shows what others write once its own words are in the map, both kept", async () => {
  show();
  type("Card c1, Ana's");
  others((doc) => renameCard(doc, SEEDER, C1, "Ben's Card c1"));
  expect(field().value).toBe("Card c1, Ana's");
  await pass(400);
  expect(title()).toBe("Ben's Card c1, Ana's");
  expect(field().value).toBe("Ben's Card c1, Ana's");
  others((doc) => renameCard(doc, SEEDER, C1, "Ben's again"));
  expect(field().value).toBe("Ben's again");
  fireEvent.blur(field());
  expect(title()).toBe("Ben's again");
});

test("[DRAFT-2] undo of a visit leaves what others wrote in its middle", async () => {
  show();
  type("Ana's");
  await pass(400);
  others((doc) => renameCard(doc, SEEDER, C1, "Ben's"));
  type("Ben's and Ana's");
  fireEvent.blur(field());
  act(() => session.undo());
  expect(title()).toBe("Ben's");
});

test("[DRAFT-3] an emptied title waits for its end, and a required one is then what it was", async () => {
  const { unmount } = show(true);
  type("P");
  await pass(400);
  type("");
  await pass(5_000);
  expect(title()).toBe("P");
  fireEvent.blur(field());
  expect([title(), field().value]).toEqual(["Card c1", "Card c1"]);
  unmount();
  show(false);
  type("");
  await pass(5_000);
  expect(title()).toBe("Card c1");
  fireEvent.blur(field());
  expect(title()).toBe("");
});

test("[DRAFT-4] nothing is written while a word is composed", async () => {
  show();
  fireEvent.compositionStart(field());
  type("かー");
  await pass(5_000);
  expect(title()).toBe("Card c1");
  type("カード");
  fireEvent.compositionEnd(field());
  await pass(400);
  expect(title()).toBe("カード");
});

test("[DRAFT-5] what is typed and not in the map yet is not Saved", async () => {
  show();
  expect(state()).toBe("saved");
  type("P");
  expect(session.connection.current()).toEqual({ state: "saving", quiet: true });
  for (const text of ["Pa", "Pay", "Pays"]) {
    await pass(300);
    type(text);
  }
  expect(session.connection.current()).toEqual({ state: "saving", quiet: false });
  await pass(400);
  expect(session.connection.current()).toEqual({ state: "saving", quiet: false });
  await pass(200);
  expect([state(), onDisk()]).toEqual(["saved", "Pays"]);
});

test("[DRAFT-6] what is half typed when the map closes to one is waiting, and can be copied", async () => {
  show();
  type("Half a sent");
  act(() => server.close(CLOSE.notAllowed));
  expect(session.connection.current()).toMatchObject({ state: "not-saved", reason: "no-access" });
  const copied = session.copyOfMap().cards.find(({ id }) => id === C1);
  expect(copied?.title).toBe("Half a sent");
});

test("[DRAFT-6] a field that goes away, and a map that is left, keep what was typed", async () => {
  const { unmount } = show();
  type("Left open");
  unmount();
  expect(title()).toBe("Left open");
  show();
  type("Left for home");
  session.close();
  expect(title()).toBe("Left for home");
});

test("[DRAFT-7] words for what is deleted meanwhile stay, and are written when it comes back", async () => {
  show();
  type("Kept");
  const batch = idOf<BatchId>("b");
  others((doc) => deleteCards(doc, SEEDER, [C1], { at: 1, batch }));
  await pass(5_000);
  fireEvent.blur(field());
  expect([title(), field().value, state()]).toEqual(["Card c1", "Kept", "saving"]);
  others((doc) => bringBack(doc, SEEDER, batch));
  expect(title()).toBe("Kept");
  await pass(200);
  expect(state()).toBe("saved");
});
