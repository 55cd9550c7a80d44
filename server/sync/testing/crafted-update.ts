import * as encoding from "lib0/encoding";

type Id = readonly [client: number, clock: number];

/** One struct of a crafted update, as the wire has it; unsound ones are welcome. */
export type CraftedStruct = { readonly gc: number } | { readonly skip: number } | CraftedItem;

type CraftedItem = {
  readonly origin?: Id;
  readonly rightOrigin?: Id;
  /** A root's name or the id of an item. */
  readonly parent?: string | Id;
  readonly key?: string;
  readonly content: Content;
};

type Content =
  | { readonly text: string }
  | { readonly any: readonly unknown[] }
  | { readonly json: readonly string[] }
  | { readonly deleted: number }
  | { readonly binary: Uint8Array }
  | { readonly subdocument: string }
  | { readonly map: true };

export type CraftedBlock = {
  readonly client: number;
  readonly clock: number;
  readonly structs: readonly CraftedStruct[];
  /** How many structs it says it has, when that is a lie. */
  readonly claims?: number;
};

type Deletions = readonly (readonly [client: number, clock: number, length: number])[];

/** Writes update v1 by hand, to say what no honest encoder would. */
export function crafted(blocks: readonly CraftedBlock[], deletions: Deletions = []): Uint8Array {
  const to = encoding.createEncoder();
  encoding.writeVarUint(to, blocks.length);
  for (const { client, clock, structs, claims } of blocks) {
    encoding.writeVarUint(to, claims ?? structs.length);
    encoding.writeVarUint(to, client);
    encoding.writeVarUint(to, clock);
    for (const struct of structs) writeStruct(to, struct);
  }
  encoding.writeVarUint(to, deletions.length);
  for (const [client, clock, length] of deletions) {
    for (const number of [client, 1, clock, length]) encoding.writeVarUint(to, number);
  }
  return encoding.toUint8Array(to);
}

function writeStruct(to: encoding.Encoder, struct: CraftedStruct): void {
  if ("gc" in struct) writeLength(to, 0, struct.gc);
  else if ("skip" in struct) writeLength(to, 10, struct.skip);
  else writeItem(to, struct);
}

function writeItem(to: encoding.Encoder, item: CraftedItem): void {
  const { origin, rightOrigin, parent, key, content } = item;
  const flags = (origin ? 128 : 0) | (rightOrigin ? 64 : 0) | (key === undefined ? 0 : 32);
  encoding.writeUint8(to, flags | kindOf(content));
  for (const id of [origin, rightOrigin]) if (id) writeId(to, id);
  if (!origin && !rightOrigin) {
    const isRoot = typeof parent !== "object";
    encoding.writeVarUint(to, isRoot ? 1 : 0);
    if (isRoot) encoding.writeVarString(to, parent ?? "meta");
    else writeId(to, parent);
    if (key !== undefined) encoding.writeVarString(to, key);
  }
  writeContent(to, content);
}

function writeLength(to: encoding.Encoder, info: number, length: number): void {
  encoding.writeUint8(to, info);
  encoding.writeVarUint(to, length);
}

function writeId(to: encoding.Encoder, [client, clock]: Id): void {
  encoding.writeVarUint(to, client);
  encoding.writeVarUint(to, clock);
}

function kindOf(content: Content): number {
  if ("deleted" in content) return 1;
  if ("json" in content) return 2;
  if ("binary" in content) return 3;
  if ("text" in content) return 4;
  if ("map" in content) return 7;
  return "any" in content ? 8 : 9;
}

function writeContent(to: encoding.Encoder, content: Content): void {
  if ("text" in content) {
    encoding.writeVarString(to, content.text);
  } else if ("any" in content) {
    encoding.writeVarUint(to, content.any.length);
    for (const value of content.any) encoding.writeAny(to, asAny(value));
  } else if ("json" in content) {
    encoding.writeVarUint(to, content.json.length);
    for (const text of content.json) encoding.writeVarString(to, text);
  } else if ("deleted" in content) {
    encoding.writeVarUint(to, content.deleted);
  } else if ("binary" in content) {
    encoding.writeVarUint8Array(to, content.binary);
  } else if ("map" in content) {
    encoding.writeVarUint(to, 1);
  } else {
    encoding.writeVarString(to, content.subdocument);
    encoding.writeAny(to, {});
  }
}

type AnyValue = Parameters<typeof encoding.writeAny>[1];
const asAny = (value: unknown): AnyValue => JSON.parse(JSON.stringify(value));
