import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Button, ToastProvider, TooltipProvider, useToasts } from "./index.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function showToast(run: () => void): void {
  const Deleter = () => {
    const toasts = useToasts();
    const tell = () => toasts.show({ message: "Deleted", action: { label: "Undo", run } });
    return <Button onClick={tell}>Delete</Button>;
  };
  render(
    <TooltipProvider>
      <ToastProvider>
        <Deleter />
      </ToastProvider>
    </TooltipProvider>,
  );
  fireEvent.click(screen.getByRole("button", { name: "Delete" }));
}

const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));

test("[UI-1] hovering and focus keep a toast, its action runs once and ends it", () => {
  const run = vi.fn();
  showToast(run);
  const region = screen.getByRole("region", { name: "Notifications" });
  fireEvent.pointerEnter(region);
  wait(30_000);
  fireEvent.pointerLeave(region);
  fireEvent.focus(screen.getByRole("button", { name: "Undo" }));
  wait(30_000);
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(run).toHaveBeenCalledOnce();
  expect(screen.queryByText("Deleted")).toBeNull();
});

test("[UI-1] a toast that was acted on does not keep the next ones for ever", () => {
  showToast(() => {});
  const region = screen.getByRole("region", { name: "Notifications" });
  fireEvent.focus(screen.getByRole("button", { name: "Undo" }));
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  fireEvent.click(screen.getByRole("button", { name: "Delete" }));
  expect(region.textContent).toContain("Deleted");
  wait(20_000);
  expect(screen.queryByText("Deleted")).toBeNull();
});
