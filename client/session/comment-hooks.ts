import { useCallback, useSyncExternalStore } from "react";
import type { Thread } from "../../shared/comments/index.ts";
import type { ThreadId } from "../../shared/journey/index.ts";
import type { Comments, CommentVerbs, Unsent } from "./comments/comments-port.ts";
import { useSession } from "./SessionProvider.tsx";

const NONE: readonly Thread[] = [];
const NOTHING_UNSENT: readonly Unsent[] = [];
const nothing = (): (() => void) => () => undefined;

/** The map's comments once they are here; asking for them fetches nothing. */
export function useComments(): Comments | undefined {
  const { comments } = useSession();
  return useSyncExternalStore(comments.changed.subscribe, comments.current);
}

/** Every thread of the map in order of time; none until they are here. */
export function useThreads(): readonly Thread[] {
  const comments = useComments();
  return useSyncExternalStore(comments?.subscribe ?? nothing, () => comments?.threads() ?? NONE);
}

/** One thread; wakes for this one alone. */
export function useThread(id: ThreadId): Thread | undefined {
  const comments = useComments();
  const subscribe = useCallback(
    (wake: () => void) => comments?.onThread(id, wake) ?? nothing(),
    [comments, id],
  );
  return useSyncExternalStore(subscribe, () => comments?.thread(id));
}

/** What this person can do with comments; undefined for viewers and until comments are here. */
export function useCommentVerbs(): CommentVerbs | undefined {
  const { accessChanged } = useSession();
  const comments = useComments();
  return useSyncExternalStore(accessChanged.subscribe, () => comments?.verbs());
}

/** Whether others have said something in it that this person has not seen. */
export function useUnread(thread: Thread): boolean {
  const comments = useComments();
  return useSyncExternalStore(
    comments?.onSeen ?? nothing,
    () => comments?.isUnread(thread) ?? false,
  );
}

/** What of this person's own is not on the server. */
export function useUnsent(): readonly Unsent[] {
  const comments = useComments();
  return useSyncExternalStore(
    comments?.onUnsent ?? nothing,
    () => comments?.unsent() ?? NOTHING_UNSENT,
  );
}

/** Whether all that the server had has been here once. */
export function useCommentsJoined(): boolean {
  const comments = useComments();
  return useSyncExternalStore(comments?.subscribe ?? nothing, () => comments?.joined() ?? false);
}
