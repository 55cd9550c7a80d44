import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { idOf } from "../../shared/journey/index.ts";
import { renameStep } from "../../shared/operations/index.ts";
import { SEEDER } from "../../shared/testing/index.ts";
import type { MapSession } from "../session/index.ts";
import { press, showBoard } from "./testing/show-board.tsx";

// There is no layout to scroll here, and the library says so.
vi.mock("@atlaskit/pragmatic-drag-and-drop-auto-scroll/element", () => ({
  autoScrollForElements: () => () => undefined,
}));

let session: MapSession;
beforeEach(async () => {
  localStorage.clear();
  ({ session } = await showBoard("viewer"));
});
afterEach(() => {
  session.close();
  vi.unstubAllGlobals();
});

/** What the menu of a header offers to who may only look. */
async function offered(header: string): Promise<readonly (string | null)[]> {
  act(() => screen.getByRole("columnheader", { name: new RegExp(header) }).focus());
  press("Shift+F10");
  const items = (await screen.findAllByRole("menuitem")).map(({ textContent }) => textContent);
  fireEvent.keyDown(screen.getByRole("menu"), { key: "Escape" });
  await vi.waitFor(() => expect(screen.queryByRole("menu")).toBeNull());
  return items;
}

test("[LOOK-3] who may only look sets a step's width from its header's menu, and changes nothing there", async () => {
  act(() => renameStep(session.doc, SEEDER, idOf("wait"), "Delivery"));
  for (const header of ["Fills the cart", "Delivery"]) {
    expect(await offered(header)).toEqual(["Width…"]);
  }
});

test("[LOOK-10] the width's field has the focus from the menu, and says itself what does not fit", async () => {
  act(() => screen.getByRole("columnheader", { name: /Fills the cart/ }).focus());
  press("Shift+F10");
  fireEvent.click(await screen.findByRole("menuitem", { name: "Width…" }));
  const field = await screen.findByLabelText(/^Width in pixels/);
  await vi.waitFor(() => expect(document.activeElement).toBe(field));
  fireEvent.change(field, { target: { value: "99999" } });
  fireEvent.click(screen.getByRole("button", { name: "Apply" }));
  expect(screen.getByText("Enter a number from 160 to 480.")).toBeDefined();
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(field.closest("form")?.noValidate).toBe(true);
  fireEvent.change(field, { target: { value: "300" } });
  fireEvent.click(screen.getByRole("button", { name: "Apply" }));
  expect(screen.queryByRole("dialog")).toBeNull();
});
