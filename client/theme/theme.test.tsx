import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import early from "../public/early.js?raw";
import { ThemeSwitch } from "./ThemeSwitch.tsx";
import { setTheme, THEME_KEY, watchOtherTabs } from "./theme-store.ts";

afterEach(() => {
  setTheme("system");
  document.documentElement.lang = "en";
  vi.restoreAllMocks();
});

const shown = () => document.documentElement.dataset.theme;

test("[UI-4] the theme is the system's until one is chosen, and the choice is kept", () => {
  render(<ThemeSwitch />);
  expect(shown()).toBeUndefined();
  expect(screen.getByRole("radio", { name: "System" })).toHaveProperty("checked", true);
  fireEvent.click(screen.getByRole("radio", { name: "Dark" }));
  expect(shown()).toBe("dark");
  expect(localStorage.getItem(THEME_KEY)).toBe("dark");
  fireEvent.click(screen.getByRole("radio", { name: "System" }));
  expect(shown()).toBeUndefined();
  expect(localStorage.getItem(THEME_KEY)).toBeNull();
});

test("[UI-4] a choice in another tab is followed", () => {
  render(<ThemeSwitch />);
  const stop = watchOtherTabs();
  act(() => {
    dispatchEvent(new StorageEvent("storage", { key: THEME_KEY, newValue: "light" }));
  });
  expect(shown()).toBe("light");
  expect(screen.getByRole("radio", { name: "Light" })).toHaveProperty("checked", true);
  stop();
});

test("[UI-4] the script before the first paint reads the same key and the same words", () => {
  localStorage.setItem(THEME_KEY, "dark");
  new Function(early)();
  expect(shown()).toBe("dark");
  delete document.documentElement.dataset.theme;
  localStorage.setItem(THEME_KEY, "puce");
  new Function(early)();
  expect(shown()).toBeUndefined();
});

test.each([
  { own: ["fr-CH", "de-CH", "en"], chosen: undefined, spoken: "de" },
  { own: ["fr", "pt"], chosen: undefined, spoken: "en" },
  { own: ["de"], chosen: "en", spoken: "en" },
  { own: ["en-GB"], chosen: "de", spoken: "de" },
  { own: ["de"], chosen: "klingon", spoken: "de" },
])("[LANG-4] $chosen before $own is $spoken", ({ own, chosen, spoken }) => {
  vi.spyOn(navigator, "languages", "get").mockReturnValue(own);
  if (chosen) localStorage.setItem("throughline.language", chosen);
  new Function(early)();
  expect(document.documentElement.lang).toBe(spoken);
  localStorage.clear();
});
