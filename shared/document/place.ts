import * as Y from "yjs";
import type { AnyId } from "../journey/index.ts";
import { byRank, planInsertion, type Rank } from "../order/index.ts";
import { grouped } from "./grouped.ts";
import { readDeletionMark, readPlacement } from "./placement.ts";
import {
  type EntityRoot,
  entitiesOf,
  entityAt,
  type JourneyDoc,
  KEY,
  type YEntity,
} from "./schema.ts";

export type Sibling = { readonly id: string; readonly rank: Rank };

/** The live entities under these parents, in visible order. */
export function siblingsIn(
  doc: JourneyDoc,
  root: EntityRoot,
  parents: readonly string[],
): readonly Sibling[] {
  return standing(doc, root)
    .filter((one) => one.parents.every((parent, i) => parent === parents[i]))
    .sort(byRank);
}

type Standing = Sibling & { readonly parents: readonly string[] };

/** The live entities of one kind and where they stand, in no particular order. */
function standing(doc: JourneyDoc, root: EntityRoot): Standing[] {
  const all: Standing[] = [];
  for (const [id, entity] of entitiesOf(doc, root)) {
    if (readDeletionMark(entity)) continue;
    const { parents, rank } = readPlacement(entity, root);
    all.push({ id, rank, parents });
  }
  return all;
}

/**
 * Puts entities, in the order given, before `index` of those that stand under `parents` (the moved
 * ones taken out). To be called inside a transaction. Ids that do not exist are passed over.
 */
export function placeAt(
  doc: JourneyDoc,
  root: EntityRoot,
  ids: readonly AnyId[],
  parents: readonly string[],
  index: number,
): void {
  put(doc, root, { ids, parents, index }, without(siblingsIn(doc, root, parents), ids));
}

/** `others` are those that stand there already, in visible order. */
function put(
  doc: JourneyDoc,
  root: EntityRoot,
  { ids, parents, index }: Drop,
  others: readonly Sibling[],
): void {
  const gap = gapAt(index, others);
  const { ranks, rewrites } = planInsertion(others, gap, ids.length, jitterOf(doc));
  for (const [id, rank] of rewrites) rerank(doc, root, id, rank);
  ids.forEach((id, i) => {
    entityAt(doc, root, id)?.set(KEY.pos, [...parents, ranks[i], newStamp(doc)]);
  });
}

/** Something new, and what it is to stand right after. */
export type Pair = { readonly id: AnyId; readonly after: AnyId };

/** Puts each new entity right after another, looking through the document once for all of them. */
export function placeAfterEach(doc: JourneyDoc, root: EntityRoot, pairs: readonly Pair[]): void {
  const fresh = new Set<string>(pairs.map(({ id }) => id));
  const lists = new Map<string, Sibling[]>();
  const there = standing(doc, root).filter(({ id }) => !fresh.has(id));
  for (const group of grouped(there, ({ parents }) => parents.join("|"))) {
    const list: Sibling[] = group.toSorted(byRank);
    for (const { id } of list) lists.set(id, list);
  }
  for (const { id, after } of pairs) {
    const original = entityAt(doc, root, after);
    if (!original) continue;
    const { parents } = readPlacement(original, root);
    const list = lists.get(after) ?? [];
    const index = list.findIndex((sibling) => sibling.id === after) + 1;
    const { ranks, rewrites } = planInsertion(list, index, 1, jitterOf(doc));
    for (const [other, rank] of rewrites) rerank(doc, root, other, rank);
    list.forEach((sibling, i) => {
      const rank = rewrites.get(sibling.id);
      if (rank !== undefined) list[i] = { id: sibling.id, rank };
    });
    const [rank] = ranks;
    entityAt(doc, root, id)?.set(KEY.pos, [...parents, rank, newStamp(doc)]);
    if (rank !== undefined) list.splice(index, 0, { id, rank });
  }
}

/** New entities, and the place where they stand: before `index` of what is there. */
export type Drop = {
  readonly ids: readonly AnyId[];
  readonly parents: readonly string[];
  readonly index: number;
};

/**
 * Puts new entities in many places, looking through the document once for all of them. No two drops
 * are for the same parents. To be called inside a transaction.
 */
export function placeInEach(doc: JourneyDoc, root: EntityRoot, drops: readonly Drop[]): void {
  const fresh = new Set<string>(drops.flatMap(({ ids }) => ids));
  const lists = new Map<string, readonly Sibling[]>();
  const there = standing(doc, root).filter(({ id }) => !fresh.has(id));
  for (const group of grouped(there, ({ parents }) => parents.join("|"))) {
    lists.set(group[0]?.parents.join("|") ?? "", group.toSorted(byRank));
  }
  for (const drop of drops) put(doc, root, drop, lists.get(drop.parents.join("|")) ?? []);
}

/** Whether `placeAt` would leave these entities where they are. */
export function standAt(
  doc: JourneyDoc,
  root: EntityRoot,
  ids: readonly AnyId[],
  parents: readonly string[],
  index: number,
): boolean {
  const siblings = siblingsIn(doc, root, parents);
  const gap = gapAt(index, without(siblings, ids));
  return ids.every((id, i) => siblings[gap + i]?.id === id);
}

function without(siblings: readonly Sibling[], ids: readonly AnyId[]): readonly Sibling[] {
  const moved = new Set<string>(ids);
  return siblings.filter(({ id }) => !moved.has(id));
}

const gapAt = (index: number, others: readonly Sibling[]): number =>
  Math.min(Math.max(0, Math.trunc(index)), others.length);

/** Puts entities, in the order given, where nothing stands yet. To be called inside a transaction. */
export function placeAllNew(
  doc: JourneyDoc,
  root: EntityRoot,
  ids: readonly AnyId[],
  parents: readonly string[],
): void {
  const { ranks } = planInsertion([], 0, ids.length);
  ids.forEach((id, i) => {
    entityAt(doc, root, id)?.set(KEY.pos, [...parents, ranks[i], newStamp(doc)]);
  });
}

function rerank(doc: JourneyDoc, root: EntityRoot, id: string, rank: Rank): void {
  const entity = rootEntity(doc, root, id);
  if (!entity) return;
  const { parents, stamp } = readPlacement(entity, root);
  // A place without a stamp (never written by this program) can only be re-ranked as a whole.
  if (stamp === "") entity.set(KEY.pos, [...parents, rank, newStamp(doc)]);
  else entity.set(KEY.rr, [stamp, rank]);
}

function rootEntity(doc: JourneyDoc, root: EntityRoot, id: string): YEntity | undefined {
  const entity = doc.getMap(root).get(id);
  return entity instanceof Y.Map ? entity : undefined;
}

/** Different for every placement ever made: the client and its clock at the time of writing. */
function newStamp(doc: JourneyDoc): string {
  return `${doc.clientID.toString(36)}-${clockOf(doc).toString(36)}`;
}

const clockOf = (doc: JourneyDoc): number => Y.getState(doc.store, doc.clientID);

/** Three base-36 digits that differ between clients and writes, and are the same in a re-run. */
function jitterOf(doc: JourneyDoc): string {
  const mixed = Math.imul(doc.clientID ^ (clockOf(doc) + 0x9e3779b9), 0x85ebca6b) >>> 0;
  const digits = (mixed % 46_656).toString(36).padStart(3, "0");
  return digits.endsWith("0") ? `${digits.slice(0, 2)}1` : digits;
}
