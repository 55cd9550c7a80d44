import { act, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { showBoard } from "./testing/show-board.tsx";

const BEN = { id: "ben", name: "Ben Kaya", colour: "#00873c" };

test("[PRE-15] a cell without cards names who is at it", async () => {
  const { server } = await showBoard();
  const cell = screen.getByRole("gridcell", { name: /^Pays, Pain points, empty/ });
  expect(cell.getAttribute("aria-description")).toBeNull();
  const focus = { cell: { laneId: "pains", stepId: "pay" } };
  act(() => server.showPerson(7, { user: BEN, focus }));
  await vi.waitFor(() => expect(cell.textContent).toContain("Ben Kaya"));
  expect(cell.getAttribute("aria-description")).toBe("Ben Kaya is here");
});
