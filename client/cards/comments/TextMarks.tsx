import { useDeferredValue, useEffect, useMemo, useRef } from "react";
import { idOf, type ThreadId } from "../../../shared/journey/index.ts";
import { useThreads } from "../../session/comment-hooks.ts";
import { openThread, useCommentView } from "../../session/comment-view.ts";
import { useSession } from "../../session/index.ts";
import { cx } from "../../ui/index.ts";
import {
  type DrawnTexts,
  type Marked,
  markedAt,
  markedNow,
  textThreads,
} from "./commented-texts.ts";
import { TEXTS } from "./flat-dom.ts";
import styles from "./text-marks.module.css";

/** Of the thread that is being written: its words are marked, and lead nowhere yet. */
const BEGUN = idOf<ThreadId>("begun.");

/**
 * Underlines the words that open threads are about, wherever they are drawn. Painted over what stands
 * there: React's elements stay React's, and nothing disturbs who is composing a word in the editor.
 */
export function TextMarks() {
  const session = useSession();
  const threads = useDeferredValue(useThreads());
  const { thread, starting } = useCommentView();
  const begun = starting?.anchor;
  const byCard = useMemo(
    () => textThreads(begun ? [...threads, { id: BEGUN, anchor: begun }] : threads),
    [threads, begun],
  );
  const opened = begun ? BEGUN : thread;
  const marked = useRef<readonly Marked[]>([]);
  useEffect(() => {
    if (byCard.size === 0) return;
    let frame = 0;
    const known: DrawnTexts = new Map();
    const draw = () => {
      marked.current = markedNow(session, byCard, known);
      paint(marked.current, opened);
    };
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const text = textOf(target);
        if (text) known.delete(text);
      }
      if (!records.some(changesText)) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    draw();
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      marked.current = [];
      paint([], undefined);
    };
  }, [session, byCard, opened]);
  useEffect(() => watchPointer(() => marked.current.filter(({ id }) => id !== BEGUN)), []);
  return null;
}

const textOf = (node: Node): Element | null | undefined =>
  (node instanceof Element ? node : node.parentElement)?.closest(TEXTS);

const changesText = ({ target, addedNodes, removedNodes }: MutationRecord): boolean =>
  textOf(target) != null ||
  [...addedNodes, ...removedNodes].some(
    (node) => node instanceof Element && (node.matches(TEXTS) || node.querySelector(TEXTS)),
  );

function paint(marked: readonly Marked[], opened: ThreadId | undefined): void {
  // Older browsers show the pins alone.
  if (!("highlights" in CSS)) return;
  const plain = marked.filter(({ severity }) => !severity);
  const paints: Readonly<Record<string, readonly Marked[]>> = {
    comment: plain,
    "comment-pain": marked.filter(({ severity }) => severity),
    "comment-opened": marked.filter(({ id }) => id === opened),
  };
  for (const [name, some] of Object.entries(paints)) {
    if (some.length > 0) {
      CSS.highlights.set(name, new Highlight(...some.map(({ range }) => range)));
    } else CSS.highlights.delete(name);
  }
}

const OTHERS = "a[href], [role=link], label, button";

/** A press on such words opens their thread; in the editor it is where one wants to write. */
function watchPointer(marked: () => readonly Marked[]): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const under = ({ target, clientX, clientY }: MouseEvent) =>
    marked().length > 0 ? markedAt(marked(), target, clientX, clientY) : undefined;
  const onClick = (event: MouseEvent) => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    if (ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return;
    if (target.closest(OTHERS) || target.closest("[contenteditable=true]")) return;
    const selecting = document.getSelection()?.isCollapsed === false;
    const hit = selecting ? undefined : under(event);
    if (!hit) return;
    event.preventDefault();
    event.stopPropagation();
    openThread(hit.id);
  };
  let over: HTMLElement | undefined;
  const onMove = (event: PointerEvent) => {
    const hit = event.pointerType === "mouse" ? under(event)?.root : undefined;
    const root = hit instanceof HTMLElement ? hit : undefined;
    if (root === over) return;
    over?.classList.remove(cx(styles.over));
    root?.classList.add(cx(styles.over));
    over = root;
  };
  window.addEventListener("click", onClick, { signal, capture: true });
  window.addEventListener("pointermove", onMove, { signal, passive: true });
  return () => listening.abort();
}
