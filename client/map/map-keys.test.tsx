import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { useMapKeys } from "./use-map-keys.ts";
import type { Zoom } from "./use-zoom.ts";

function Page({ zoom }: { readonly zoom: Zoom | undefined }) {
  useMapKeys({ zoom, onOpen: () => {} });
  return (
    <>
      <header data-region="">
        <button type="button">Back</button>
      </header>
      <main data-region="">
        <p tabIndex={-1}>not a stop</p>
        <button type="button">Card</button>
      </main>
      <aside data-region="" />
      <footer data-region="">
        <button type="button">Fit</button>
      </footer>
    </>
  );
}

const focused = () => document.activeElement?.textContent;
const press = (key: object) => fireEvent.keyDown(document.activeElement ?? document.body, key);

test("[KEY-12] F6 leads through the regions and around, Shift+F6 back", () => {
  render(<Page zoom={undefined} />);
  const walk = (times: number, shiftKey = false) =>
    Array.from({ length: times }, () => {
      press({ key: "F6", shiftKey });
      return focused();
    });
  screen.getByRole("button", { name: "Back" }).focus();
  expect(walk(3)).toEqual(["Card", "Fit", "Back"]);
  expect(walk(2, true)).toEqual(["Fit", "Card"]);
});

test("[CMD-5] the keys of the zoom do nothing, and stop nothing, where there is nothing to draw larger", () => {
  const zoom: Zoom = { factor: 1, by: vi.fn(), to: vi.fn(), reset: vi.fn(), fit: vi.fn() };
  const { rerender } = render(<Page zoom={zoom} />);
  const fit = { key: "!", code: "Digit1", shiftKey: true };
  expect(press(fit)).toBe(false);
  expect(zoom.fit).toHaveBeenCalledTimes(1);
  rerender(<Page zoom={undefined} />);
  expect(press(fit)).toBe(true);
  expect(zoom.fit).toHaveBeenCalledTimes(1);
});
