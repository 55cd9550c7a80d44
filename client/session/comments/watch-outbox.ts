import type { Outbox } from "./outbox.ts";
import type { OutboxShelf } from "./outbox-shelf.ts";

/** Tells an outbox of the network, of other tabs, and holds a page that would take words along. */
export function watchOutbox(outbox: Outbox, shelf: OutboxShelf, page: Window): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  page.addEventListener("online", outbox.wake, { signal });
  page.addEventListener(
    "storage",
    ({ key }) => {
      if (key === null || key.startsWith(shelf.prefix)) outbox.look();
    },
    { signal },
  );
  page.addEventListener(
    "beforeunload",
    (event) => {
      if (shelf.wouldLose) event.preventDefault();
    },
    { signal },
  );
  return () => listening.abort();
}

/** One tab at a time, where the browser can tell them apart; elsewhere a repeat changes nothing. */
export const inTurnOf = (name: string) => (run: () => Promise<void>) =>
  typeof navigator !== "undefined" && navigator.locks ? navigator.locks.request(name, run) : run();
