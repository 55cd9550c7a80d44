import * as Y from "yjs";
import type { Frame } from "./frame.ts";
import { step1Frame, step2Frame } from "./protocol.ts";

const KEPT = 4;

/**
 * Answers to "this is what I have: send me the rest". Newcomers, and those who come back together,
 * ask alike, so that an answer is encoded once and holds until the next edit.
 */
export class Answers {
  readonly #frames = new Map<string, Frame>();

  #question: Frame | undefined;

  constructor(readonly doc: Y.Doc) {}

  /** Our own "this is what I have". */
  question(): Frame {
    this.#question ??= step1Frame(Y.encodeStateVector(this.doc));
    return this.#question;
  }

  /** Undefined for a vector that cannot be read. */
  to(vector: Uint8Array): Frame | undefined {
    const key = Buffer.from(vector).toString("latin1");
    const kept = this.#frames.get(key);
    if (kept) return kept;
    const frame = this.#encode(vector);
    if (!frame) return undefined;
    const [oldest] = this.#frames.keys();
    if (this.#frames.size >= KEPT && oldest !== undefined) this.#frames.delete(oldest);
    this.#frames.set(key, frame);
    return frame;
  }

  #encode(vector: Uint8Array): Frame | undefined {
    try {
      return step2Frame(Y.encodeStateAsUpdate(this.doc, vector));
    } catch {
      return undefined;
    }
  }

  forget(): void {
    this.#question = undefined;
    if (this.#frames.size > 0) this.#frames.clear();
  }
}
