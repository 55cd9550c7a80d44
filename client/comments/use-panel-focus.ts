import { type RefObject, useEffect, useRef } from "react";
import type { ThreadId } from "../../shared/journey/index.ts";
import type { CommentView } from "../session/index.ts";
import type { Arranged } from "./thread-order.ts";

/**
 * Takes the focus to the thread that was wished for, or into the panel, and gives it back when the
 * panel goes. A new thread's composer takes it by itself.
 */
export function usePanelFocus(
  panel: RefObject<HTMLElement | null>,
  view: CommentView,
  opened: ThreadId | undefined,
  arranged: Arranged,
): void {
  const before = useRef<Element>(null);
  const done = useRef<CommentView>(undefined);
  useEffect(() => {
    const { current } = panel;
    if (!current || done.current === view) return;
    const isFirst = done.current === undefined;
    if (!current.contains(document.activeElement)) before.current = document.activeElement;
    if (view.starting || view.placing) {
      done.current = view;
    } else if (view.thread === undefined) {
      done.current = view;
      if (isFirst) current.focus({ preventScroll: true });
    } else {
      const row =
        opened &&
        current.querySelector<HTMLElement>(`[data-thread="${CSS.escape(opened)}"] article`);
      // It may not be here yet: then this waits for the list that has it.
      if (!row || arranged === undefined) return;
      done.current = view;
      const list = row.closest("[data-threads]");
      const isTall = list !== null && row.offsetHeight > list.clientHeight;
      row.scrollIntoView({ block: isTall ? "start" : "nearest" });
      if (!row.contains(document.activeElement)) row.focus({ preventScroll: true });
    }
  }, [panel, view, opened, arranged]);
  useEffect(() => {
    const { current } = panel;
    return () => {
      const { activeElement, body } = document;
      const took = activeElement === body || (current?.contains(activeElement) ?? false);
      const { current: owner } = before;
      if (took && owner instanceof HTMLElement && owner.isConnected) owner.focus();
    };
  }, [panel]);
}
