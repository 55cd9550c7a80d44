import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useLayoutEffect,
  useRef,
} from "react";
import styles from "./card-body.module.css";
import { LinkTabs } from "./text/link-tabs.ts";

type Write = (click: { readonly x: number; readonly y: number } | undefined) => void;

/** A text that waits to be written in. Links in it lead where they lead, and tasks can be ticked. */
export function Readable({
  label,
  focused = false,
  onWrite,
  children,
}: {
  readonly label: string;
  /** It takes the place of an editor that had the focus. */
  readonly focused?: boolean;
  /** Absent for those who may only read. */
  readonly onWrite: Write | undefined;
  readonly children: ReactNode;
}) {
  const pressed = useRef(false);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!focused) return;
    // Not an arrival that would open the text again.
    pressed.current = true;
    box.current?.focus({ preventScroll: true });
    pressed.current = false;
  }, [focused]);
  const text = <LinkTabs value={true}>{children}</LinkTabs>;
  if (!onWrite) return <div className={styles.box}>{text}</div>;
  const onClick = (event: MouseEvent<HTMLElement>) => {
    pressed.current = false;
    const onOther =
      event.target instanceof Element && event.target.closest("a[href], [role=link], li > label");
    const selecting = window.getSelection()?.isCollapsed === false;
    if (!onOther && !selecting) onWrite({ x: event.clientX, y: event.clientY });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || !["Enter", "F2"].includes(event.key)) return;
    event.preventDefault();
    onWrite(undefined);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a text field cannot show formatted text
    <div
      ref={box}
      className={styles.box}
      role="textbox"
      aria-multiline="true"
      aria-readonly="true"
      aria-label={label}
      tabIndex={0}
      data-writable=""
      onPointerDown={() => {
        pressed.current = true;
      }}
      onFocus={(event) => {
        if (!pressed.current && event.target === event.currentTarget) onWrite(undefined);
      }}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      {text}
    </div>
  );
}
