import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { fakeServer } from "../api/testing/fake-server.ts";
import { UiProvider } from "../ui/index.ts";
import { AccountMenu } from "./AccountMenu.tsx";
import { MeProvider } from "./MeProvider.tsx";

const ANA = { id: "ana", name: "Ana Ruiz", email: "ana@example.com", workspaceAdmin: false };

beforeEach(() => localStorage.clear());

/** A browser's databases of these names; answers those that are left. */
function databases(...names: string[]): () => readonly string[] {
  const left = new Set(names);
  vi.stubGlobal("indexedDB", {
    databases: async () => [...left].map((name) => ({ name, version: 1 })),
    deleteDatabase: (name: string) => {
      left.delete(name);
      const removal = new EventTarget();
      queueMicrotask(() => removal.dispatchEvent(new Event("success")));
      return removal;
    },
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return () => [...left];
}

async function pressSignOut() {
  let me: object = { state: "signed-in", user: ANA };
  const { asked } = fakeServer({
    "GET /api/me": () => ({ json: me }),
    "POST /api/auth/sign-out": () => {
      me = { state: "signed-out" };
      return { json: {} };
    },
  });
  render(
    <UiProvider>
      <MeProvider>
        <AccountMenu />
      </MeProvider>
    </UiProvider>,
  );
  fireEvent.click(await screen.findByRole("button", { name: "Account: Ana Ruiz" }));
  fireEvent.click(await screen.findByRole("button", { name: "Sign out" }));
  return () => asked.some(({ path }) => path === "/api/auth/sign-out");
}

test("[SES-35] signing out takes one's copies of maps off the device, and nobody else's", async () => {
  const left = databases("map:ana:m1:1", "map:ana:m2:1", "map:anna:m1:1", "other");
  const signedOut = await pressSignOut();
  await waitFor(() => expect(left()).toEqual(["map:anna:m1:1", "other"]));
  expect(signedOut()).toBe(true);
});

test("[SES-35] what only this device has is named, map by map, before signing out loses it", async () => {
  localStorage.setItem("throughline:waiting:ana:m1:7", "2 Returns");
  localStorage.setItem("throughline:waiting:ana:m2:8", "1 Sign-up");
  localStorage.setItem("throughline:waiting:ben:m1:9", "4 Returns");
  const left = databases("map:ana:m1:1", "map:ben:m1:1");
  const signedOut = await pressSignOut();
  const question = await screen.findByRole("alertdialog");
  expect(question.textContent).toContain("2 changes in “Returns” are only on this device.");
  expect(question.textContent).toContain("1 change in “Sign-up” is only on this device.");
  expect(signedOut()).toBe(false);
  expect(left()).toHaveLength(2);
  fireEvent.click(within(question).getByRole("button", { name: "Sign out and lose them" }));
  await waitFor(() => expect(left()).toEqual(["map:ben:m1:1"]));
  expect(Object.keys(localStorage)).toEqual(["throughline:waiting:ben:m1:9"]);
});

test("[OUTBOX-6] comments that were not sent are named before signing out takes them and drafts away", async () => {
  const kept = { title: "Returns", at: 1, command: { do: "resolve", id: "t1" } };
  localStorage.setItem("throughline:outbox:ana:m1:1", JSON.stringify(kept));
  localStorage.setItem("throughline:outbox:ana:m1:2", JSON.stringify(kept));
  localStorage.setItem("throughline:draft:ana:m1:map", '{"text":"begun"}');
  localStorage.setItem("throughline:draft:ben:m1:map", '{"text":"begun"}');
  databases();
  await pressSignOut();
  const question = await screen.findByRole("alertdialog");
  expect(question.textContent).toContain("2 changes in “Returns” are only on this device.");
  fireEvent.click(within(question).getByRole("button", { name: "Sign out and lose them" }));
  await waitFor(() => expect(Object.keys(localStorage)).toEqual(["throughline:draft:ben:m1:map"]));
});

test("[SES-35] where the browser does not let the copies be removed, that is said", async () => {
  databases("map:ana:m1:1");
  vi.stubGlobal("indexedDB", { deleteDatabase: () => new EventTarget() });
  const signedOut = await pressSignOut();
  await screen.findByText(/^This browser did not let us remove your maps from it/);
  expect(signedOut()).toBe(true);
});
