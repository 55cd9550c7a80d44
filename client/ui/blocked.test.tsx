import { act, fireEvent, render, screen } from "@testing-library/react";
import { beforeAll, expect, test, vi } from "vitest";
import { Button, IconButton, Menu, MenuItem, TooltipProvider } from "./index.ts";
import { loadFloating } from "./load-floating.ts";

beforeAll(loadFloating);

const WHY = "Only admins restore.";

test("[UI-5] a blocked button stays reachable, says why and does nothing", async () => {
  const press = vi.fn();
  render(
    <TooltipProvider>
      <Button blocked={WHY} onClick={press}>
        Restore
      </Button>
      <IconButton label="Delete" icon="x" blocked={WHY} onClick={press} />
    </TooltipProvider>,
  );
  for (const name of ["Restore", "Delete"]) {
    const button = screen.getByRole("button", { name });
    expect(button.getAttribute("aria-disabled")).toBe("true");
    expect(button.hasAttribute("disabled")).toBe(false);
    fireEvent.click(button);
    act(() => button.focus());
    expect((await screen.findByRole("tooltip")).textContent).toContain(WHY);
    act(() => button.blur());
  }
  expect(press).not.toHaveBeenCalled();
});

test("[UI-5] a busy submit button does not send a second time", () => {
  const send = vi.fn((event: Event) => event.preventDefault());
  render(
    <form onSubmit={(event) => send(event.nativeEvent)}>
      <Button type="submit" busy>
        Save
      </Button>
    </form>,
  );
  fireEvent.click(screen.getByRole("button", { name: /Save/ }));
  expect(send).not.toHaveBeenCalled();
});

test("[UI-5] a blocked menu item says why, does nothing and leaves the menu open", async () => {
  const choose = vi.fn();
  render(
    <Menu trigger={<button type="button">More</button>} open onOpenChange={() => {}}>
      <MenuItem blocked={WHY} onSelect={choose}>
        Restore
      </MenuItem>
    </Menu>,
  );
  const item = await screen.findByRole("menuitem", { name: /Restore/ });
  expect(item.textContent).toContain(WHY);
  expect(item.getAttribute("aria-disabled")).toBe("true");
  fireEvent.click(item);
  expect(choose).not.toHaveBeenCalled();
});
