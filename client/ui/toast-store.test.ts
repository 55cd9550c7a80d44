import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ToastStore } from "./toast-store.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const undo = { label: "Undo", run: () => {} };
const shown = (store: ToastStore) => store.current().map((toast) => toast.message);

test("[UI-1] a toast stays six seconds, one with an action twenty", () => {
  const store = new ToastStore();
  store.show({ message: "Copied" });
  store.show({ message: "Deleted", action: undo });
  vi.advanceTimersByTime(5_999);
  expect(shown(store)).toEqual(["Copied", "Deleted"]);
  vi.advanceTimersByTime(1);
  expect(shown(store)).toEqual(["Deleted"]);
  vi.advanceTimersByTime(13_999);
  expect(shown(store)).toEqual(["Deleted"]);
  vi.advanceTimersByTime(1);
  expect(shown(store)).toEqual([]);
});

test("[UI-1] its time stands still while somebody reads it, however often", () => {
  const store = new ToastStore();
  store.show({ message: "Copied" });
  vi.advanceTimersByTime(4_000);
  store.pause();
  store.pause();
  vi.advanceTimersByTime(60_000);
  store.resume();
  vi.advanceTimersByTime(1_000);
  store.pause();
  vi.advanceTimersByTime(60_000);
  store.resume();
  store.resume();
  vi.advanceTimersByTime(999);
  expect(shown(store)).toEqual(["Copied"]);
  vi.advanceTimersByTime(1);
  expect(shown(store)).toEqual([]);
});

test("[UI-1] what is said while others are read waits as well", () => {
  const store = new ToastStore();
  store.pause();
  store.show({ message: "Copied" });
  vi.advanceTimersByTime(60_000);
  expect(shown(store)).toEqual(["Copied"]);
  store.resume();
  vi.advanceTimersByTime(6_000);
  expect(shown(store)).toEqual([]);
});

test("only the newest few are shown, and a dismissed one does not come back", () => {
  const store = new ToastStore();
  const ids = ["a", "b", "c", "d", "e"].map((message) => store.show({ message }));
  expect(shown(store)).toEqual(["b", "c", "d", "e"]);
  store.dismiss(ids[2] ?? 0);
  store.dismiss(ids[2] ?? 0);
  expect(shown(store)).toEqual(["b", "d", "e"]);
  vi.advanceTimersByTime(60_000);
  expect(vi.getTimerCount()).toBe(0);
});

test("[UI-14] leaving a map takes along the offers that can only be kept there", () => {
  const store = new ToastStore();
  store.show({ message: "Copied" });
  store.show({ message: "Deleted", action: undo });
  store.withdrawOffers();
  expect(shown(store)).toEqual(["Copied"]);
});

test("[UI-18] what is said of a thing takes the place of what was said of it before", () => {
  const store = new ToastStore();
  const action = { label: "Undo", run: () => {} };
  store.show({ message: "A map went", about: "m1", action });
  store.show({ message: "Another went", about: "m2", action });
  store.show({ message: "Copied" });
  store.show({ message: "A map is back", about: "m1" });
  expect(store.current().map(({ message }) => message)).toEqual([
    "Another went",
    "Copied",
    "A map is back",
  ]);
});
