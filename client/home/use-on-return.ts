import { useEffect } from "react";

/** Asks again when somebody comes back to this page from another window; no answer changes nothing. */
export function useOnReturn<T>(ask: () => Promise<T>, onAnswer: (answer: T) => void): void {
  useEffect(() => {
    let left = false;
    const onFocus = async () => {
      const answer = await ask().catch(() => undefined);
      if (answer !== undefined && !left) onAnswer(answer);
    };
    addEventListener("focus", onFocus);
    return () => {
      left = true;
      removeEventListener("focus", onFocus);
    };
  }, [ask, onAnswer]);
}
