import { useEffect } from "react";

/** Asks again when somebody comes back to this page from another window; no answer changes nothing. */
export function useOnReturn<T>(ask: () => Promise<T>, onAnswer: (answer: T) => void): void {
  useEffect(() => {
    let latest = 0;
    const onFocus = async () => {
      const mine = ++latest;
      const answer = await ask().catch(() => undefined);
      // What was asked first may be answered last.
      if (answer !== undefined && mine === latest) onAnswer(answer);
    };
    addEventListener("focus", onFocus);
    return () => {
      latest++;
      removeEventListener("focus", onFocus);
    };
  }, [ask, onAnswer]);
}
