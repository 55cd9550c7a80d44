import { useCallback, useEffect, useRef, useState } from "react";
import type { InboxCount, InboxItem } from "../../shared/protocol/index.ts";
import { listInbox, markAllRead, markRead } from "../api/inbox.ts";
import { wordsFor } from "../api/words.ts";
import { useToasts } from "../ui/index.ts";

type Shown = {
  readonly items: readonly InboxItem[];
  readonly cursor?: string | undefined;
};

/** The entries of one side of the inbox, and what can be done with them. */
export function useInbox(
  direct: boolean,
  count: InboxCount,
  onCount: (count: InboxCount) => void,
): {
  /** Undefined until they are here. */
  readonly shown: Shown | undefined;
  readonly failed: boolean;
  readonly load: () => void;
  readonly more: () => void;
  readonly read: (item: InboxItem) => void;
  readonly readAll: () => void;
} {
  const [shown, setShown] = useState<Shown>();
  const [failed, setFailed] = useState(false);
  const toasts = useToasts();
  const latest = useRef(0);
  const fetch = useCallback(
    async (before: readonly InboxItem[], cursor?: string) => {
      const mine = ++latest.current;
      setFailed(false);
      const page = await listInbox(direct, cursor).catch(() => undefined);
      if (mine !== latest.current) return;
      if (!page) return setFailed(true);
      setShown({ items: [...before, ...page.items], cursor: page.cursor });
    },
    [direct],
  );
  // Something has come, or was read elsewhere.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the count is how one hears of it
  useEffect(() => {
    void fetch([]);
    return () => {
      latest.current++;
    };
  }, [fetch, count.unread]);
  const attempt = (deed: Promise<InboxCount>) =>
    deed.then(onCount, (failure) => toasts.show({ message: wordsFor(failure), tone: "danger" }));
  const mark = (isDone: (item: InboxItem) => boolean) =>
    setShown(
      (was) =>
        was && {
          ...was,
          items: was.items.map((one) => (isDone(one) ? { ...one, read: true } : one)),
        },
    );
  return {
    shown,
    failed,
    load: () => void fetch([]),
    more: () => void (shown && fetch(shown.items, shown.cursor)),
    read: (item) => {
      if (item.read) return;
      mark(({ id }) => id === item.id);
      void attempt(markRead([item.id]));
    },
    readAll: () => {
      mark(() => true);
      void attempt(markAllRead());
    },
  };
}
