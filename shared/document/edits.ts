import * as Y from "yjs";
import { changesIn, pathTo } from "./changes.ts";
import type { JourneyDoc } from "./schema.ts";

/** One thing of the map that a transaction changed. */
export type Edit = {
  readonly root: string;
  /** A stage's, step's, lane's, card's or persona's id, an emotion's key, or a field of the map. */
  readonly id: string;
  /** The client ids of those who wrote something; deletions in a text do not tell theirs. */
  readonly by: ReadonlySet<number>;
};

/** What a transaction changed, thing by thing, and by whom. */
export function editsIn(transaction: Y.Transaction, doc: JourneyDoc): readonly Edit[] {
  const edits = new Map<string, { root: string; id: string; by: Set<number> }>();
  for (const { root, id, keys } of changesIn(transaction, doc)) {
    for (const key of id === null ? keys : [id]) {
      if (key !== null) edits.set(`${root} ${key}`, { root, id: key, by: new Set() });
    }
  }
  const rootNames = new Map<unknown, string>([...doc.share].map(([name, type]) => [type, name]));
  for (const item of writtenIn(transaction)) {
    const { top, id } = pathTo({ _item: item });
    edits.get(`${rootNames.get(top)} ${id}`)?.by.add(item.id.client);
  }
  return [...edits.values()];
}

/** What a transaction added, before Yjs merges it with what stood there. */
function* writtenIn({ doc, beforeState, afterState }: Y.Transaction): Generator<Y.Item> {
  for (const [client, until] of afterState) {
    const since = beforeState.get(client) ?? 0;
    const structs = doc.store.clients.get(client);
    if (until <= since || !structs) continue;
    for (let at = Y.findIndexSS(structs, since); at < structs.length; at++) {
      const struct = structs[at];
      if (struct instanceof Y.Item) yield struct;
    }
  }
}
