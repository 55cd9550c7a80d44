import { MessageSquare, X } from "lucide-react";
import {
  type KeyboardEvent,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { severitiesIn, type Thread } from "../../shared/comments/index.ts";
import type { ThreadId } from "../../shared/journey/index.ts";
import {
  type CommentView,
  closeComments,
  openThread,
  showComments,
  useComments,
  useCommentsJoined,
  useCommentVerbs,
  useCommentView,
  useThreads,
} from "../session/index.ts";
import { usePlacedMap } from "../session/use-placed-map.ts";
import { EmptyState, IconButton, SegmentedControl, Spinner } from "../ui/index.ts";
import { Composer } from "./Composer.tsx";
import { FilterBar } from "./FilterBar.tsx";
import { KeptDrafts } from "./KeptDrafts.tsx";
import styles from "./panel.module.css";
import { useReader } from "./reader.ts";
import { ThreadList } from "./ThreadList.tsx";
import {
  type Arranged,
  arrange,
  type Filters,
  isOnItsOwn,
  type SeverityOf,
  type Sort,
} from "./thread-order.ts";
import { StrandedNotes } from "./UnsentNote.tsx";
import { usePanelFocus } from "./use-panel-focus.ts";
import { useSeenCount } from "./use-seen-count.ts";
import { words } from "./words.ts";

type Tab = "open" | "resolved";

/** Everything that people say about the map, beside it. */
export function CommentsPanel() {
  const panel = useRef<HTMLElement>(null);
  const view = useCommentView();
  const verbs = useCommentVerbs();
  const comments = useComments();
  const threads = useThreads();
  const [tab, setTab] = useState<Tab>("open");
  const [filters, setFilters] = useState<Filters>({});
  const [sort, setSort] = useState<Sort>("board");
  const own = useMemo(() => threads.filter(isOnItsOwn), [threads]);
  const opened = useLeading(threads, view.thread);
  const side = useMemo(
    () => own.filter(({ resolved }) => (resolved !== undefined) === (tab === "resolved")),
    [own, tab],
  );
  const openCount = own.reduce((sum, { resolved }) => sum + (resolved ? 0 : 1), 0);
  const severityOf = useMemo(() => severitiesIn(threads), [threads]);
  const arranged = useArranged(side, filters, sort, severityOf);
  useLeadingThere(view, opened, arranged, (there) => {
    setTab(there);
    setFilters({});
  });
  usePanelFocus(panel, view, opened?.id, arranged);
  const joined = useMemo(
    () => new Set(threads.flatMap(({ mergedInto }) => mergedInto ?? [])),
    [threads],
  );
  const toggle = useCallback((thread: Thread, isOpen: boolean) => {
    if (isOpen) openThread(thread.id);
    else showComments();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.nativeEvent.isComposing || event.defaultPrevented) return;
    event.stopPropagation();
    closeComments();
  };
  const segments = [
    { value: "open", label: words.open(openCount) },
    { value: "resolved", label: words.resolvedCount(own.length - openCount) },
  ] as const;
  return (
    <aside
      ref={panel}
      data-region=""
      className={styles.panel}
      aria-label={words.title}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header className={styles.bar}>
        <h2 className="visually-hidden">{words.title}</h2>
        <SegmentedControl label={words.which} value={tab} segments={segments} onChange={setTab} />
        <span className={styles.space} />
        <IconButton label={words.close} shortcut="Esc" icon={<X />} onClick={closeComments} />
      </header>
      <FilterBar filters={filters} sort={sort} onFilter={setFilters} onSort={setSort} />
      <StrandedNotes />
      <ThreadList
        arranged={arranged}
        severityOf={severityOf}
        opened={opened?.id}
        joined={joined}
        onToggle={toggle}
        instead={
          <Nothing
            why={own.length === 0 ? "empty" : side.length > 0 ? "noneMatch" : NONE_OF[tab]}
          />
        }
      />
      {verbs ? (
        <Composer starting={view.starting} verbs={verbs} />
      ) : (
        comments && (
          <>
            <KeptDrafts />
            <p className={styles.readOnly}>{words.readOnly}</p>
          </>
        )
      )}
    </aside>
  );
}

const NONE_OF = { open: "noneOpen", resolved: "noneResolved" } as const;

function Nothing({ why }: { readonly why: "empty" | "noneMatch" | "noneOpen" | "noneResolved" }) {
  const isHere = useCommentsJoined();
  const { title, text } = words[why];
  return (
    <div className={styles.nothing}>
      {isHere ? (
        <EmptyState icon={<MessageSquare />} title={title} text={text} />
      ) : (
        <Spinner label={words.loading} />
      )}
    </div>
  );
}

/** The thread that was wished for; one that was merged is read with what it was merged into. */
function useLeading(threads: readonly Thread[], id: ThreadId | undefined): Thread | undefined {
  return useMemo(() => {
    const byId = new Map(threads.map((thread) => [thread.id, thread]));
    let thread = id && byId.get(id);
    for (let steps = 0; thread?.mergedInto && steps < threads.length; steps++) {
      thread = byId.get(thread.mergedInto) ?? thread;
    }
    return thread;
  }, [threads, id]);
}

/** A wish for a thread leads to where it is, if that is not in sight; what becomes of it later does not. */
function useLeadingThere(
  view: CommentView,
  opened: Thread | undefined,
  { placed, detached }: Arranged,
  lead: (tab: Tab) => void,
): void {
  const led = useRef<CommentView>(undefined);
  useEffect(() => {
    if (led.current === view || !opened) return;
    led.current = view;
    const isInSight = [...placed, ...detached].some(({ id }) => id === opened.id);
    if (!isInSight) lead(opened.resolved ? "resolved" : "open");
  });
}

/** What happens elsewhere on the map comes first; the order of the list may follow a moment later. */
function useArranged(
  side: readonly Thread[],
  filters: Filters,
  sort: Sort,
  severityOf: SeverityOf,
): Arranged {
  const map = useDeferredValue(usePlacedMap());
  const comments = useComments();
  const { teamId } = useReader();
  const seen = useSeenCount(filters.unread === true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is unread changes with what was seen
  return useMemo(() => {
    const reader = {
      isMine: comments?.isMine ?? (() => false),
      isUnread: comments?.isUnread ?? (() => false),
      teamId,
      severityOf,
    };
    return arrange(side, map, { filters, sort, reader });
  }, [side, map, filters, sort, severityOf, comments, teamId, seen]);
}
