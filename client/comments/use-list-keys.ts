import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
} from "react";

const ROWS = "article";

const rowsIn = (list: HTMLElement | null): readonly HTMLElement[] =>
  list ? [...list.querySelectorAll<HTMLElement>(ROWS)] : [];

/**
 * Arrows walk the rows of a list. What has the focus may go: resolved here, deleted by others; the
 * focus then stays in the list, at the row that has come into its place.
 */
export function useListKeys(list: RefObject<HTMLElement | null>): {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
} {
  const held = useRef<{ readonly row: HTMLElement; readonly index: number }>(undefined);
  useLayoutEffect(() => {
    const { current } = held;
    if (!current || current.row.isConnected) return;
    held.current = undefined;
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    const rows = rowsIn(list.current);
    (rows[Math.min(current.index, rows.length - 1)] ?? list.current)?.focus();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const rows = rowsIn(list.current);
    const at = event.target instanceof HTMLElement ? rows.indexOf(event.target) : -1;
    const step = STEPS[event.key];
    if (at < 0 || step === undefined || event.defaultPrevented) return;
    event.preventDefault();
    rows[Math.max(0, Math.min(rows.length - 1, step(at, rows.length)))]?.focus();
  };
  const onFocus = ({ target }: FocusEvent) => {
    const rows = rowsIn(list.current);
    const index = rows.findIndex((row) => row.contains(target));
    const row = rows[index];
    held.current = row && { row, index };
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    // Without a new place the focus may have been lost with its row, which is seen to above.
    if (relatedTarget) held.current = undefined;
  };
  return { onKeyDown, onFocus, onBlur };
}

const STEPS: Readonly<Record<string, (at: number, rows: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, rows) => rows - 1,
};
