import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { type PresenceUser, readPresence } from "../../shared/protocol/index.ts";

/** One client id's state as it goes over the wire; `json` is "null" when it is gone. */
export type WireState = { readonly id: number; readonly clock: number; readonly json: string };

const MAX_STATES = 2_000;
const MAX_CLOCK = 2 ** 31;
const MAX_ID = 0xffff_ffff;
/** What one client may say, in characters. */
const LONGEST_STATE = 8_192;
const LONGEST_CURSOR = 2_048;

/**
 * Reads a presence message; undefined when it is broken. Stock clients pass on everybody's states,
 * so those that `concerns` turns down are skipped unread.
 */
export function readStates(
  bytes: Uint8Array,
  concerns: (id: number, clock: number) => boolean,
): readonly WireState[] | undefined {
  const decoder = decoding.createDecoder(bytes);
  const found: WireState[] = [];
  try {
    const count = decoding.readVarUint(decoder);
    if (count > MAX_STATES) return undefined;
    for (let i = 0; i < count; i++) {
      const id = decoding.readVarUint(decoder);
      const clock = decoding.readVarUint(decoder);
      const length = decoding.readVarUint(decoder);
      const text = bytes.subarray(decoder.pos, decoder.pos + length);
      decoder.pos += length;
      if (decoder.pos > bytes.length || id > MAX_ID || clock > MAX_CLOCK) return undefined;
      if (!concerns(id, clock)) continue;
      if (length > LONGEST_STATE) return undefined;
      found.push({ id, clock, json: Buffer.from(text).toString("utf8") });
    }
  } catch {
    return undefined;
  }
  return decoder.pos === bytes.length ? found : undefined;
}

export function writeStates(states: Iterable<WireState>): Uint8Array {
  const list = [...states];
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, list.length);
  for (const { id, clock, json } of list) {
    encoding.writeVarUint(encoder, id);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, json);
  }
  return encoding.toUint8Array(encoder);
}

/**
 * What is passed on of a state: only what presence is made of, with the name that the server knows.
 * Undefined when it is not a state at all.
 */
export function cleanState(json: string, user: PresenceUser): string | undefined {
  const said = parse(json);
  if (said === null) return "null";
  if (typeof said !== "object" || Array.isArray(said)) return undefined;
  const presence = readPresence({ ...said, user });
  const cursor = "cursor" in said ? readCursor(said.cursor) : undefined;
  return JSON.stringify({ ...presence, user, ...(cursor !== undefined && { cursor }) });
}

function parse(json: string): object | null | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Where somebody's caret is, as the editor's binding writes it: ours only to keep small. */
function readCursor(cursor: unknown): unknown {
  if (typeof cursor !== "object" || cursor === null || !isShallow(cursor, 6)) return undefined;
  return JSON.stringify(cursor).length <= LONGEST_CURSOR ? cursor : undefined;
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => isShallow(inner, levels - 1));
}
