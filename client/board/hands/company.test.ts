import { fireEvent } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { comeAlong } from "./come-along.ts";
import { untilOwnMove } from "./own-moves.ts";

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div data-board-scroller><p data-spot="card:c1"></p></div>';
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test.each([
  [false, "smooth"],
  [true, "instant"],
])("[PRE-24] where motion is unwelcome (%s) one comes along %s", (calm, behavior) => {
  vi.spyOn(window, "matchMedia").mockReturnValue({ ...matchMedia(""), matches: calm });
  const shown = vi.fn();
  Element.prototype.scrollIntoView = shown;
  const stop = comeAlong("card:c1");
  vi.advanceTimersByTime(20);
  expect(shown).toHaveBeenCalledWith({ block: "nearest", inline: "nearest", behavior });
  fireEvent(document.querySelector("[data-board-scroller]") ?? document, new Event("scrollend"));
  expect(shown).toHaveBeenCalledTimes(2);
  stop();
});

test("[PRE-24] Escape ends following and nothing else, a modifier alone ends nothing", () => {
  const ended = vi.fn();
  const others = vi.fn();
  document.addEventListener("keydown", others);
  const stop = untilOwnMove(ended);
  fireEvent.keyDown(document.body, { key: "Shift" });
  expect(ended).not.toHaveBeenCalled();
  fireEvent.keyDown(document.body, { key: "Escape" });
  expect(ended).toHaveBeenCalledTimes(1);
  expect(others).toHaveBeenCalledTimes(1);
  for (const move of ["wheel", "pointerdown", "touchmove"]) {
    fireEvent(document.body, new Event(move, { bubbles: true }));
  }
  fireEvent.keyDown(document.body, { key: "a" });
  expect(ended).toHaveBeenCalledTimes(5);
  stop();
  fireEvent.keyDown(document.body, { key: "a" });
  expect(ended).toHaveBeenCalledTimes(5);
  document.removeEventListener("keydown", others);
});
