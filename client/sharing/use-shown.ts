import { wordsFor } from "../api/words.ts";
import { useToasts } from "../ui/index.ts";

/** A list that is shown as it will be, and asked for again where the server refuses. */
export type Shown<T> = {
  readonly reload: () => Promise<void>;
  readonly replace: (change: (items: readonly T[]) => readonly T[]) => void;
};

/** Changes a list: shown at once, and taken back when the server refuses; tells whether it was done. */
export function useShown<T>({ reload, replace }: Shown<T>) {
  const toasts = useToasts();
  return async (change: (items: readonly T[]) => readonly T[], deed: () => Promise<unknown>) => {
    replace(change);
    try {
      await deed();
      return true;
    } catch (failure) {
      toasts.show({ message: wordsFor(failure), tone: "danger" });
      await reload();
      return false;
    }
  };
}
