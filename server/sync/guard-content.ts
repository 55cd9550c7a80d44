import * as Y from "yjs";
import { ROOTS } from "../../shared/document/index.ts";
import type { Fault } from "./guard.ts";
import { type Block, structAt } from "./update-blocks.ts";

const LONGEST_KEY = 256;
/** Deeper JSON overflows the stack of whoever writes it out again. */
const MAX_JSON_DEPTH = 34;
const MAX_JSON_NODES = 100_000;

/** Looks at what the new items hold and at the names they go by. */
export function contentFault(doc: Y.Doc, blocks: ReadonlyMap<number, Block>): Fault | undefined {
  for (const { structs, known } of blocks.values()) {
    for (const struct of structs) {
      if (!(struct instanceof Y.Item) || struct.id.clock + struct.length <= known) continue;
      const reason =
        placeFault(struct) ??
        (isListInMap(doc, blocks, struct) ? "a list in an entity" : undefined) ??
        valueFault(struct.content);
      if (reason) return { kind: "forbidden", reason };
    }
  }
  return undefined;
}

function placeFault({ parent, parentSub }: Y.Item): string | undefined {
  if (typeof parent === "string") {
    if (!ROOTS.has(parent)) return "unknown root";
    if (parentSub === null) return "a list in a root";
  }
  return parentSub !== null && !isKey(parentSub) ? "bad key" : undefined;
}

/** Entities are read by their keys: whatever else lies in them would stay unseen for ever. */
function isListInMap(
  doc: Y.Doc,
  blocks: ReadonlyMap<number, Block>,
  { parent, parentSub }: Y.Item,
): boolean {
  if (!(parent instanceof Y.ID) || parentSub !== null) return false;
  const { client, clock } = parent;
  const around =
    clock < Y.getState(doc.store, client)
      ? Y.getItem(doc.store, parent)
      : structAt(blocks.get(client)?.structs ?? [], clock);
  if (!(around instanceof Y.Item)) return false;
  return around.content instanceof Y.ContentType && around.content.type instanceof Y.Map;
}

const isKey = (key: string): boolean => key.length <= LONGEST_KEY && key !== "__proto__";

function valueFault(content: Y.Item["content"]): string | undefined {
  if (content instanceof Y.ContentString || content instanceof Y.ContentDeleted) return undefined;
  if (content instanceof Y.ContentType) return typeFault(content.type);
  if (content instanceof Y.ContentAny) return jsonFault(content.arr);
  if (content instanceof Y.ContentJSON) return jsonFault(content.arr);
  if (content instanceof Y.ContentEmbed) return jsonFault(content.embed);
  if (content instanceof Y.ContentFormat) {
    return isKey(content.key) ? jsonFault(content.value) : "bad key";
  }
  return "a subdocument or binary";
}

function typeFault(type: Y.ContentType["type"]): string | undefined {
  return type instanceof Y.XmlElement && !isKey(type.nodeName) ? "bad name" : undefined;
}

/** Walks a value without recursion, since its depth is the sender's choice. */
function jsonFault(value: unknown): string | undefined {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  let nodes = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.depth > MAX_JSON_DEPTH || ++nodes > MAX_JSON_NODES) return "JSON too deep or wide";
    if (typeof next.value !== "object" || next.value === null) continue;
    if (!Array.isArray(next.value) && !isPlain(next.value)) return "not JSON";
    for (const inner of Object.values(next.value)) {
      waiting.push({ value: inner, depth: next.depth + 1 });
    }
  }
  return undefined;
}

/** Binary has another prototype; so has an object that was sent with a key `__proto__`. */
const isPlain = (value: object): boolean =>
  Object.getPrototypeOf(value) === Object.prototype && !Object.hasOwn(value, "__proto__");
