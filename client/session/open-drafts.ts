/** What is typed on this device and not in the map yet: until it is, nobody may say "Saved". */
export class OpenDrafts {
  readonly #drafts = new Map<object, () => void>();
  #since: number | undefined;

  constructor(
    readonly now: () => number,
    readonly onChange: () => void,
  ) {}

  /** Since when something has been typed that the map does not say. */
  get since(): number | undefined {
    return this.#since;
  }

  /** `keep` puts the words into the map at once, finished or not. */
  open(draft: object, keep: () => void): void {
    this.#drafts.set(draft, keep);
    if (this.#since !== undefined) return;
    this.#since = this.now();
    this.onChange();
  }

  close(draft: object): void {
    if (!this.#drafts.delete(draft) || this.#drafts.size > 0) return;
    this.#since = undefined;
    this.onChange();
  }

  /** The last moment for words to get into the map: the page or the right to write is going. */
  readonly keepAll = (): void => {
    for (const keep of [...this.#drafts.values()]) keep();
  };
}
