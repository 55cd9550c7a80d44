import * as Y from "yjs";
import { contentFault } from "./guard-content.ts";
import { orderFault } from "./guard-order.ts";
import { type Block, blocksOf } from "./update-blocks.ts";

/** Why an update is not applied. */
export type Fault = {
  readonly kind:
    | "malformed"
    /** It builds on something that this document does not have. */
    | "ahead"
    /** It writes in somebody else's name. */
    | "foreign"
    /** No honest client writes that. */
    | "forbidden";
  readonly reason: string;
};

export type Verdict =
  /** The clients that it has something new from. */
  { readonly fault?: undefined; readonly writers: readonly number[] } | { readonly fault: Fault };

/**
 * Judges an update before it touches the document, so that an editor's broken or hostile client
 * cannot wedge the room. It bounds damage; it does not decide what an editor may write.
 */
export function inspectUpdate(
  doc: Y.Doc,
  update: Uint8Array,
  isForeign: (clientId: number) => boolean,
): Verdict {
  const decoded = decode(update);
  if (!decoded) return refused("malformed", "undecodable update");
  const blocks = blocksOf(doc, update, decoded.structs);
  if ("kind" in blocks) return { fault: blocks };
  const fault =
    foreignFault(blocks, isForeign) ??
    contentFault(doc, blocks) ??
    orderFault(doc, blocks) ??
    deletionFault(doc, blocks, decoded.ds);
  if (fault) return { fault };
  return { writers: [...blocks.values()].filter(bringsNews).map((block) => block.client) };
}

type Decoded = ReturnType<typeof Y.decodeUpdate>;

function decode(update: Uint8Array): Decoded | undefined {
  try {
    return Y.decodeUpdate(update);
  } catch {
    return undefined;
  }
}

const refused = (kind: Fault["kind"], reason: string): Verdict => ({ fault: { kind, reason } });

const bringsNews = (block: Block): boolean => block.end > block.known;

/** What is known already may be carried by anybody: Yjs passes over it. */
function foreignFault(
  blocks: ReadonlyMap<number, Block>,
  isForeign: (clientId: number) => boolean,
): Fault | undefined {
  for (const block of blocks.values()) {
    if (bringsNews(block) && isForeign(block.client)) {
      return { kind: "foreign", reason: "client id of somebody else" };
    }
  }
  return undefined;
}

function deletionFault(
  doc: Y.Doc,
  blocks: ReadonlyMap<number, Block>,
  deletions: Decoded["ds"],
): Fault | undefined {
  for (const [client, ranges] of deletions.clients) {
    const end = blocks.get(client)?.end ?? 0;
    const known = Math.max(end, Y.getState(doc.store, client));
    for (const range of ranges) {
      if (range.len < 1) return { kind: "forbidden", reason: "deletes nothing" };
      if (range.clock + range.len > known) {
        return { kind: "ahead", reason: "deletes what is not there" };
      }
    }
  }
  return undefined;
}

/** Whether an update deletes anything that this document still has. Deletions carry no client of their own. */
export function bringsDeletions(doc: Y.Doc, update: Uint8Array): boolean {
  const ranges = [...(decode(update)?.ds.clients ?? [])].flatMap(([client, deleted]) =>
    deleted.map(({ clock, len }) => ({ client, clock, end: clock + len })),
  );
  return ranges.some(({ client, clock, end }) => {
    const known = Math.min(end, Y.getState(doc.store, client));
    for (let at = clock; at < known; ) {
      const { id, length, deleted } = Y.getItem(doc.store, Y.createID(client, at));
      if (!deleted) return true;
      at = id.clock + length;
    }
    return false;
  });
}
