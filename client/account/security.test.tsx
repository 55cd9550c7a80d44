import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, expect, test } from "vitest";
import { fakeServer, refusal } from "../api/testing/fake-server.ts";
import { ToastProvider, TooltipProvider } from "../ui/index.ts";
import { loadFloating } from "../ui/load-floating.ts";
import { SessionsDialog } from "./SessionsDialog.tsx";
import { TokensDialog } from "./TokensDialog.tsx";

beforeAll(loadFloating);

const session = (id: string, device: object, current = false) => ({
  id,
  device,
  startedAt: "2026-03-12T14:02:00.000Z",
  usedAt: "2026-03-12T15:02:00.000Z",
  current,
});
const SESSIONS = {
  json: {
    items: [
      session("s1", { browser: "Firefox", system: "Windows" }, true),
      session("s2", { browser: "Safari", system: "iPhone" }),
      session("s3", {}),
    ],
  },
};
const page = (...items: readonly object[]) => ({ json: { items } });
const GONE = { status: 204 };

const show = (dialog: React.ReactNode) =>
  render(
    <TooltipProvider>
      <ToastProvider>{dialog}</ToastProvider>
    </TooltipProvider>,
  );

test("[SESS-4] a person sees each device in plain words, which is here, and signs out where they want", async () => {
  const { asked } = fakeServer({
    "GET /api/me/sessions": SESSIONS,
    "DELETE /api/me/sessions/s2": GONE,
  });
  show(<SessionsDialog onClose={() => {}} />);
  const rows = await screen.findAllByRole("listitem");
  expect(rows.map((row) => within(row).getAllByText(/./)[0]?.textContent)).toEqual([
    expect.stringContaining("Firefox on Windows"),
    expect.stringContaining("Safari on iPhone"),
    expect.stringContaining("Unknown device"),
  ]);
  expect(within(rows[0] ?? document.body).getByText("This device")).toBeDefined();
  expect(within(rows[0] ?? document.body).queryByRole("button")).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Sign out: Safari on iPhone" }));
  await waitFor(() => expect(screen.getAllByRole("listitem")).toHaveLength(2));
  expect(asked.at(-1)).toMatchObject({ method: "DELETE", path: "/api/me/sessions/s2" });
});

test("[SESS-4] all others are ended at once; what could not be ended stays in the list", async () => {
  let works = false;
  const { asked } = fakeServer({
    "GET /api/me/sessions": SESSIONS,
    "DELETE /api/me/sessions": () => (works ? GONE : refusal(503, "storage_failed")),
  });
  show(<SessionsDialog onClose={() => {}} />);
  const everywhere = await screen.findByRole("button", { name: "Sign out everywhere else" });
  fireEvent.click(everywhere);
  // They are asked for anew, for some may have ended.
  await waitFor(() => expect(asked.filter(({ method }) => method === "GET")).toHaveLength(2));
  expect(await screen.findAllByRole("listitem")).toHaveLength(3);
  works = true;
  fireEvent.click(screen.getByRole("button", { name: "Sign out everywhere else" }));
  await waitFor(() => expect(screen.getAllByRole("listitem")).toHaveLength(1));
  expect(screen.queryByRole("button", { name: "Sign out everywhere else" })).toBeNull();
});

const TOKEN = {
  id: "t1",
  name: "Nightly export",
  scopes: ["read"],
  createdAt: "2026-03-12T14:02:00.000Z",
  expiresAt: null,
  usedAt: null,
};

test("[TOKEN-9] a token is made for a purpose, can be copied once, and is revoked after a question", async () => {
  const secret = `tl_${"a".repeat(43)}`;
  const { asked } = fakeServer({
    "GET /api/tokens": page(),
    "GET /api/maps": page(),
    "POST /api/tokens": { status: 201, json: { ...TOKEN, token: secret } },
    "DELETE /api/tokens/t1": GONE,
  });
  show(<TokensDialog mayRunWorkspace={false} onClose={() => {}} />);
  expect(await screen.findByText("You have no tokens.")).toBeDefined();
  expect(screen.queryByRole("switch")).toBeNull();
  const create = screen.getByRole("button", { name: "Create token" });
  fireEvent.click(create);
  expect(await screen.findByText(/Enter a name/)).toBeDefined();
  fireEvent.change(screen.getByRole("textbox", { name: "What it is for" }), {
    target: { value: " Nightly export " },
  });
  fireEvent.click(create);
  expect(await screen.findByDisplayValue(secret)).toBeDefined();
  const sent: unknown = JSON.parse(asked.find(({ method }) => method === "POST")?.body ?? "");
  const inAQuarter = expect.stringMatching(/^\d{4}-/);
  expect(sent).toEqual({ name: "Nightly export", scopes: ["read"], expiresAt: inAQuarter });
  fireEvent.click(screen.getByRole("button", { name: "Revoke Nightly export" }));
  const question = await screen.findByRole("alertdialog");
  fireEvent.click(within(question).getByRole("button", { name: "Revoke" }));
  await waitFor(() => expect(screen.queryByDisplayValue(secret)).toBeNull());
  expect(asked.at(-1)).toMatchObject({ method: "DELETE", path: "/api/tokens/t1" });
});

test("[TOKEN-9] only who runs the workspace is offered a token for that", async () => {
  const { asked } = fakeServer({
    "GET /api/tokens": page(TOKEN),
    "GET /api/maps": page(),
    "POST /api/tokens": refusal(403, "not_allowed"),
  });
  show(<TokensDialog mayRunWorkspace onClose={() => {}} />);
  expect(await screen.findByText("Read · never used")).toBeDefined();
  fireEvent.click(screen.getByRole("switch", { name: "Administer the workspace" }));
  fireEvent.change(screen.getByRole("textbox", { name: "What it is for" }), {
    target: { value: "Accounts" },
  });
  fireEvent.click(screen.getByRole("button", { name: "Create token" }));
  expect(await screen.findByRole("alert")).toBeDefined();
  const sent: unknown = JSON.parse(asked.find(({ method }) => method === "POST")?.body ?? "");
  expect(sent).toMatchObject({ scopes: ["read", "workspace"] });
});
