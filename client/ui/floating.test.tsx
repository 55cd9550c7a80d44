import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import {
  ContextMenu,
  Dialog,
  IconButton,
  Menu,
  MenuItem,
  Popover,
  TextField,
  Tooltip,
  TooltipProvider,
} from "./index.ts";
import { loadFloating } from "./load-floating.ts";

beforeAll(loadFloating);

afterEach(() => {
  vi.useRealTimers();
});

test("[UI-12] a button's menu opens at its first press and gives the focus back", async () => {
  const choose = vi.fn();
  render(
    <Menu trigger={<IconButton label="More" icon="…" />}>
      <MenuItem onSelect={choose}>Duplicate</MenuItem>
    </Menu>,
  );
  const button = screen.getByRole("button", { name: "More" });
  expect(button.getAttribute("aria-haspopup")).toBe("menu");
  expect(button.getAttribute("aria-expanded")).toBe("false");
  fireEvent.click(button);
  fireEvent.click(await screen.findByRole("menuitem", { name: "Duplicate" }));
  expect(choose).toHaveBeenCalledOnce();
  await waitFor(() => expect(screen.queryByRole("menu")).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "More" }));
});

test("[UI-12] the arrow key opens it as well", async () => {
  render(
    <Menu trigger={<button type="button">More</button>}>
      <MenuItem onSelect={() => {}}>Duplicate</MenuItem>
    </Menu>,
  );
  fireEvent.keyDown(screen.getByRole("button"), { key: "ArrowDown" });
  expect(await screen.findByRole("menu")).toBeDefined();
});

test("[UI-12] the right button's menu takes the same items and gives the focus back", async () => {
  render(
    <ContextMenu items={<MenuItem onSelect={() => {}}>Duplicate</MenuItem>}>
      <div>
        <a href="#there">Returns</a>
      </div>
    </ContextMenu>,
  );
  const link = screen.getByRole("link");
  link.focus();
  fireEvent.contextMenu(link, { clientX: 40, clientY: 50 });
  fireEvent.click(await screen.findByRole("menuitem", { name: "Duplicate" }));
  await waitFor(() => expect(screen.queryByRole("menu")).toBeNull());
  expect(document.activeElement).toBe(link);
});

test("[UI-12] a popover opens by itself or as its owner says", async () => {
  const Owned = () => {
    const [open, setOpen] = useState(false);
    return (
      <Popover
        label="Owned"
        open={open}
        onOpenChange={setOpen}
        trigger={<button type="button">{open ? "is open" : "is closed"}</button>}
      >
        inside
      </Popover>
    );
  };
  render(
    <>
      <Owned />
      <Popover label="Free" trigger={<button type="button">free</button>}>
        free inside
      </Popover>
    </>,
  );
  fireEvent.click(screen.getByText("is closed"));
  expect(await screen.findByRole("dialog", { name: "Owned" })).toBeDefined();
  expect(screen.getByText("is open")).toBeDefined();
  fireEvent.click(screen.getByText("is open"));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  fireEvent.click(screen.getByText("free"));
  expect(await screen.findByText("free inside")).toBeDefined();
});

test("[UI-12] a dialog takes the focus itself, not its Close button", async () => {
  render(
    <Dialog open onOpenChange={() => {}} title="Share">
      text
    </Dialog>,
  );
  const dialog = await screen.findByRole("dialog", { name: "Share" });
  await waitFor(() => expect(document.activeElement).toBe(dialog));
});

test("[UI-11] a tooltip comes after a rest, one at a time, the next at once, and goes by Escape", () => {
  vi.useFakeTimers();
  render(
    <TooltipProvider>
      <Tooltip label="Undo it">
        <button type="button">A</button>
      </Tooltip>
      <Tooltip label="Redo it">
        <button type="button">B</button>
      </Tooltip>
    </TooltipProvider>,
  );
  const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));
  const told = () => screen.queryAllByRole("tooltip").map((tip) => tip.textContent);
  const [a, b] = screen.getAllByRole("button");
  if (!a || !b) throw new Error("two buttons");
  fireEvent.pointerEnter(a);
  wait(449);
  expect(told()).toEqual([]);
  wait(1);
  expect(told()).toEqual(["Undo it"]);
  expect(a.getAttribute("aria-describedby")).toBe(screen.getByRole("tooltip").id);
  fireEvent.pointerLeave(a);
  wait(120);
  fireEvent.pointerEnter(b);
  wait(0);
  expect(told()).toEqual(["Redo it"]);
  act(() => a.focus());
  expect(told()).toEqual(["Undo it"]);
  fireEvent.keyDown(document.body, { key: "Escape" });
  expect(told()).toEqual([]);
});

test("[UI-11] a tooltip stays while the pointer rests on it", () => {
  vi.useFakeTimers();
  render(
    <Tooltip label="Undo it">
      <button type="button">A</button>
    </Tooltip>,
  );
  const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));
  fireEvent.pointerEnter(screen.getByRole("button"));
  wait(450);
  fireEvent.pointerLeave(screen.getByRole("button"));
  wait(100);
  fireEvent.pointerEnter(screen.getByRole("tooltip"));
  wait(5_000);
  fireEvent.pointerLeave(screen.getByRole("tooltip"));
  wait(119);
  expect(screen.queryByRole("tooltip")).not.toBeNull();
  wait(1);
  expect(screen.queryByRole("tooltip")).toBeNull();
});

test("[UI-11] a control that has opened something keeps its tooltip to itself", () => {
  vi.useFakeTimers();
  const button = (open: boolean) => (
    <Tooltip label="Personas">
      <button type="button" aria-expanded={open}>
        P
      </button>
    </Tooltip>
  );
  const { rerender } = render(button(false));
  const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));
  fireEvent.pointerEnter(screen.getByRole("button"));
  rerender(button(true));
  wait(450);
  expect(screen.queryByRole("tooltip")).toBeNull();
  fireEvent.pointerEnter(screen.getByRole("button"));
  rerender(button(false));
  wait(450);
  expect(screen.queryByRole("tooltip")).not.toBeNull();
});

test("[UI-19] the field that asks for a dialog's focus has it when a menu opened the dialog too", async () => {
  const Page = () => {
    const [open, setOpen] = useState(false);
    return (
      <>
        <Menu trigger={<IconButton label="More" icon="…" />}>
          <MenuItem onSelect={() => setOpen(true)}>Ask</MenuItem>
        </Menu>
        <Dialog open={open} onOpenChange={setOpen} title="Asked">
          <TextField label="Width" autoFocus={true} />
        </Dialog>
      </>
    );
  };
  render(<Page />);
  fireEvent.click(screen.getByRole("button", { name: "More" }));
  fireEvent.click(await screen.findByRole("menuitem", { name: "Ask" }));
  const field = await screen.findByLabelText("Width");
  await waitFor(() => expect(screen.queryByRole("menu")).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(field));
});

test("[UI-20] a dialog that takes the focus stays at its top", async () => {
  const focus = vi.spyOn(HTMLElement.prototype, "focus");
  onTestFinished(() => focus.mockRestore());
  render(
    <Dialog open={true} onOpenChange={() => {}} title="Long">
      text
    </Dialog>,
  );
  const dialog = await screen.findByRole("dialog");
  await waitFor(() => expect(document.activeElement).toBe(dialog));
  const how = focus.mock.calls.filter((_, index) => focus.mock.contexts[index] === dialog);
  expect(how).toEqual([[{ preventScroll: true }]]);
});
