import { Emitter } from "./emitter.ts";
import { mergeTexts } from "./merge-texts.ts";
import type { OpenDrafts } from "./open-drafts.ts";
import type { Refusal } from "./restraint.ts";
import type { UndoStack } from "./undo-stack.ts";

/** So long a pause in typing, and the words are in the map. */
const PAUSE = 400;

/** The place in the map that a field writes to. */
export type DraftPlace = {
  /** Undefined while it is not on the map. */
  readonly read: () => string | undefined;
  /** Answers why it was not this person's to write. */
  readonly write: (text: string) => Refusal | undefined;
  /** What could not be written for that is offered to be copied. */
  readonly offer: (text: string, refusal: Refusal) => void;
  /** Left empty, it keeps what it was. */
  readonly required: boolean;
  /** The text as the map keeps it. */
  readonly tidy: (text: string) => string;
};

type Typed = {
  readonly text: string;
  /** What the map says of it; undefined while it does not say it yet. */
  readonly written: string | undefined;
};

/**
 * What somebody types into one field, from the first letter until they leave it: one step of undo.
 * Each pause puts it into the map, merged with what others wrote there meanwhile.
 */
export class SharedDraft {
  readonly changed = new Emitter();
  #typed: Typed | undefined;
  #composing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #step: ((write: () => void) => void) | undefined;
  /** What the map said when the words that are not in it yet were begun. */
  #base: string | undefined;
  /** What this visit wrote last, and what stood there before it did. */
  #own: string | undefined;
  #before = "";

  constructor(
    readonly drafts: OpenDrafts,
    readonly undo: Pick<UndoStack, "oneStep">,
    public place: DraftPlace,
  ) {}

  readonly current = (): Typed | undefined => this.#typed;

  readonly type = (text: string): void => {
    if (!this.#typed || this.#typed.written !== undefined) this.#base = this.place.read();
    this.#set({ text, written: undefined });
    this.drafts.open(this, this.#put);
    this.#wait();
  };

  /** A word that is being composed is torn by nothing. */
  readonly compose = (composing: boolean): void => {
    this.#composing = composing;
    if (!composing) this.#wait();
  };

  /** Puts what was typed into the map; a text that was emptied may still be written anew. */
  readonly keep = (): void => {
    if (this.#typed && !this.#composing && this.place.tidy(this.#typed.text) !== "") this.#put();
  };

  /** The field is left. What the map cannot take now stays here. */
  readonly finish = (): void => {
    clearTimeout(this.#timer);
    this.#composing = false;
    this.#put();
    if (this.#typed?.written !== undefined) this.#forget();
  };

  /** The field goes away with all that is in it. */
  readonly leave = (): void => {
    this.finish();
    this.#forget();
  };

  readonly #put = (): void => {
    const { read, tidy, required } = this.place;
    const was = read();
    if (!this.#typed || this.#typed.written !== undefined || was === undefined) return;
    // Others may have written there since: both are kept.
    const text = mergeTexts(this.#base ?? was, this.#typed.text, was);
    const own = was === this.#own;
    const next = tidy(text) || (required ? (own ? this.#before : was) : "");
    if (next !== was) {
      const refusal = this.#write(next);
      if (refusal) {
        this.#giveUp(refusal);
        return;
      }
      // Where it was deleted, or may not be written, nothing has changed.
      if (read() === was) return;
      if (!own) this.#before = was;
      this.#own = read();
    }
    this.#set({ text, written: read() });
    this.drafts.close(this);
  };

  #write(text: string): Refusal | undefined {
    let refusal: Refusal | undefined;
    this.#step ??= this.undo.oneStep();
    this.#step(() => {
      refusal = this.place.write(text);
    });
    return refusal;
  }

  #giveUp(refusal: Refusal): void {
    const { text = "" } = this.#typed ?? {};
    this.#forget();
    this.place.offer(text, refusal);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.keep, PAUSE);
  }

  #forget(): void {
    this.#own = undefined;
    this.#step = undefined;
    this.drafts.close(this);
    this.#set(undefined);
  }

  #set(typed: Typed | undefined): void {
    if (typed === this.#typed) return;
    this.#typed = typed;
    this.changed.emit();
  }
}
