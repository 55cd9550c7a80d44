import { fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { LANGUAGE_KEY } from "./language-choice.ts";

const reload = vi.fn();

beforeEach(() => {
  vi.spyOn(window.location, "reload").mockImplementation(reload);
});

afterEach(() => {
  vi.restoreAllMocks();
  reload.mockClear();
  localStorage.clear();
});

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

test("[LANG-4] a language that is chosen is kept on this device, and the page opens anew in it", () => {
  render(<LanguageSwitch />);
  expect(screen.getByRole("button", { pressed: true }).textContent).toBe("System");
  press("Deutsch");
  expect(localStorage.getItem(LANGUAGE_KEY)).toBe("de");
  expect(reload).toHaveBeenCalledOnce();
});

test("[LANG-4] whoever goes back to the system's language is asked nothing, and what is chosen already changes nothing", () => {
  localStorage.setItem(LANGUAGE_KEY, "de");
  render(<LanguageSwitch />);
  press("Deutsch");
  expect(reload).not.toHaveBeenCalled();
  press("System");
  expect(localStorage.getItem(LANGUAGE_KEY)).toBeNull();
  expect(reload).toHaveBeenCalledOnce();
});
