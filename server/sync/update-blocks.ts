import * as decoding from "lib0/decoding";
import * as Y from "yjs";
import type { Fault } from "./guard.ts";

export type Struct = Y.Item | Y.GC | Y.Skip;

/** The run of structs that an update holds of one client. */
export type Block = {
  readonly client: number;
  readonly structs: readonly Struct[];
  /** What the document holds of this client, before the update. */
  readonly known: number;
  readonly end: number;
};

/** Eight megabytes of cards are about 160,000. */
const MAX_STRUCTS = 200_000;
const MAX_CLIENT_ID = 0xffff_ffff;
const MAX_CLOCK = 2 ** 31;
/** How far one update may take one client; a megabyte of text is a million. */
const MAX_GROWTH = 2 ** 24;

/** One block for each client, without gaps, beginning where the document stands or before. */
export function blocksOf(
  doc: Y.Doc,
  update: Uint8Array,
  structs: readonly Struct[],
): ReadonlyMap<number, Block> | Fault {
  if (structs.length > MAX_STRUCTS) return forbidden("too many structs");
  const runs = runsOf(structs);
  // Yjs applies the last of several blocks of one client where its decoder shows all.
  if (!runs || runs.size !== decoding.readVarUint(decoding.createDecoder(update))) {
    return forbidden("blocks that overlap");
  }
  const blocks = new Map<number, Block>();
  for (const [client, run] of runs) {
    const block = { client, known: Y.getState(doc.store, client), ...run };
    const fault = blockFault(block, run.start);
    if (fault) return fault;
    blocks.set(client, block);
  }
  return blocks;
}

type Run = { readonly structs: Struct[]; readonly start: number; end: number };

/** Undefined when two blocks are of the same client. */
function runsOf(structs: readonly Struct[]): ReadonlyMap<number, Run> | undefined {
  const runs = new Map<number, Run>();
  let run: Run | undefined;
  let client = -1;
  for (const struct of structs) {
    if (struct.id.client !== client) {
      client = struct.id.client;
      if (runs.has(client)) return undefined;
      run = { structs: [], start: struct.id.clock, end: struct.id.clock };
      runs.set(client, run);
    }
    if (!run || struct.id.clock !== run.end) return undefined;
    run.structs.push(struct);
    run.end += struct.length;
  }
  return runs;
}

function blockFault(block: Block, start: number): Fault | undefined {
  const { client, known, end, structs } = block;
  if (client > MAX_CLIENT_ID || end > MAX_CLOCK) return forbidden("absurd id");
  if (start > known) return { kind: "ahead", reason: "earlier edits are missing" };
  if (end - known > MAX_GROWTH) return forbidden("absurd length");
  for (const struct of structs) {
    if (struct.length < 1) return forbidden("empty struct");
    if (struct instanceof Y.Skip) return { kind: "ahead", reason: "a gap" };
  }
  return undefined;
}

const forbidden = (reason: string): Fault => ({ kind: "forbidden", reason });

/** The struct of a run that holds this clock. */
export function structAt(structs: readonly Struct[], clock: number): Struct | undefined {
  let low = 0;
  let high = structs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const struct = structs[middle];
    if (!struct) return undefined;
    if (struct.id.clock > clock) high = middle - 1;
    else if (struct.id.clock + struct.length <= clock) low = middle + 1;
    else return struct;
  }
  return undefined;
}
