import { act, fireEvent, renderHook } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { useOnReturn } from "./use-on-return.ts";

test("[HOME-14] of several answers the one that was asked for last counts", async () => {
  const answers: ((titles: string) => void)[] = [];
  const ask = () => new Promise<string>((resolve) => answers.push(resolve));
  const onAnswer = vi.fn();
  const { unmount } = renderHook(() => useOnReturn(ask, onAnswer));
  const answer = (index: number, titles: string) => act(async () => answers[index]?.(titles));
  fireEvent.focus(window);
  fireEvent.focus(window);
  await answer(1, "new");
  await answer(0, "old");
  expect(onAnswer.mock.calls).toEqual([["new"]]);
  fireEvent.focus(window);
  unmount();
  await answer(2, "too late");
  expect(onAnswer).toHaveBeenCalledTimes(1);
});
