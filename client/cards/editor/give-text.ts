import * as Y from "yjs";

/** The blocks whose content is text. */
const TEXT_BLOCKS: ReadonlySet<string> = new Set(["paragraph", "heading", "codeBlock"]);

/**
 * Gives every block that this editor makes a text at once, before anybody types in it. y-prosemirror
 * makes one only with the first letter: two people who begin at once would each make one, and its
 * joining of the two loses or doubles what is typed meanwhile. Answers how to stop.
 */
export function giveTextToNewBlocks(fragment: Y.XmlFragment, origin: unknown): () => void {
  const { doc } = fragment;
  if (!doc) return () => undefined;
  const onTransaction = (transaction: Y.Transaction) => {
    if (transaction.origin !== origin) return;
    const bare = [...transaction.changed.keys()].flatMap((type) => bareBlocksIn(type));
    if (bare.length === 0) return;
    doc.transact(() => {
      for (const block of bare) block.insert(0, [new Y.XmlText()]);
    }, origin);
  };
  doc.on("afterTransaction", onTransaction);
  return () => doc.off("afterTransaction", onTransaction);
}

/** The changed element itself, its children and what came along inside them. */
function bareBlocksIn(type: unknown): readonly Y.XmlElement[] {
  if (!(type instanceof Y.XmlFragment)) return [];
  const inside = type.toArray().flatMap(bareBlocksIn);
  return type instanceof Y.XmlElement && isBare(type) ? [type, ...inside] : inside;
}

const isBare = (element: Y.XmlElement): boolean =>
  TEXT_BLOCKS.has(element.nodeName) && element.length === 0 && element.parent !== null;
