import * as Y from "yjs";
import type { Deletion } from "../journey/index.ts";
import { changesIn } from "./changes.ts";
import { isPlainObject } from "./fields.ts";
import type { Bounds } from "./restrictions.ts";
import { ENTITY_ROOTS, type EntityRoot, type JourneyDoc, KEY } from "./schema.ts";

/** A thing of the map that somebody changed where they may not. */
export type Overstepped = {
  readonly root: EntityRoot | "meta";
  /** Its id, or the map's own field. */
  readonly id: string;
  readonly why: "structure" | "lane";
  /** It was not there before. */
  readonly isNew: boolean;
};

/** What of one thing was not its author's to change. */
type Reach = "all" | { readonly only: ReadonlySet<string> } | { readonly but: ReadonlySet<string> };

const reaches = (reach: Exclude<Reach, "all">, key: string): boolean =>
  "only" in reach ? reach.only.has(key) : !reach.but.has(key);

const PLACE: ReadonlySet<string> = new Set([KEY.pos, KEY.rr]);
const GUARD: ReadonlySet<string> = new Set([KEY.guarded]);
const OWNER: ReadonlySet<string> = new Set([KEY.guarded, KEY.teamId]);
const GONE: ReadonlySet<string> = new Set([KEY.del]);

/** Judges what one transaction changed against what its author may change. */
export class Judgement {
  readonly overstepped: Overstepped[] = [];
  readonly #reach = new Map<string, Reach>();
  /** Deletions and returns of the structure that do not hold: what they took along stays too. */
  readonly #batches = new Set<unknown>();

  /** To be made while the transaction still remembers what it deleted. */
  constructor(
    readonly transaction: Y.Transaction,
    readonly doc: JourneyDoc,
    readonly bounds: Bounds,
  ) {
    const touched = touchedIn(transaction, doc);
    for (const { root, id } of touched) this.#judgeFrame(root, id);
    for (const { root, id } of touched) if (root === "cards") this.#judgeCard(id);
  }

  get isFine(): boolean {
    return this.#reach.size === 0 && this.overstepped.length === 0;
  }

  /** Whether what lies under this key of this thing is to be as it was. */
  covers(root: string, id: string, key: string | undefined): boolean {
    const reach = this.#reach.get(`${root}/${id}`);
    if (reach === undefined) return false;
    if (reach === "all") return true;
    return key !== undefined && reaches(reach, key);
  }

