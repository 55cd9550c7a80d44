import { useSyncExternalStore } from "react";

const RETRY = 3_000;
const IDLE_WITHIN = 5_000;
/** For browsers that do not tell when they are idle. */
const IDLE_AFTER = 1_500;

/** A part of the program that is fetched once the first picture stands. */
export type LateModule<T> = {
  /** Resolves when it is there or could not be fetched this time. */
  readonly load: () => Promise<void>;
  /** The part once it is there; asking for it fetches it. */
  readonly use: () => T | undefined;
  /** Fetches it while nothing else is to be done. Answers how to call that off. */
  readonly preload: () => () => void;
};

/** Without a network the part is fetched again for as long as somebody waits for it. */
export function lateModule<T>(fetch: () => Promise<T>): LateModule<T> {
  let loaded: T | undefined;
  let loading: Promise<void> | undefined;
  const waiting = new Set<() => void>();
  const load = (): Promise<void> => {
    loading ??= fetch().then(
      (module) => {
        loaded = module;
        for (const wake of [...waiting]) wake();
      },
      () => {
        loading = undefined;
        if (waiting.size > 0) setTimeout(() => void load(), RETRY);
      },
    );
    return loading;
  };
  const subscribe = (wake: () => void): (() => void) => {
    waiting.add(wake);
    void load();
    return () => waiting.delete(wake);
  };
  return {
    load,
    use: () => useSyncExternalStore(subscribe, () => loaded),
    preload: () => whenIdle(() => void load()),
  };
}

/** Runs it while nothing else is to be done. Answers how to call that off. */
export function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const idle = requestIdleCallback(run, { timeout: IDLE_WITHIN });
    return () => cancelIdleCallback(idle);
  }
  const timer = setTimeout(run, IDLE_AFTER);
  return () => clearTimeout(timer);
}
