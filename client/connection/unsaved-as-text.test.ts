import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type CardId, idOf } from "../../shared/journey/index.ts";
import { sampleDoc } from "../../shared/testing/index.ts";
import { Device, visit } from "../session/testing/device.ts";
import { FakeServer } from "../session/testing/fake-server.ts";
import { unsavedAsText } from "./unsaved-as-text.ts";

const C1: CardId = idOf("c1");

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test("[ROLE-12] what was not saved is told from the rest of the map, with where it stands", async () => {
  const server = new FakeServer(sampleDoc());
  const session = visit(server);
  await pass(20);
  session.verbs()?.renameCard(idOf("c2"), "Saved before");
  await pass(500);
  server.mayWrite = false;
  session.verbs()?.renameCard(C1, "Written too late");
  session.verbs()?.setMap({ description: "Too late as well" });
  await pass(500);
  const copied = unsavedAsText(session.copyOfMap(), session.unsavedPlaces());
  expect(copied).toContain("Too late as well");
  expect(copied).toMatch(/ › .*\n +- Written too late/);
  expect(copied).not.toContain("Saved before");
  for (const { title } of session.copyOfMap().cards.slice(1)) expect(copied).not.toContain(title);
  session.close();
});

test("[ROLE-12] what earlier visits left cannot be told apart: the whole map is copied", async () => {
  const server = new FakeServer(sampleDoc());
  const device = new Device();
  const first = visit(server, device);
  await pass(20);
  server.setNetwork("refusing");
  server.close(1006);
  first.verbs()?.renameCard(C1, "Left behind");
  await pass(200);
  first.close();
  const again = visit(server, device);
  await pass(20);
  const copied = unsavedAsText(again.copyOfMap(), again.unsavedPlaces());
  expect(copied).toContain("Left behind");
  expect(copied).toContain(again.copyOfMap().cards[1]?.title ?? "-");
  again.close();
});