  #judgeFrame(root: string, id: string): void {
    const { locked } = this.bounds;
    if (root === "meta") {
      if (locked || id === "locked")
        this.#forbid({ root, id, why: "structure", isNew: false }, "all");
    } else if (isEntityRoot(root) && root !== "cards") {
      const isNew = this.#isNew(root, id);
      if (locked) this.#forbidStructure(root, id, isNew);
      else if (root === "lanes") this.#judgeLane(id, isNew);
    }
  }

  #forbidStructure(root: EntityRoot, id: string, isNew: boolean): void {
    this.#forbid({ root, id, why: "structure", isNew }, isNew ? undefined : "all");
    const entity = isNew ? undefined : this.#entity(root, id);
    for (const batch of entity ? this.#batchesOf(entity) : []) this.#batches.add(batch);
  }

  /** Where others order the lanes, a guarded one may have to make room. */
  #judgeLane(id: string, isNew: boolean): void {
    const { others, own } = this.bounds;
    const isReplaced = !isNew && this.#isWritten("lanes", id);
    const reach: Reach =
      isReplaced && (others.has(id) || own.has(id))
        ? "all"
        : others.has(id)
          ? { but: PLACE }
          : { only: own.has(id) ? OWNER : GUARD };
    if (reach !== "all" && !this.#touches(id, reach)) return;
    this.#forbid({ root: "lanes", id, why: "lane", isNew: false }, reach);
  }

  #judgeCard(id: string): void {
    const { others } = this.bounds;
    const isNew = this.#isNew("cards", id);
    const entity = this.#entity("cards", id);
    const [now] = listOf(entity?.get(KEY.pos));
    const [was] = isNew ? [] : listOf(this.#former(this.#formerEntity("cards", id), KEY.pos));
    const card = { root: "cards", id, why: "lane", isNew } as const;
    if (isIn(others, was)) this.#forbid(card, "all");
    else if (isIn(others, now)) this.#forbid(card, isNew ? undefined : { only: PLACE });
    else if (
      entity &&
      !isNew &&
      this.#batchesOf(entity).some((batch) => this.#batches.has(batch))
    ) {
      this.#reach.set(`cards/${id}`, { only: GONE });
    }
  }

  #forbid(overstepped: Overstepped, reach: Reach | undefined): void {
    this.overstepped.push(overstepped);
    if (reach) this.#reach.set(`${overstepped.root}/${overstepped.id}`, reach);
  }

  #entity(root: EntityRoot, id: string): Y.Map<unknown> | undefined {
    const entity = this.doc.getMap(root).get(id);
    return entity instanceof Y.Map ? entity : undefined;
  }

  #formerEntity(root: EntityRoot, id: string): Y.Map<unknown> | undefined {
    const former = this.#former(this.doc.getMap(root), id);
    return former instanceof Y.Map ? former : undefined;
  }

  #isNew = (root: EntityRoot, id: string): boolean => this.#formerEntity(root, id) === undefined;

  /** Whether the thing itself was put there anew, or taken out. */
  #isWritten(root: EntityRoot, id: string): boolean {
    return this.#keysOf(this.doc.getMap(root))?.has(id) === true;
  }

  #touches(laneId: string, reach: Exclude<Reach, "all">): boolean {
    const lane = this.#entity("lanes", laneId);
    const keys: Iterable<string | null> = (lane && this.#keysOf(lane)) ?? lane?.keys() ?? [];
    return [...keys].some((key) => key !== null && reaches(reach, key));
  }

  #keysOf(map: unknown): ReadonlySet<string | null> | undefined {
    const changed: ReadonlyMap<unknown, ReadonlySet<string | null>> = this.transaction.changed;
    return changed.get(map);
  }

  /** The deletions that this transaction undid or made of it. */
  #batchesOf(entity: Y.Map<unknown>): readonly unknown[] {
    if (!this.#keysOf(entity)?.has(KEY.del)) return [];
    const marks = [entity.get(KEY.del), this.#former(entity, KEY.del)];
    return marks.flatMap((mark) => (isPlainObject(mark) ? [mark.batch] : []));
  }

  /** What a key held before the transaction. */
  #former(map: Y.Map<unknown> | undefined, key: string): unknown {
    const { beforeState, deleteSet } = this.transaction;
    let item: Y.Item | null = map?._map.get(key) ?? null;
    while (item && item.id.clock >= (beforeState.get(item.id.client) ?? 0)) item = item.left;
    if (!item || (item.deleted && !Y.isDeleted(deleteSet, item.id))) return undefined;
    const content: readonly unknown[] = item.content.getContent();
    return content[item.length - 1];
  }
}

const isEntityRoot = (root: string): root is EntityRoot =>
  ENTITY_ROOTS.some((known) => known === root);

const listOf = (input: unknown): readonly unknown[] => (Array.isArray(input) ? input : []);

const isIn = (lanes: ReadonlySet<string>, lane: unknown): boolean =>
  typeof lane === "string" && lanes.has(lane);

/** The things of the map that a transaction changed anything of. */
function touchedIn(transaction: Y.Transaction, doc: JourneyDoc) {
  const touched = new Map<string, { readonly root: string; readonly id: string }>();
  for (const { root, id, keys } of changesIn(transaction, doc)) {
    for (const key of id === null ? keys : [id]) {
      if (key !== null) touched.set(`${root}/${key}`, { root, id: key });
    }
  }
  return [...touched.values()];
}

/** Puts away what may not be added, so that those who may can bring it back. */
export function putAway(
  doc: JourneyDoc,
  overstepped: readonly Overstepped[],
  deletion: Deletion,
): void {
  for (const { root, id, isNew } of overstepped) {
    const entity = isNew && root !== "meta" ? rootEntity(doc, root, id) : undefined;
    entity?.set(KEY.del, { ...deletion });
  }
}

const rootEntity = (doc: JourneyDoc, root: EntityRoot, id: string) => {
  const entity = doc.getMap(root).get(id);
  return entity instanceof Y.Map ? entity : undefined;
};
