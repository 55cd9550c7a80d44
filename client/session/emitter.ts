type Listener = () => void;

/** Wakes those who listen; what changed they look up themselves. */
export class Emitter {
  readonly #listeners = new Set<Listener>();

  /** Bound, so that it can be handed to React. Returns how to stop. */
  readonly subscribe = (listener: Listener): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  emit(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  clear(): void {
    this.#listeners.clear();
  }
}

/** Wakes only those who listen to a key that changed. */
export class KeyedEmitter<K> {
  readonly #listeners = new Map<K, Set<Listener>>();

  subscribe(key: K, listener: Listener): () => void {
    const there = this.#listeners.get(key) ?? new Set();
    this.#listeners.set(key, there.add(listener));
    return () => {
      there.delete(listener);
      if (there.size === 0 && this.#listeners.get(key) === there) this.#listeners.delete(key);
    };
  }

  emit(keys: Iterable<K>): void {
    for (const key of keys) {
      for (const listener of [...(this.#listeners.get(key) ?? [])]) listener();
    }
  }

  clear(): void {
    this.#listeners.clear();
  }
}
