import { Emitter } from "./emitter.ts";

/** One value that others are told of whenever it is set. */
export class Kept<T> {
  readonly changed = new Emitter();
  #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  readonly current = (): T => this.#value;

  readonly set = (value: T): void => {
    this.#value = value;
    this.changed.emit();
  };
}
