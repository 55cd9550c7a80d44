import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from "react";
import { words } from "./words.ts";

/** Takes what is typed while the editor is still on its way. */
export function TypedEarly({
  typed,
  onLeave,
}: {
  readonly typed: RefObject<string>;
  readonly onLeave: () => void;
}) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => area.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    // Words that nobody has put into the card yet are not left behind.
    if (typed.current === "") onLeave();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <textarea
      ref={area}
      className="visually-hidden"
      aria-label={words.early}
      onInput={(event) => {
        typed.current = event.currentTarget.value;
      }}
      onKeyDown={onKeyDown}
    />
  );
}
