import { afterEach, beforeEach, expect, test, vi } from "vitest";
import * as Y from "yjs";
import { type CardId, idOf } from "../../shared/journey/index.ts";
import { SeededRandom, sampleDoc } from "../../shared/testing/index.ts";
import type { MapSession } from "./map-session.ts";
import { Device, visit } from "./testing/device.ts";
import { FakeServer } from "./testing/fake-server.ts";

/** One seed is pinned by `VITE_SEED=7 npx vitest run client/session/never`. */
const PINNED = Number(import.meta.env.VITE_SEED);
const SEEDS = PINNED ? [PINNED] : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const STEPS = 400;
const CARDS: readonly CardId[] = ["c1", "c2", "c3", "c4"].map((id) => idOf<CardId>(id));

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** True when everything that `doc` holds, deletions included, is on the server's disk. */
function isOnDisk(doc: Y.Doc, disk: Y.Doc): boolean {
  const merged = new Y.Doc();
  Y.applyUpdate(merged, Y.encodeStateAsUpdate(disk));
  Y.applyUpdate(merged, Y.encodeStateAsUpdate(doc));
  return Y.equalSnapshots(Y.snapshot(merged), Y.snapshot(disk));
}

test.each(SEEDS)(
  "[SES-1, SES-10] Saved is never said of a change that is not on the disk (seed %i)",
  async (seed) => {
    const random = new SeededRandom(seed);
    const server = new FakeServer(sampleDoc());
    const device = new Device();
    let claims = 0;
    const come = () => {
      const session = visit(server, device);
      const check = () => {
        if (session.connection.current().state !== "saved") return;
        claims++;
        expect(isOnDisk(session.doc, server.disk), `seed ${seed}`).toBe(true);
      };
      session.connection.changed.subscribe(check);
      // The claim must hold for as long as it stands, not only when it is made.
      session.doc.on("afterAllTransactions", check);
      return session;
    };
    let session = come();
    const releases: ((() => void) | undefined)[] = [];

    const chances: readonly (readonly [number, () => void])[] = [
      [0.8, () => edit(session, random)],
      [0.04, () => server.crash()],
      [0.05, () => server.close(random.chance(0.5) ? 1006 : 4205)],
      [0.05, () => server.setNetwork(random.chance(0.5) ? "silent" : "refusing")],
      [0.1, () => server.setNetwork("up")],
      [0.04, () => server.breakDisk()],
      [0.1, () => server.repairDisk()],
      // A word is being composed: what others send waits, across connections too.
      [0.04, () => releases.push(session.textOf(random.pick(CARDS) ?? idOf("c1"))?.holdOthers())],
      [0.1, () => releases.splice(0).forEach((release) => void release?.())],
      [
        0.04,
        () => {
          session.close();
          session = come();
        },
      ],
    ];
    for (let step = 0; step < STEPS; step++) {
      for (const [chance, happen] of chances) if (random.chance(chance)) happen();
      // Often within the few milliseconds between a question and its answer.
      const longest = random.chance(0.03) ? 9000 : (random.pick([15, 40, 200]) ?? 15);
      await vi.advanceTimersByTimeAsync(random.below(longest));
    }

    server.setNetwork("up");
    server.repairDisk();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(session.connection.current(), `seed ${seed}`).toEqual({ state: "saved" });
    expect(isOnDisk(session.doc, server.disk)).toBe(true);
    expect(claims).toBeGreaterThan(5);
    session.close();
  },
);

function edit(session: MapSession, random: SeededRandom): void {
  const verbs = session.verbs();
  const id = random.pick(CARDS);
  if (!verbs || !id || !session.journey.card(id)) return;
  const deeds = [
    () => session.undo(),
    () => verbs.duplicateCards([id]),
    () => verbs.deleteCards([id]),
    ...Array.from({ length: 6 }, () => () => verbs.renameCard(id, random.text(4))),
  ];
  random.pick(deeds)?.();
}
