/** What a toast says; `action` is one word or two, such as Undo. */
export type ToastContent = {
  readonly message: string;
  readonly tone?: "plain" | "danger";
  readonly action?: ToastAction;
  /** The id of what it tells of. The next toast about that takes its place. */
  readonly about?: string;
};
export type ToastAction = {
  readonly label: string;
  readonly run: () => void;
  /** Calls `moot` when there is nothing left to do. Returns how to stop waiting for that. */
  readonly until?: ((moot: () => void) => () => void) | undefined;
};
export type Toast = ToastContent & { readonly id: number };

const TOAST_MS = 6_000;
const TOAST_WITH_ACTION_MS = 20_000;
const MOST_AT_ONCE = 4;

type Running = {
  left: number;
  since: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  readonly stop: (() => void) | undefined;
};

/** Keeps toasts for as long as they last, and longer while somebody reads them. */
export class ToastStore {
  #toasts: readonly Toast[] = [];
  #clocks = new Map<number, Running>();
  #listeners = new Set<() => void>();
  #paused = false;
  #lastId = 0;

  readonly current = (): readonly Toast[] => this.#toasts;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly show = (content: ToastContent): number => {
    const { about } = content;
    if (about !== undefined)
      for (const old of this.#toasts) if (old.about === about) this.dismiss(old.id);
    const toast = { ...content, id: ++this.#lastId };
    this.#clocks.set(toast.id, {
      left: content.action ? TOAST_WITH_ACTION_MS : TOAST_MS,
      since: Date.now(),
      timer: undefined,
      stop: content.action?.until?.(() => this.dismiss(toast.id)),
    });
    if (!this.#paused) this.#start(toast.id);
    this.#set([...this.#toasts, toast]);
    for (const old of this.#toasts.slice(0, -MOST_AT_ONCE)) this.dismiss(old.id);
    return toast.id;
  };

  readonly dismiss = (id: number): void => {
    const clock = this.#clocks.get(id);
    clearTimeout(clock?.timer);
    clock?.stop?.();
    if (this.#clocks.delete(id)) this.#set(this.#toasts.filter((toast) => toast.id !== id));
  };

  readonly withdrawOffers = (): void => {
    for (const { id, action } of this.#toasts) if (action) this.dismiss(id);
  };

  readonly pause = (): void => {
    if (this.#paused) return;
    this.#paused = true;
    for (const clock of this.#clocks.values()) {
      clearTimeout(clock.timer);
      clock.left -= Date.now() - clock.since;
    }
  };

  readonly resume = (): void => {
    if (!this.#paused) return;
    this.#paused = false;
    for (const id of this.#clocks.keys()) this.#start(id);
  };

  #start(id: number): void {
    const clock = this.#clocks.get(id);
    if (!clock) return;
    clock.since = Date.now();
    clock.timer = setTimeout(() => this.dismiss(id), clock.left);
  }

  #set(toasts: readonly Toast[]): void {
    this.#toasts = toasts;
    for (const listener of this.#listeners) listener();
  }
}
