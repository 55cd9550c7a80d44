import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeAll, expect, test } from "vitest";
import { idOf, type UserId } from "../../shared/journey/index.ts";
import { fakeServer, refusal } from "../api/testing/fake-server.ts";
import { ToastProvider, TooltipProvider } from "../ui/index.ts";
import { loadFloating } from "../ui/load-floating.ts";
import { ResetLinkDialog } from "./ResetLinkDialog.tsx";
import { ShutOutQuestion } from "./ShutOutQuestion.tsx";

beforeAll(loadFloating);

const BEN = { id: idOf<UserId>("u2"), name: "Ben Köhler" };

const show = (dialog: ReactNode) =>
  render(
    <TooltipProvider>
      <ToastProvider>{dialog}</ToastProvider>
    </TooltipProvider>,
  );

test("[PASS-6] an admin is shown a link to hand over once, or why there is none", async () => {
  const url = "https://maps.example.org/reset#t=once";
  const made = { status: 201, json: { url, expiresAt: "2026-03-13T14:02:00.000Z" } };
  const { asked } = fakeServer({ "POST /api/users/u2/reset-link": made });
  const { unmount } = show(<ResetLinkDialog person={BEN} onClose={() => {}} />);
  expect(await screen.findByDisplayValue(url)).toBeDefined();
  expect(screen.getByText(/Works once, until March 13, 2026/)).toBeDefined();
  expect(asked).toHaveLength(1);
  unmount();
  fakeServer({ "POST /api/users/u2/reset-link": refusal(403, "not_allowed") });
  show(<ResetLinkDialog person={BEN} onClose={() => {}} />);
  expect(await screen.findByRole("alert")).toBeDefined();
});

test("[PASS-6] somebody is signed out everywhere, programs too, after a question", async () => {
  const { asked } = fakeServer({
    "DELETE /api/users/u2/sessions": { status: 204 },
    "DELETE /api/users/u2/tokens": { status: 204 },
  });
  show(<ShutOutQuestion person={BEN} onClose={() => {}} />);
  expect(await screen.findByText("Sign Ben Köhler out everywhere?")).toBeDefined();
  expect(asked).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: "Sign out" }));
  await waitFor(() => expect(asked).toHaveLength(2));
});
