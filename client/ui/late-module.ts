import { useSyncExternalStore } from "react";

const RETRY = 3_000;
const RETRY_AT_MOST = 60_000;
const IDLE_WITHIN = 5_000;
/** For browsers that do not tell when they are idle. */
const IDLE_AFTER = 1_500;

/** A part of the program that is fetched once the first picture stands. */
export type LateModule<T> = {
  /** Whether it is there now, or could not be fetched this time. */
  readonly load: () => Promise<boolean>;
  /** The part once it is there; asking for it fetches it. */
  readonly use: () => T | undefined;
  /** Fetches it while nothing else is to be done. Answers how to call that off. */
  readonly preload: () => () => void;
};

/** Without a network the part is fetched again for as long as somebody waits for it. */
export function lateModule<T>(fetch: () => Promise<T>): LateModule<T> {
  let loaded: T | undefined;
  let loading: Promise<boolean> | undefined;
  let pause = RETRY;
  const waiting = new Set<() => void>();
  const load = (): Promise<boolean> => {
    loading ??= fetch().then(
      (module) => {
        loaded = module;
        for (const wake of [...waiting]) wake();
        return true;
      },
      () => {
        loading = undefined;
        if (waiting.size > 0) setTimeout(() => void load(), pause);
        pause = Math.min(pause * 2, RETRY_AT_MOST);
        return false;
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
