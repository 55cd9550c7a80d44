import { useCallback, useEffect, useRef, useState } from "react";

/** Something that comes from the server. */
export type Fetched<T> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: T }
  | { readonly state: "failed"; readonly failure: unknown };

/** `load` must keep its identity between renders: a function of a module, or from useCallback. */
export function useFetched<T>(load: () => Promise<T>): {
  readonly fetched: Fetched<T>;
  /** Asks again; what is shown stays until the answer is there. */
  readonly reload: () => Promise<void>;
  /** Puts in place what is already known. */
  readonly replace: (change: (value: T) => T) => void;
} {
  const [fetched, setFetched] = useState<Fetched<T>>({ state: "loading" });
  const latest = useRef(0);

  const reload = useCallback(async () => {
    const mine = ++latest.current;
    const answer = await load().then(
      (value): Fetched<T> => ({ state: "ready", value }),
      (failure: unknown): Fetched<T> => ({ state: "failed", failure }),
    );
    if (mine === latest.current) setFetched(answer);
  }, [load]);

  const replace = useCallback((change: (value: T) => T) => {
    setFetched((was) => (was.state === "ready" ? { ...was, value: change(was.value) } : was));
  }, []);

  useEffect(() => {
    setFetched({ state: "loading" });
    void reload();
    return () => {
      latest.current++;
    };
  }, [reload]);

  return { fetched, reload, replace };
}
