import { wordsFor } from "../api/words.ts";
import { Button } from "../ui/index.ts";
import { Frame } from "./Frame.tsx";
import { words } from "./words.ts";

/* What stands where nobody can be let in yet; seldom seen, so no first screen carries it. */

/** The server did not say who is here. */
export function AskAgain({
  failure,
  onAsk,
}: {
  readonly failure: unknown;
  readonly onAsk: () => Promise<void>;
}) {
  return (
    <Frame title={words.failedTitle} text={wordsFor(failure)}>
      <Button kind="primary" size="l" onClick={() => void onAsk()}>
        {words.retry}
      </Button>
    </Frame>
  );
}

/** The server has no account at all, and this person not the link to make the first. */
export function WaitingForSetup({ onCheck }: { readonly onCheck: () => Promise<void> }) {
  return (
    <Frame title={words.waiting.title} text={words.waiting.text}>
      <Button size="l" onClick={() => void onCheck()}>
        {words.waiting.again}
      </Button>
    </Frame>
  );
}
