import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef } from "react";
import styles from "./card-body.module.css";

type Write = (click: { readonly x: number; readonly y: number } | undefined) => void;

/** A text that waits to be written in. Links in it still lead where they lead. */
export function Readable({
  label,
  onWrite,
  children,
}: {
  readonly label: string;
  /** Absent for those who may only read. */
  readonly onWrite: Write | undefined;
  readonly children: ReactNode;
}) {
  const pressed = useRef(false);
  if (!onWrite) return <div className={styles.box}>{children}</div>;
  const onClick = (event: MouseEvent<HTMLElement>) => {
    pressed.current = false;
    const onLink = event.target instanceof Element && event.target.closest("a[href]");
    const selecting = window.getSelection()?.isCollapsed === false;
    if (!onLink && !selecting) onWrite({ x: event.clientX, y: event.clientY });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || !["Enter", "F2"].includes(event.key)) return;
    event.preventDefault();
    onWrite(undefined);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a text field cannot show formatted text
    <div
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
      {children}
    </div>
  );
}
