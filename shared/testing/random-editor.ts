import * as Y from "yjs";
import { entityAt, fragmentOf, readJourney } from "../document/index.ts";
import {
  type BatchId,
  CARD_KINDS,
  type CardId,
  type Cell,
  cellKey,
  emotionOf,
  type JourneyMap,
  LANE_KINDS,
  type LaneId,
  type NewId,
  type StageId,
  type StepId,
  stepsOf,
} from "../journey/index.ts";
import * as verbs from "../operations/index.ts";
import type { Peer } from "./network.ts";
import type { SeededRandom } from "./seeded-random.ts";

/** A word that was typed into a card, to be found there at the end. */
export type Typed = { readonly cardId: CardId; readonly word: string };

type Edit = (peer: Peer, map: JourneyMap, random: SeededRandom, newId: NewId) => unknown;

/** Does one random thing a person can do, on what this peer sees. Says what was typed, if anything. */
export function randomEdit(peer: Peer, random: SeededRandom, newId: NewId): Typed | undefined {
  const edit = random.pick(EDITS);
  const typed = edit?.(peer, readJourney(peer.doc), random, newId);
  return isTyped(typed) ? typed : undefined;
}

const isTyped = (input: unknown): input is Typed =>
  typeof input === "object" && input !== null && "word" in input;

const when = (random: SeededRandom, newId: NewId) => ({
  at: random.below(1e6),
  batch: newId<BatchId>(),
});
const liveCards = (map: JourneyMap) => [...map.cells.values()].flat();
const anyStage = (map: JourneyMap, random: SeededRandom) => random.pick(map.columns)?.stage.id;
const anyStep = (map: JourneyMap, random: SeededRandom) => random.pick(stepsOf(map))?.id;
const anyLane = (map: JourneyMap, random: SeededRandom) => random.pick(map.lanes);
function anyCell(map: JourneyMap, random: SeededRandom): Cell | undefined {
  const lane = random.pick(map.lanes.filter((one) => one.kind !== "emotion"));
  const stepId = anyStep(map, random);
  return lane && stepId ? { laneId: lane.id, stepId } : undefined;
}

const addCard: Edit = (peer, map, random, newId) => {
  const cell = anyCell(map, random);
  if (!cell) return;
  const kind = random.pick(CARD_KINDS) ?? "text";
  const index = random.below((map.cells.get(cellKey(cell))?.length ?? 0) + 1);
  verbs.addCard(peer.doc, peer.by, { id: newId(), kind, title: random.text(5), cell }, index);
};

/** Moves up to three cards and checks at once that they stand exactly where they were dropped. */
const moveCards: Edit = (peer, map, random) => {
  const cell = anyCell(map, random);
  const ids = random.shuffle(liveCards(map)).slice(0, 1 + random.below(3));
  if (!cell || ids.length === 0) return;
  const rest = (map.cells.get(cellKey(cell)) ?? []).filter((id) => !ids.includes(id));
  const index = random.below(rest.length + 1);
  verbs.moveCards(peer.doc, peer.by, ids, { cell, index });
  const now = readJourney(peer.doc).cells.get(cellKey(cell)) ?? [];
  const wanted = [...rest.slice(0, index), ...ids, ...rest.slice(index)];
  if (now.join() !== wanted.join())
    throw new Error(`dropped ${wanted.join()} but see ${now.join()}`);
};

/** Types a word at the start of a card's first paragraph. */
const type: Edit = (peer, map, random) => {
  const cardId = random.pick(liveCards(map));
  const entity = cardId && entityAt(peer.doc, "cards", cardId);
  const first = entity && fragmentOf(entity)?.get(0);
  if (!cardId || !(first instanceof Y.XmlElement)) return;
  const word = `${random.text(6)}. `;
  peer.doc.transact(() => {
    const text = first.get(0);
    if (text instanceof Y.XmlText) text.insert(0, word);
    else first.insert(0, [new Y.XmlText(word)]);
  }, peer.by);
  return { cardId, word: word.trim() };
};

const EDITS: readonly Edit[] = [
  addCard,
  addCard,
  addCard,
  moveCards,
  moveCards,
  moveCards,
  type,
  type,
  type,
  type,
  (peer, map, random, newId) => {
    const stage = { id: newId<StageId>(), title: random.text(4), stepId: newId<StepId>() };
    verbs.addStage(peer.doc, peer.by, stage, random.below(map.columns.length + 1));
  },
  (peer, map, random, newId) => {
    const stageId = anyStage(map, random);
    if (stageId)
      verbs.addStep(peer.doc, peer.by, { id: newId(), stageId, title: random.text(4) }, 0);
  },
  (peer, map, random, newId) => {
    const kind = random.pick(LANE_KINDS) ?? "text";
    const lane = { id: newId<LaneId>(), kind, title: random.text(4) };
    verbs.addLane(peer.doc, peer.by, lane, random.below(map.lanes.length + 1));
  },
  (peer, map, random) => {
    const id = anyStage(map, random);
    if (id) verbs.moveStage(peer.doc, peer.by, id, random.below(map.columns.length));
  },
  (peer, map, random) => {
    const id = anyStep(map, random);
    const stageId = anyStage(map, random);
    if (id && stageId) verbs.moveStep(peer.doc, peer.by, id, { stageId, index: random.below(3) });
  },
  (peer, map, random) => {
    const lane = anyLane(map, random);
    if (lane) verbs.moveLane(peer.doc, peer.by, lane.id, random.below(map.lanes.length));
  },
  (peer, map, random, newId) => {
    const id = random.chance(0.3) ? anyStage(map, random) : undefined;
    if (id) verbs.deleteStage(peer.doc, peer.by, id, when(random, newId));
  },
  (peer, map, random, newId) => {
    const lane = random.chance(0.3) ? anyLane(map, random) : undefined;
    if (lane) verbs.deleteLane(peer.doc, peer.by, lane.id, when(random, newId));
  },
  (peer, map, random, newId) => {
    const ids = random.shuffle(liveCards(map)).slice(0, 2);
    if (ids.length > 0) verbs.deleteCards(peer.doc, peer.by, ids, when(random, newId));
  },
  (peer, map, random, newId) => {
    const ids = random.shuffle(liveCards(map)).slice(0, 2);
    verbs.duplicateCards(peer.doc, peer.by, ids, newId);
  },
  (peer, map, random, newId) => {
    const id = random.chance(0.2) ? anyStage(map, random) : undefined;
    if (id) verbs.duplicateStage(peer.doc, peer.by, id, newId);
  },
  (peer, map, random) => {
    const id = random.pick(map.trash);
    const batch = id && map.cards.get(id)?.deleted?.batch;
    if (batch) verbs.bringBack(peer.doc, peer.by, batch);
  },
  (peer, map, random) => {
    const personaId = random.pick(map.personas)?.id;
    const stepId = anyStep(map, random);
    const value = emotionOf(random.below(5) - 2);
    if (personaId && stepId) verbs.rateEmotion(peer.doc, peer.by, { personaId, stepId }, value);
  },
  (peer, map, random) => {
    const id = random.pick(liveCards(map));
    if (id) verbs.renameCard(peer.doc, peer.by, id, random.text(8));
  },
];
