import * as Y from "yjs";
import { Crowding } from "./crowding.ts";
import type { Fault } from "./guard.ts";
import { Nesting } from "./nesting.ts";
import { type Block, type Struct, structAt } from "./update-blocks.ts";

/** How far one client's structs have been gone through, on the way to `until`. */
type Errand = { readonly walk: Walk; readonly until: number };
type Walk = { readonly block: Block; next: number; reached: number };

/**
 * Goes through the structs in an order in which each has what it builds on, as Yjs will. Where there
 * is none, applying would leave something pending, and pending structs are never forgotten.
 */
export function orderFault(doc: Y.Doc, blocks: ReadonlyMap<number, Block>): Fault | undefined {
  const walks = new Map<number, Walk>();
  for (const block of blocks.values()) {
    const reached = block.structs[0]?.id.clock ?? 0;
    walks.set(block.client, { block, next: 0, reached });
  }
  const nesting = new Nesting(doc.store, blocks);
  const crowding = new Crowding(doc, ({ client, clock }) =>
    structAt(blocks.get(client)?.structs ?? [], clock),
  );
  const judge = (struct: Struct): Fault | undefined => {
    if (nesting.tooDeep(struct)) return { kind: "forbidden", reason: "nested too deep" };
    if (crowding.tooMuch(struct)) return { kind: "forbidden", reason: "too much at one spot" };
    return undefined;
  };
  for (const walk of walks.values()) {
    const fault = walkThrough(doc, walks, walk, judge);
    if (fault) return fault;
  }
  return undefined;
}

function walkThrough(
  doc: Y.Doc,
  walks: ReadonlyMap<number, Walk>,
  first: Walk,
  judge: (struct: Struct) => Fault | undefined,
): Fault | undefined {
  const under: Errand[] = [{ walk: first, until: Number.POSITIVE_INFINITY }];
  const busy = new Set([first]);
  const isThere = (id: Y.ID): boolean =>
    id.clock < Y.getState(doc.store, id.client) || id.clock < (walks.get(id.client)?.reached ?? 0);

  for (let errand = under.at(-1); errand; errand = under.at(-1)) {
    const { walk, until } = errand;
    const struct = walk.block.structs[walk.next];
    if (!struct || walk.reached > until) {
      under.pop();
      busy.delete(walk);
      continue;
    }
    const missing = needsOf(struct).find((id) => !isThere(id));
    if (!missing) {
      const fault = judge(struct);
      if (fault) return fault;
      walk.next++;
      walk.reached = struct.id.clock + struct.length;
      continue;
    }
    const other = walks.get(missing.client);
    if (!other || busy.has(other) || other.next >= other.block.structs.length) {
      return { kind: "ahead", reason: "builds on what is not there" };
    }
    under.push({ walk: other, until: missing.clock });
    busy.add(other);
  }
  return undefined;
}

function needsOf(struct: Struct): readonly Y.ID[] {
  if (!(struct instanceof Y.Item)) return [];
  const { origin, rightOrigin, parent } = struct;
  return [origin, rightOrigin, parent].filter((need) => need instanceof Y.ID);
}
