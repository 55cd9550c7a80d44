import { ChevronDown, ChevronUp, Search, X } from "lucide-react";
import {
  type KeyboardEvent,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useJourney } from "../../session/index.ts";
import { IconButton } from "../../ui/index.ts";
import { useBoardState, useView } from "../board-state.ts";
import { spotKey } from "../spot.ts";
import styles from "./find.module.css";
import { findInMap } from "./find-in-map.ts";
import { words } from "./words.ts";

/** The search of the map, while it is open. */
export function Find() {
  const state = useBoardState();
  const finding = useView((view) => view.finding);
  return finding ? <FindBar onClose={() => state.set({ finding: false })} /> : null;
}

function FindBar({ onClose }: { readonly onClose: () => void }) {
  const state = useBoardState();
  // Others' edits may wait while somebody types what to look for.
  const map = useDeferredValue(useJourney((whole) => whole));
  const [query, setQuery] = useState("");
  const [key, setKey] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const found = useMemo(() => findInMap(map, query), [map, query]);
  const at = Math.max(
    0,
    found.findIndex((spot) => spotKey(spot) === key),
  );
  const current = found[at];
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => state.set({ found: current }), [state, current]);
  useEffect(() => () => state.set({ found: undefined }), [state]);
  const go = (by: 1 | -1) => {
    const next = found[(at + by + found.length) % found.length];
    if (next) setKey(spotKey(next));
  };
  const close = () => {
    onClose();
    const { spot } = state.current();
    const target = current ?? spot;
    if (target) state.focus(target);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") go(event.shiftKey ? -1 : 1);
    if (event.key === "Escape") close();
    if (event.key === "Enter" || event.key === "Escape") event.preventDefault();
  };
  return (
    <search className={styles.bar} aria-label={words.find}>
      <Search size={16} aria-hidden="true" />
      <input
        ref={field}
        className={styles.field}
        aria-label={words.find}
        placeholder={words.find}
        value={query}
        spellCheck={false}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <span className={styles.count} role="status">
        {query.trim() !== "" && words.count(at, found.length)}
      </span>
      <IconButton
        size="s"
        label={words.previous}
        shortcut="Shift+Enter"
        icon={<ChevronUp />}
        onClick={() => go(-1)}
      />
      <IconButton
        size="s"
        label={words.next}
        shortcut="Enter"
        icon={<ChevronDown />}
        onClick={() => go(1)}
      />
      <IconButton size="s" label={words.close} shortcut="Esc" icon={<X />} onClick={close} />
    </search>
  );
}
