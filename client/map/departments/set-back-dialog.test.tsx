import { fireEvent, render, screen } from "@testing-library/react";
import { beforeAll, expect, test, vi } from "vitest";
import { idOf } from "../../../shared/journey/index.ts";
import type { SetBack } from "../../../shared/protocol/index.ts";
import { loadFloating } from "../../ui/load-floating.ts";
import { SetBackDialog } from "./SetBackDialog.tsx";

beforeAll(loadFloating);

const ALL: readonly SetBack[] = [
  { why: "structure", what: "stage", id: "s", title: "After sales", isNew: true },
  { why: "lane", what: "card", id: "c", title: "First try", teamId: idOf("service") },
  {
    why: "lane",
    what: "card",
    id: "c",
    title: "Late parcels",
    words: "Every third one",
    teamId: idOf("service"),
  },
];

test("[DEPT-27] what was set back is told once each, with the reason and the last words", async () => {
  const close = vi.fn();
  render(<SetBackDialog all={ALL} onClose={close} />);
  const dialog = await screen.findByRole("dialog");
  expect(dialog.textContent).toContain("Only Service changes this lane. Suggest it there instead.");
  expect(dialog.textContent).toContain("The structure was locked meanwhile");
  expect(dialog.textContent).toContain("After sales");
  expect(dialog.textContent).toContain("Every third one");
  expect(dialog.textContent).not.toContain("First try");
  expect(screen.getByRole("button", { name: "Copy what I wrote" })).toBeDefined();
  const [button] = screen.getAllByRole("button", { name: "Close" });
  if (button) fireEvent.click(button);
  expect(close).toHaveBeenCalled();
});
