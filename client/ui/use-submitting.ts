import { type FormEvent, useState } from "react";

/**
 * Sends a form, once at a time. What is still wrong with its fields is not said before the first try,
 * and what went wrong with sending it stays until the next.
 */
export function useSubmitting({
  complete,
  send,
  tell,
}: {
  /** Whether there is anything to send. */
  readonly complete: boolean;
  readonly send: () => Promise<void>;
  /** A failure in words. */
  readonly tell: (failure: unknown) => string;
}) {
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A dialog's form may stand within another form in React's tree, though not in the page's.
    event.stopPropagation();
    setTried(true);
    if (busy || !complete) return;
    setBusy(true);
    setProblem(undefined);
    send().catch((failure) => {
      setProblem(tell(failure));
      setBusy(false);
    });
  };
  return { submit, tried, busy, problem };
}
