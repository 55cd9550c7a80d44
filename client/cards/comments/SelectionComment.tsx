import { MessageSquarePlus } from "lucide-react";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { can } from "../../../shared/access/index.ts";
import { startThread } from "../../session/comment-view.ts";
import { useSession, useSessionInfo } from "../../session/index.ts";
import { Button } from "../../ui/index.ts";
import { anchorOfChosen, type ChosenText, chosenText } from "./chosen-text.ts";
import styles from "./selection-comment.module.css";
import { words } from "./words.ts";

/** Beside words that somebody has marked: a button to say something about them. */
export function SelectionComment() {
  const { role } = useSessionInfo();
  return can(role, "comment") ? <Offer /> : null;
}

function Offer() {
  const session = useSession();
  const chosen = useChosen();
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (chosen && bar.current) put(bar.current, chosen.box);
  }, [chosen]);
  if (!chosen) return null;
  const comment = () => {
    const anchor = anchorOfChosen(session, chosen);
    if (anchor) startThread(anchor);
  };
  return createPortal(
    <div ref={bar} className={styles.bar}>
      <Button
        kind="secondary"
        size="s"
        icon={<MessageSquarePlus />}
        tabIndex={-1}
        title={`${words.commentOnText} (Ctrl+Alt+M)`}
        data-comment-selection=""
        // The words stay marked, and whoever writes them stays in the text.
        onMouseDown={(event) => event.preventDefault()}
        onClick={comment}
      >
        {words.comment}
      </Button>
    </div>,
    document.body,
  );
}

/** What is marked once the pointer or key that marks it is up. */
function useChosen(): ChosenText | undefined {
  const session = useSession();
  const [chosen, setChosen] = useState<ChosenText>();
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    let marking = false;
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setChosen(marking ? undefined : chosenText(session)));
    };
    const down = (event: Event) => {
      const { target } = event;
      if (target instanceof Element && target.closest("[data-comment-selection]")) return;
      marking = true;
      look();
    };
    const up = () => {
      marking = false;
      look();
    };
    document.addEventListener("selectionchange", look, { signal });
    window.addEventListener("pointerdown", down, { signal, capture: true });
    window.addEventListener("pointerup", up, { signal, capture: true });
    window.addEventListener("pointercancel", up, { signal, capture: true });
    window.addEventListener("scroll", look, { signal, capture: true, passive: true });
    window.addEventListener("resize", look, { signal });
    // Something may be marked already.
    look();
    return () => {
      listening.abort();
      cancelAnimationFrame(frame);
    };
  }, [session]);
  return chosen;
}

const GAP = 6;

/** Below the end of the words, or above where there is no room; the toolbar of a text stands over its card. */
function put(bar: HTMLElement, box: DOMRect): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const below = box.bottom + GAP;
  const y = below + bar.offsetHeight > clientHeight ? box.top - GAP - bar.offsetHeight : below;
  const x = Math.max(GAP, Math.min(box.right - GAP, clientWidth - bar.offsetWidth - GAP));
  bar.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
