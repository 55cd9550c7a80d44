import styles from "./keys.module.css";

const isApple = (): boolean => /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? "");

const APPLE: Readonly<Record<string, string>> = { Ctrl: "⌘", Alt: "⌥", Shift: "⇧", Enter: "↵" };

/** A key combination written as on this keyboard: "Ctrl+K" is ⌘K on a Mac. */
export function Keys({ combination }: { readonly combination: string }) {
  const keys = combination.split("+");
  const shown = isApple() ? keys.map((key) => APPLE[key] ?? key).join("") : keys.join(" ");
  return <kbd className={styles.keys}>{shown}</kbd>;
}
