import { useEffect } from "react";
import { ApiProblem } from "../api/api-problem.ts";
import type { Fetched } from "../api/use-fetched.ts";

/** Tells when an answer shows that the session is over. */
export function useSignedOut(fetched: Fetched<unknown>, onSignedOut: () => void): void {
  const over =
    fetched.state === "failed" &&
    fetched.failure instanceof ApiProblem &&
    fetched.failure.code === "not_signed_in";
  useEffect(() => {
    if (over) onSignedOut();
  }, [over, onSignedOut]);
}
