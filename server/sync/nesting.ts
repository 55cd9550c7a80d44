import * as Y from "yjs";
import { LIMITS } from "../../shared/journey/index.ts";
import { type Block, type Struct, structAt } from "./update-blocks.ts";

/**
 * `LIMITS.depth` is for rich text; the card, its body and the text itself lie around that. Types
 * nested by the thousand would overflow every replica's stack when they are deleted.
 */
const MAX_DEPTH = LIMITS.depth + 8;

type Store = Y.Doc["store"];

/** How many shared types lie around the items of an update. Items are asked about in causal order. */
export class Nesting {
  readonly #depths = new Map<Struct, number>();
  readonly #matters: boolean;

  constructor(
    readonly store: Store,
    readonly blocks: ReadonlyMap<number, Block>,
  ) {
    this.#matters = [...blocks.values()].some(({ structs }) => structs.some(holdsType));
  }

  tooDeep(struct: Struct): boolean {
    if (!this.#matters || !(struct instanceof Y.Item)) return false;
    const depth = this.#depthAround(struct);
    this.#depths.set(struct, depth);
    return depth > MAX_DEPTH;
  }

  #depthAround({ parent, origin, rightOrigin }: Y.Item): number {
    if (parent instanceof Y.ID) return this.#depthAt(parent) + 1;
    const beside = origin ?? rightOrigin;
    return parent === null && beside ? this.#depthAt(beside) : 0;
  }

  #depthAt(id: Y.ID): number {
    if (id.clock < Y.getState(this.store, id.client)) {
      const stored = Y.getItem(this.store, id);
      return stored instanceof Y.Item ? depthOfStored(stored) : 0;
    }
    const struct = structAt(this.blocks.get(id.client)?.structs ?? [], id.clock);
    return struct ? (this.#depths.get(struct) ?? 0) : 0;
  }
}

const holdsType = (struct: Struct): boolean =>
  struct instanceof Y.Item && struct.content instanceof Y.ContentType;

function depthOfStored(item: Y.Item): number {
  let depth = 0;
  for (let around = item.parent; around instanceof Y.AbstractType && around._item; depth++) {
    around = around._item.parent;
  }
  return depth;
}
