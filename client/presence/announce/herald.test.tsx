import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import * as Y from "yjs";
import { asJourneyDoc, type JourneyDoc } from "../../../shared/document/index.ts";
import { type BatchId, type CardId, idOf } from "../../../shared/journey/index.ts";
import * as verbs from "../../../shared/operations/index.ts";
import { SEEDER, sampleDoc } from "../../../shared/testing/index.ts";
import { choose, type MapSession, SessionProvider } from "../../session/index.ts";
import { visit } from "../../session/testing/device.ts";
import { FakeServer } from "../../session/testing/fake-server.ts";
import { Announcer } from "./Announcer.tsx";
import { TOGETHER } from "./herald.ts";

const ANA = 77;
const C1 = idOf<CardId>("c1");
let server: FakeServer;
let session: MapSession;

beforeEach(async () => {
  vi.useFakeTimers();
  choose("edits", "mine");
  choose("arrivals", "on");
  server = new FakeServer(sampleDoc());
  session = visit(server);
  await vi.advanceTimersByTimeAsync(20);
  server.showPerson(ANA, person("Ana"));
  await vi.advanceTimersByTimeAsync(20);
  render(
    <SessionProvider session={session}>
      <Announcer />
    </SessionProvider>,
  );
});
afterEach(() => {
  cleanup();
  session.close();
  vi.useRealTimers();
});

const person = (name: string, more: object = {}) => ({
  user: { id: name.toLowerCase(), name, colour: "#0B6BB0" },
  ...more,
});
const pass = (ms = TOGETHER) => act(() => vi.advanceTimersByTimeAsync(ms));
const said = () => [...screen.getByRole("log").children].map((line) => line.textContent);
const shows = async (client: number, state: Record<string, unknown> | null) => {
  server.showPerson(client, state);
  await pass(20);
};

/** What somebody else writes, from a client of that id. */
async function writes(change: (doc: JourneyDoc) => void, client = ANA): Promise<void> {
  server.edit((memory) => {
    const doc = asJourneyDoc(new Y.Doc());
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(memory));
    doc.clientID = client;
    change(doc);
    Y.applyUpdate(memory, Y.encodeStateAsUpdate(doc));
  });
  await pass(20);
}
const renames = (title: string, client?: number) =>
  writes((doc) => verbs.renameCard(doc, SEEDER, C1, title), client);

test("[SAY-7, SAY-4] what happens within five seconds is told at once, and once", async () => {
  session.presence.setFocus({ cardId: C1 });
  await renames("Refund");
  await renames("Refund e-mail");
  expect(said()).toEqual([]);
  await pass();
  expect(said()).toEqual(["Ana edited 'Refund e-mail', Doing, Fills the cart."]);
  await pass();
  expect(said()).toHaveLength(1);
});

test("[SAY-5] outside one's own cell nothing is told, unless everything is wanted; off silences it", async () => {
  await renames("One");
  await pass();
  expect(said()).toEqual([]);
  choose("edits", "everything");
  await renames("Two");
  await pass();
  expect(said()).toEqual(["Ana edited 'Two', Doing, Fills the cart."]);
  choose("edits", "off");
  session.presence.setFocus({ cardId: C1 });
  await renames("Three");
  await pass();
  expect(said()).toHaveLength(1);
});

test("[SAY-2] one's own edits are never told, those of one's other tab neither", async () => {
  choose("edits", "everything");
  session.verbs()?.renameCard(C1, "Mine");
  await shows(78, { ...person("Me"), user: { ...person("Me").user, id: "me" } });
  await renames("Mine too", 78);
  await pass();
  expect(said()).toEqual([]);
});

test("[SAY-8] who is not here any more, or takes away words unseen, is somebody", async () => {
  choose("edits", "everything");
  await renames("Late", 99);
  await pass();
  await renames("Later", 99);
  await renames("Last");
  await pass();
  expect(said()).toEqual([
    "Somebody edited 'Late', Doing, Fills the cart.",
    "Ana and somebody else edited 'Last', Doing, Fills the cart.",
  ]);
});

test("[SAY-3] what somebody still writes is told once they have finished", async () => {
  session.presence.setFocus({ cardId: C1 });
  await shows(ANA, person("Ana", { editing: "c1" }));
  await renames("Ref");
  await pass();
  expect(said()).toEqual([]);
  await renames("Refund");
  await pass();
  await shows(ANA, person("Ana"));
  await pass();
  expect(said()).toEqual(["Ana edited 'Refund', Doing, Fills the cart."]);
});

test("[SAY-7] what takes the focus away is left to the board to tell", async () => {
  session.presence.setFocus({ cardId: C1 });
  const when = { at: 1, batch: idOf<BatchId>("b1") };
  await writes((doc) => verbs.deleteCards(doc, SEEDER, [C1], when));
  await pass();
  expect(said()).toEqual([]);
});

test("[SAY-6] who comes and goes is told together, but not who was here before", async () => {
  await shows(5, person("Ben"));
  await shows(6, person("Cleo"));
  await shows(ANA, null);
  await pass();
  expect(said()).toEqual(["Ben and Cleo are here now. Ana has left."]);
  choose("arrivals", "off");
  await shows(5, null);
  await pass();
  expect(said()).toHaveLength(1);
});

test("[SAY-6] nobody is said to have left because one's own connection broke", async () => {
  server.setNetwork("refusing");
  server.close(1006);
  await pass(20_000);
  server.setNetwork("up");
  await pass(20_000);
  expect(session.people.list()).toHaveLength(1);
  expect(said()).toEqual([]);
});
