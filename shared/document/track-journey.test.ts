import { expect, test } from "vitest";
import { type CardId, idOf } from "../journey/index.ts";
import { moveCards, renameCard, renameStage } from "../operations/index.ts";
import {
  countingIds,
  Network,
  randomEdit,
  SEEDER,
  SeededRandom,
  sampleDoc,
} from "../testing/index.ts";
import { type JourneyChange, readJourney, trackJourney } from "./index.ts";

test.each([1, 2, 3, 4, 5, 6])(
  "[READ-4] following every change shows the same map as reading it anew (seed %i)",
  (seed) => {
    const random = new SeededRandom(seed);
    const network = new Network(3, sampleDoc());
    const trackers = network.peers.map((peer) => trackJourney(peer.doc));
    const newId = countingIds("n");
    for (let i = 0; i < 200; i++) {
      const peer = random.pick(network.peers);
      if (peer) randomEdit(peer, random, newId);
      network.deliver(random, 0.4);
      const at = random.below(3);
      const doc = network.peers[at]?.doc;
      if (doc) expect(trackers[at]?.current()).toEqual(readJourney(doc));
    }
  },
);

test("[READ-5] what a change did not touch stays the same object", () => {
  const doc = sampleDoc();
  const tracker = trackJourney(doc);
  const changes: JourneyChange[] = [];
  tracker.subscribe((change) => changes.push(change));
  const before = tracker.current();
  renameCard(doc, SEEDER, idOf<CardId>("c1"), "New");
  const after = tracker.current();
  expect(after.cards.get(idOf("c2"))).toBe(before.cards.get(idOf("c2")));
  expect(after.cards.get(idOf("c1"))?.body).toBe(before.cards.get(idOf("c1"))?.body);
  expect(after.columns).toBe(before.columns);
  expect(after.cells).toBe(before.cells);
  expect(changes).toEqual([{ cards: new Set(["c1"]), cells: new Set(), frame: false }]);
});

test("[READ-5] a move tells the two cells it touched, a renamed stage only its column", () => {
  const doc = sampleDoc();
  const tracker = trackJourney(doc);
  const cells: string[] = [];
  tracker.subscribe((change) => cells.push(...change.cells));
  const to = { cell: { stepId: idOf<never>("pay"), laneId: idOf<never>("pains") }, index: 0 };
  moveCards(doc, SEEDER, [idOf<CardId>("c1")], to);
  expect(cells.toSorted()).toEqual(["doing|cart", "pains|pay"]);
  const before = tracker.current();
  renameStage(doc, SEEDER, idOf("get"), "Arrival");
  const after = tracker.current();
  expect(after.columns[0]).toBe(before.columns[0]);
  expect(after.columns[1]).not.toBe(before.columns[1]);
  expect(after.lanes).toBe(before.lanes);
  expect(cells.length).toBe(2);
});
