import type { Awareness } from "y-protocols/awareness";

/** How long a name stands at a caret that rests. */
const REST_MS = 3_000;

type Changed = { readonly added: readonly number[]; readonly updated: readonly number[] };
type Caret = { readonly at: string; readonly since: number };

/** Shows the name at somebody's caret after each of their moves, and lets it fade at rest. */
export class CaretLabels {
  readonly #carets = new Map<number, Caret>();
  readonly #labels = new Map<number, HTMLElement>();

  constructor(readonly awareness: Awareness) {}

  /** A label that is drawn anew goes on fading where the last one was. */
  take(id: number, label: HTMLElement): void {
    this.#labels.set(id, label);
    const rested = Date.now() - (this.#carets.get(id)?.since ?? Date.now());
    label.style.animationDelay = `${Math.max(0, REST_MS - rested)}ms`;
  }

  /** Returns how to stop. */
  follow(): () => void {
    const hear = ({ added, updated }: Changed) => {
      for (const id of [...added, ...updated]) this.#look(id);
    };
    this.awareness.on("change", hear);
    return () => this.awareness.off("change", hear);
  }

  #look(id: number): void {
    const at = JSON.stringify(this.awareness.getStates().get(id)?.cursor ?? null);
    const last = this.#carets.get(id);
    if (last?.at === at) return;
    this.#carets.set(id, { at, since: Date.now() });
    const label = this.#labels.get(id);
    if (!label) return;
    label.style.animationDelay = `${REST_MS}ms`;
    // An animation of another name begins anew.
    label.dataset.turn = label.dataset.turn === "odd" ? "even" : "odd";
  }
}
