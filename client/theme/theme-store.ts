import { deviceMemory } from "../ui/index.ts";

const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Also read by public/early.js, before the first paint. */
export const THEME_KEY = "throughline.theme";

const listeners = new Set<() => void>();

export const currentTheme = (): Theme =>
  THEMES.find((theme) => theme === document.documentElement.dataset.theme) ?? "system";

export function setTheme(theme: Theme): void {
  deviceMemory.write(THEME_KEY, theme === "system" ? undefined : theme);
  show(theme);
}

export function onThemeChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Follows a change made in another tab. */
export function watchOtherTabs(): () => void {
  const follow = ({ key, newValue }: StorageEvent) => {
    if (key === THEME_KEY) show(THEMES.find((theme) => theme === newValue) ?? "system");
  };
  addEventListener("storage", follow);
  return () => removeEventListener("storage", follow);
}

/** Without the attribute the page follows the system: see `color-scheme` in ui/tokens.css. */
function show(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset.theme;
  else dataset.theme = theme;
  for (const listener of listeners) listener();
}
