import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { Keys } from "./Keys.tsx";
import { placeBeside, type Side } from "./place-beside.ts";
import styles from "./tooltip.module.css";

export function TooltipBubble({
  id,
  anchor,
  label,
  shortcut,
  side,
  onEnter,
  onLeave,
  onDismiss,
}: {
  readonly id: string;
  readonly anchor: Element;
  readonly label: ReactNode;
  readonly shortcut: string | undefined;
  readonly side: Side;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly onDismiss: () => void;
}) {
  const bubble = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = bubble;
    if (!current) return;
    const window = { width: innerWidth, height: innerHeight };
    const size = { width: current.offsetWidth, height: current.offsetHeight };
    const { left, top } = placeBeside(anchor.getBoundingClientRect(), size, side, window);
    current.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
  });
  useEscapeAndScroll(onDismiss);
  return createPortal(
    <div
      ref={bubble}
      id={id}
      role="tooltip"
      className={styles.tooltip}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <span>{label}</span>
      {shortcut && <Keys combination={shortcut} />}
    </div>,
    document.body,
  );
}

/** Escape puts it away; scrolling takes its anchor from under it. */
function useEscapeAndScroll(onDismiss: () => void): void {
  const dismiss = useRef(onDismiss);
  useEffect(() => {
    dismiss.current = onDismiss;
  });
  useEffect(() => {
    const press = ({ key }: KeyboardEvent) => key === "Escape" && dismiss.current();
    const scroll = () => dismiss.current();
    addEventListener("keydown", press);
    addEventListener("scroll", scroll, { capture: true, passive: true });
    return () => {
      removeEventListener("keydown", press);
      removeEventListener("scroll", scroll, { capture: true });
    };
  }, []);
}
