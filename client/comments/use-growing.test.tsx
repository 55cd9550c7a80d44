import { act, render, screen } from "@testing-library/react";
import { expect, onTestFinished, test, vi } from "vitest";
import { useGrowing } from "./use-growing.ts";

/** How many of 300 rows are drawn, with this one open. */
function Rows({ opened = -1 }: { readonly opened?: number }) {
  const { shown, end } = useGrowing(300, opened);
  return (
    <ul>
      <li data-testid="shown">{shown}</li>
      <li ref={end} />
    </ul>
  );
}

/** Brings the end of the list near. */
function scroller(): () => void {
  let come: () => void = () => undefined;
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(run: (entries: readonly object[]) => void) {
        come = () => run([{ isIntersecting: true }]);
      }
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
  onTestFinished(() => void vi.unstubAllGlobals());
  return () => act(() => come());
}

const shown = () => Number(screen.getByTestId("shown").textContent);

test("[CPANEL-18] of many threads only those are drawn that come near, and whatever is asked for", () => {
  const scroll = scroller();
  const { rerender } = render(<Rows />);
  expect(shown()).toBe(30);
  scroll();
  expect(shown()).toBe(60);
  rerender(<Rows opened={250} />);
  expect(shown()).toBe(265);
  scroll();
  scroll();
  expect(shown()).toBe(300);
});
