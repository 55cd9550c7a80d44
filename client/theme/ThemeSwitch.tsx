import { Monitor, Moon, Sun } from "lucide-react";
import { useSyncExternalStore } from "react";
import { SegmentedControl } from "../ui/index.ts";
import { currentTheme, onThemeChange, setTheme } from "./theme-store.ts";
import { words } from "./words.ts";

const SEGMENTS = [
  { value: "system", label: words.system, icon: <Monitor /> },
  { value: "light", label: words.light, icon: <Sun /> },
  { value: "dark", label: words.dark, icon: <Moon /> },
] as const;

export function ThemeSwitch() {
  const theme = useSyncExternalStore(onThemeChange, currentTheme);
  return (
    <SegmentedControl label={words.theme} value={theme} segments={SEGMENTS} onChange={setTheme} />
  );
}
