import { Emitter } from "./emitter.ts";

/** What the server set back of one's own, until one has seen it; read only once somebody shows it. */
export class SetBacks {
  readonly changed = new Emitter();
  #said: readonly string[] = [];

  readonly current = (): readonly string[] => this.#said;

  readonly add = (json: string): void => this.#set([...this.#said, json]);

  readonly forget = (): void => this.#set([]);

  #set(said: readonly string[]): void {
    this.#said = said;
    this.changed.emit();
  }
}
