import styles from "./keys.module.css";
import { words } from "./words.ts";

const isApple = (): boolean => /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? "");

const APPLE: Readonly<Record<string, string>> = { Ctrl: "⌘", Alt: "⌥", Shift: "⇧", Enter: "↵" };

/** A key combination written as on this keyboard: "Ctrl+K" is ⌘K on a Mac. */
export function Keys({ combination }: { readonly combination: string }) {
  const keys = combination.split("+");
  const shown = isApple()
    ? keys.map((key) => APPLE[key] ?? words.key(key)).join("")
    : keys.map(words.key).join(" ");
  return <kbd className={styles.keys}>{shown}</kbd>;
}
