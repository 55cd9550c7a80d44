import type { Fetched } from "../api/use-fetched.ts";
import { wordsFor } from "../api/words.ts";
import { Button, Notice, Skeleton } from "../ui/index.ts";
import { words } from "./words.ts";

/** What stands in a list's place while it is fetched, or could not be. */
export function ListStates({
  fetched,
  onRetry,
}: {
  readonly fetched: Exclude<Fetched<unknown>, { readonly state: "ready" }>;
  readonly onRetry: () => void;
}) {
  if (fetched.state === "loading") return <Skeleton width="100%" height={240} />;
  return (
    <>
      <Notice tone="danger">{wordsFor(fetched.failure)}</Notice>
      <div>
        <Button onClick={onRetry}>{words.retry}</Button>
      </div>
    </>
  );
}
