import { type RefObject, useEffect } from "react";
import type { Thread } from "../../shared/comments/index.ts";
import { useComments, useUnread } from "../session/index.ts";

/** Seen is what was in view for so long, in milliseconds. */
const SEEN_AFTER = 1_000;

/** Counts a thread as seen once all of it has been in view for a second, on a page that is looked at. */
export function useSeeing(
  thread: Thread,
  row: RefObject<HTMLElement | null>,
  isWhole: boolean,
): boolean {
  const comments = useComments();
  const unread = useUnread(thread);
  useEffect(() => {
    const { current } = row;
    if (!unread || !isWhole || !current || !comments) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let inView = false;
    const look = () => {
      clearTimeout(timer);
      if (!inView || document.visibilityState !== "visible") return;
      timer = setTimeout(() => comments.see(thread), SEEN_AFTER);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        inView = entries.at(-1)?.isIntersecting ?? false;
        look();
      },
      { threshold: 0.5 },
    );
    observer.observe(current);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener("visibilitychange", look);
    };
  }, [comments, thread, row, unread, isWhole]);
  return unread;
}
