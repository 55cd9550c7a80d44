import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { writePermissionDenied } from "y-protocols/auth";
import { MESSAGE, type SetBack } from "../../shared/protocol/index.ts";
import { type Frame, frameOf } from "./frame.ts";

/** What a client may say. */
export type Message =
  /** "This is what I have: send me the rest." */
  | { readonly kind: "step-1"; readonly vector: Uint8Array }
  /** The answer to our own step 1. */
  | { readonly kind: "step-2"; readonly update: Uint8Array }
  | { readonly kind: "update"; readonly update: Uint8Array }
  | { readonly kind: "presence"; readonly states: Uint8Array }
  | { readonly kind: "presence-query" }
  | { readonly kind: "barrier"; readonly number: number }
  /** What was told of set-backs has arrived. */
  | { readonly kind: "heard" }
  /** Only servers have something to say here; y-protocols lets clients speak all the same. */
  | { readonly kind: "auth" }
  | { readonly kind: "malformed"; readonly reason: string };

const SYNC = { step1: 0, step2: 1, update: 2 } as const;

const malformed = (reason: string): Message => ({ kind: "malformed", reason });

/** Total: whatever the bytes are, they mean something. */
export function readMessage(bytes: Uint8Array): Message {
  const decoder = decoding.createDecoder(bytes);
  try {
    const message = readKind(decoder);
    // lib0 reads on past a lying length, into whatever lies behind in memory.
    return decoder.pos === bytes.length ? message : malformed("wrong length");
  } catch {
    return malformed("truncated");
  }
}

function readKind(decoder: decoding.Decoder): Message {
  const kind = decoding.readVarUint(decoder);
  switch (kind) {
    case MESSAGE.sync:
      return readSync(decoder);
    case MESSAGE.awareness:
      return { kind: "presence", states: decoding.readVarUint8Array(decoder) };
    case MESSAGE.auth:
      decoder.pos = decoder.arr.length;
      return { kind: "auth" };
    case MESSAGE.queryAwareness:
      return { kind: "presence-query" };
    case MESSAGE.setBack:
      return { kind: "heard" };
    case MESSAGE.saved:
      return { kind: "barrier", number: decoding.readVarUint(decoder) };
    default:
      decoder.pos = decoder.arr.length;
      return malformed("unknown message type");
  }
}

function readSync(decoder: decoding.Decoder): Message {
  const step = decoding.readVarUint(decoder);
  const payload = decoding.readVarUint8Array(decoder);
  switch (step) {
    case SYNC.step1:
      return { kind: "step-1", vector: payload };
    case SYNC.step2:
      return { kind: "step-2", update: payload };
    case SYNC.update:
      return { kind: "update", update: payload };
    default:
      return malformed("unknown sync step");
  }
}

function frameWith(...parts: readonly (number | Uint8Array)[]): Frame {
  const encoder = encoding.createEncoder();
  for (const part of parts) {
    if (typeof part === "number") encoding.writeVarUint(encoder, part);
    else encoding.writeVarUint8Array(encoder, part);
  }
  return frameOf(encoding.toUint8Array(encoder));
}

export const step1Frame = (vector: Uint8Array): Frame =>
  frameWith(MESSAGE.sync, SYNC.step1, vector);

export const step2Frame = (update: Uint8Array): Frame =>
  frameWith(MESSAGE.sync, SYNC.step2, update);

export const updateFrame = (update: Uint8Array): Frame =>
  frameWith(MESSAGE.sync, SYNC.update, update);

export const savedFrame = (number: number): Frame => frameWith(MESSAGE.saved, number);

export const presenceFrame = (states: Uint8Array): Frame => frameWith(MESSAGE.awareness, states);

export const setBackFrame = (told: readonly SetBack[]): Frame =>
  frameWith(MESSAGE.setBack, new TextEncoder().encode(JSON.stringify(told)));

export function deniedFrame(reason: string): Frame {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE.auth);
  writePermissionDenied(encoder, reason);
  return frameOf(encoding.toUint8Array(encoder));
}

/** Nobody changed: y-websocket 3 takes a server for dead that says nothing for 30 seconds. */
export const PULSE: Frame = presenceFrame(Uint8Array.of(0));
