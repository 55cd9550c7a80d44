import { act, fireEvent, render, screen } from "@testing-library/react";
import { type ComponentType, useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { askedPart, latePage, latePart } from "./late-part.tsx";
import { ToastProvider } from "./ToastProvider.tsx";
import { words } from "./words.ts";

const Tray = () => <p>The tray</p>;
const unreachable = () => Promise.reject(new Error("no network"));

afterEach(() => vi.useRealTimers());

test("[UI-16] a part that cannot be fetched leaves the page standing, and comes when it can be", async () => {
  vi.useFakeTimers();
  const fetch = vi.fn<() => Promise<ComponentType>>().mockImplementationOnce(unreachable);
  fetch.mockResolvedValue(Tray);
  const Late = latePart(fetch);
  render(
    <main>
      The board
      <Late />
    </main>,
  );
  await act(() => vi.advanceTimersByTimeAsync(0));
  expect(screen.getByRole("main").textContent).toBe("The board");
  await act(() => vi.advanceTimersByTimeAsync(3_000));
  expect(screen.getByRole("main").textContent).toBe("The boardThe tray");
});

test("[UI-16] who asks for a part that cannot be fetched is told, and can ask again", async () => {
  const fetch = vi.fn<() => Promise<ComponentType>>().mockImplementationOnce(unreachable);
  fetch.mockResolvedValue(Tray);
  const Asked = askedPart(fetch);
  function Page() {
    const [open, setOpen] = useState(false);
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          {open ? "Open" : "Closed"}
        </button>
        {open && <Asked onClose={() => setOpen(false)} />}
      </>
    );
  }
  render(
    <ToastProvider>
      <Page />
    </ToastProvider>,
  );
  fireEvent.click(screen.getByRole("button", { name: "Closed" }));
  await screen.findByText(words.notFetched);
  screen.getByRole("button", { name: "Closed" });
  fireEvent.click(screen.getByRole("button", { name: "Closed" }));
  await screen.findByText("The tray");
});

test("[UI-16] a page that cannot be fetched says so, and comes when it can be", async () => {
  vi.useFakeTimers();
  const fetch = vi.fn<() => Promise<ComponentType>>().mockImplementationOnce(unreachable);
  fetch.mockResolvedValue(() => <p>The page</p>);
  const Page = latePage(fetch, <p>A moment</p>);
  render(<Page />);
  screen.getByText("A moment");
  await act(() => vi.advanceTimersByTimeAsync(0));
  screen.getByRole("button", { name: words.reload });
  await act(() => vi.advanceTimersByTimeAsync(3_000));
  screen.getByText("The page");
});
