import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import early from "../public/theme-early.js?raw";
import { ThemeSwitch } from "./ThemeSwitch.tsx";
import { setTheme, THEME_KEY, watchOtherTabs } from "./theme-store.ts";

afterEach(() => setTheme("system"));

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
