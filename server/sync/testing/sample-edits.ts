import * as Y from "yjs";

/** What a document gains by a change, as one update. */
export function edit(doc: Y.Doc, change: (doc: Y.Doc) => void): Uint8Array {
  const before = Y.encodeStateVector(doc);
  doc.transact(() => change(doc));
  return Y.encodeStateAsUpdate(doc, before);
}

/** An update that sets the map's title, by a document of its own if need be. */
export const titled = (title: string, doc = new Y.Doc()): Uint8Array =>
  edit(doc, () => doc.getMap("meta").set("title", title));

export const titleIn = (doc: Y.Doc): unknown => doc.getMap("meta").get("title");
