import { closeComments } from "../comment-view.ts";
import { Emitter } from "../emitter.ts";
import type { Comments } from "./comments-port.ts";

const RETRY = 3_000;

/** A map's comments, which come after the map: fetched when the board stands. */
export class LateComments {
  readonly changed = new Emitter();
  #opened: Comments | undefined;
  #wanted = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly fetch: () => Promise<Comments>) {}

  readonly current = (): Comments | undefined => this.#opened;

  /** Asks for them, again and again until they are there. */
  readonly open = (): void => {
    if (this.#wanted) return;
    this.#wanted = true;
    void this.#load();
  };

  close(): void {
    // Another map begins with nothing open.
    closeComments();
    this.#wanted = false;
    clearTimeout(this.#timer);
    this.#opened?.close();
    this.#opened = undefined;
    this.changed.clear();
  }

  async #load(): Promise<void> {
    const comments = await this.fetch().catch(() => undefined);
    if (!this.#wanted) return comments?.close();
    if (comments) {
      this.#opened = comments;
      this.changed.emit();
    } else {
      this.#timer = setTimeout(() => void this.#load(), RETRY);
    }
  }
}
