import * as Y from "yjs";
import type { Struct } from "./update-blocks.ts";

/** How many things Yjs may have to walk past for one update: about a tenth of a second. */
const LONGEST_WALK = 20_000_000;

/** A list, or one key of a map. */
type Place = {
  readonly around: unknown;
  readonly key: string | null;
  /** What each client put last behind each thing here. */
  readonly last: Map<string, Y.ID>;
  fresh: number;
  stored?: number;
};

/**
 * Whether an update puts very many things at one spot. Whoever puts something behind another thing a
 * second time sees what they put there before: it stands to the right of the new one. Where it does
 * not, Yjs walks past all that stands there, for each anew: 60,000 such things take ten seconds.
 */
export class Crowding {
  readonly #places = new Map<Struct, Place>();
  readonly #known = new Map<unknown, Map<string | null, Place>>();
  #walk = 0;

  constructor(
    readonly doc: Y.Doc,
    /** The struct of the update that holds this id. */
    readonly find: (id: Y.ID) => Struct | undefined,
  ) {}

  /** Items are asked about in causal order. */
  tooMuch(struct: Struct): boolean {
    if (!(struct instanceof Y.Item) || this.#has(struct.lastId)) return false;
    const place = this.#placeOf(struct);
    if (!place) return false;
    this.#places.set(struct, place);
    place.fresh++;
    const { id, origin, rightOrigin } = struct;
    const spot = `${id.client} ${origin?.client}:${origin?.clock}`;
    const before = place.last.get(spot);
    place.last.set(spot, id);
    if (before && !Y.compareIDs(before, rightOrigin)) {
      place.stored ??= countAt(place);
      this.#walk += place.fresh + place.stored;
    }
    return this.#walk > LONGEST_WALK;
  }

  #has({ client, clock }: Y.ID): boolean {
    return clock < Y.getState(this.doc.store, client);
  }

  /** Undefined in what is gone for good, where new things go at once. */
  #placeOf({ origin, rightOrigin, parent, parentSub }: Y.Item): Place | undefined {
    const beside = origin ?? rightOrigin;
    if (!beside) return this.#placeIn(this.#around(parent), parentSub);
    if (this.#has(beside)) {
      const stored = Y.getItem(this.doc.store, beside);
      return stored instanceof Y.Item ? this.#placeIn(stored.parent, stored.parentSub) : undefined;
    }
    const fresh = this.find(beside);
    return fresh && this.#places.get(fresh);
  }

  #around(parent: Y.Item["parent"] | string): unknown {
    if (typeof parent === "string") return this.doc.share.get(parent) ?? parent;
    if (!(parent instanceof Y.ID)) return undefined;
    if (!this.#has(parent)) return this.find(parent);
    const stored = Y.getItem(this.doc.store, parent);
    return stored.content instanceof Y.ContentType ? stored.content.type : undefined;
  }

  #placeIn(around: unknown, key: string | null): Place | undefined {
    if (around === undefined || around === null) return undefined;
    const places = this.#known.get(around) ?? new Map<string | null, Place>();
    this.#known.set(around, places);
    const place = places.get(key) ?? { around, key, last: new Map(), fresh: 0 };
    places.set(key, place);
    return place;
  }
}

function countAt({ around, key }: Place): number {
  if (!(around instanceof Y.AbstractType)) return 0;
  let count = 0;
  if (key === null) for (let item = around._start; item; item = item.right) count++;
  else for (let item = around._map.get(key) ?? null; item; item = item.left) count++;
  return count;
}
