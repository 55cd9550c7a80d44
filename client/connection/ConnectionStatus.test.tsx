import { act, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type CardId, idOf } from "../../shared/journey/index.ts";
import { sampleDoc } from "../../shared/testing/index.ts";
import { type MapSession, SessionProvider } from "../session/index.ts";
import { visit } from "../session/testing/device.ts";
import { FakeServer } from "../session/testing/fake-server.ts";
import { UiProvider } from "../ui/index.ts";
import { ConnectionNotice } from "./ConnectionNotice.tsx";
import { ConnectionStatus } from "./ConnectionStatus.tsx";
import { MapFailure } from "./MapFailure.tsx";

const C1: CardId = idOf("c1");
let server: FakeServer;
let session: MapSession;

beforeEach(async () => {
  vi.useFakeTimers();
  server = new FakeServer(sampleDoc());
  session = visit(server);
  await vi.advanceTimersByTimeAsync(20);
});
afterEach(() => {
  session.close();
  vi.useRealTimers();
});

const show = (what: ReactNode) =>
  render(
    <UiProvider>
      <SessionProvider session={session}>{what}</SessionProvider>
    </UiProvider>,
  );
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const rename = (title: string) => act(() => session.verbs()?.renameCard(C1, title));
const mark = () => document.querySelector("[data-connection]")?.textContent;

test("[SES-1] Saved is taken back with the first edit and said again once the disk has it", async () => {
  show(<ConnectionStatus />);
  expect(mark()).toBe("Saved");
  server.breakDisk();
  rename("x");
  expect(mark()).toBe("");
  await pass(500);
  expect(mark()).toBe("Saving…");
  server.repairDisk();
  await pass(50);
  expect(mark()).toBe("Saved");
});

test("[SES-31] troubles and their end are read out, each saving is not", async () => {
  show(<ConnectionStatus />);
  const said: string[] = [];
  const listen = () => {
    const text = screen.getByRole("status").textContent ?? "";
    if (text !== (said.at(-1) ?? "")) said.push(text);
  };
  const tick = async (ms: number) => {
    await pass(ms);
    listen();
  };
  rename("a");
  await tick(300);
  server.setNetwork("refusing");
  await tick(11_000);
  rename("b");
  await tick(100);
  server.setNetwork("up");
  server.breakDisk();
  await tick(2_600);
  server.repairDisk();
  await tick(300);
  rename("c");
  await tick(300);
  expect(said).toEqual([
    "Offline. Keep working; changes are kept on this device.",
    "Syncing 1 change…",
    "Saved",
  ]);
});

test("[SES-31] what goes on is read out with its three dots alone", async () => {
  show(<ConnectionStatus />);
  server.close(1006);
  server.setNetwork("refusing");
  await pass(3_000);
  expect(screen.getByRole("status").textContent).toBe(
    "Reconnecting… Keep working; changes are kept on this device.",
  );
});

test("[SES-5] without access the changes can be copied before they are given up", async () => {
  show(<ConnectionNotice onSignIn={() => undefined} />);
  expect(screen.queryByRole("alert")).toBeNull();
  server.mayWrite = false;
  rename("forbidden");
  await pass(300);
  await act(() => import("./CopyChanges.tsx"));
  expect(screen.getByRole("alert").textContent).toContain(
    "Not saved. You no longer have edit access. Copy your changes.",
  );
  const press = async (name: string) =>
    act(async () => {
      screen.getByRole("button", { name }).click();
      await import("./map-as-text.ts");
      await import("./unsaved-as-text.ts");
      await vi.advanceTimersByTimeAsync(20);
    });
  const written: string[] = [];
  const clipboard = vi.spyOn(navigator.clipboard, "write").mockRejectedValueOnce(new Error("no"));
  const download = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  expect(screen.queryByText("Throw my unsaved changes away")).toBeNull();
  await press("Copy your changes");
  expect(download).toHaveBeenCalledTimes(1);
  expect(screen.getByText(/did not allow copying, so the map was saved as a file/)).toBeDefined();
  clipboard.mockImplementation(async ([item]) => {
    written.push((await (await item?.getType("text/plain"))?.text()) ?? "");
  });
  await press("Copy your changes");
  expect(download).toHaveBeenCalledTimes(1);
  expect(screen.getByText(/^Copied: what you wrote/)).toBeDefined();
  expect(written.join()).toContain("- forbidden");

  const forget = vi.spyOn(session, "forgetDeviceCopy").mockReturnValue(new Promise(() => {}));
  await press("Throw my unsaved changes away");
  expect(forget).not.toHaveBeenCalled();
  await press("Throw away");
  expect(forget).toHaveBeenCalled();
});

test("[SES-32] who is signed out is told so and can sign in, elsewhere if only the page has the changes", async () => {
  const signIn = vi.fn();
  show(
    <>
      <ConnectionNotice onSignIn={signIn} />
      <MapFailure onSignIn={signIn} />
    </>,
  );
  const press = () => act(() => screen.getByRole("button", { name: "Sign in" }).click());
  server.close(4401);
  await pass(20);
  expect(screen.getByText("You have been signed out")).toBeDefined();
  press();
  act(() => session.retry());
  await pass(1_000);
  server.breakDisk();
  rename("x");
  await pass(20);
  server.close(4401);
  await pass(20);
  expect(screen.getByRole("alert").textContent).toContain(
    "You have been signed out. Sign in again; changes are kept on this device.",
  );
  press();
  act(() => session.connection.keeps(false));
  press();
  expect(screen.getByRole("button", { name: "Retry" })).toBeDefined();
  expect(signIn.mock.calls.slice(1)).toEqual([[false], [true]]);
});

test("[SES-6] a map that cannot be opened offers another try", async () => {
  session.close();
  server.setNetwork("refusing");
  session = visit(server);
  show(<MapFailure onSignIn={() => undefined} />);
  await pass(10_100);
  expect(screen.getByText("Couldn't open this map")).toBeDefined();
  expect(screen.queryByText("Download copy")).toBeNull();
  server.setNetwork("up");
  act(() => screen.getByText("Retry").click());
  await pass(100);
  expect(screen.queryByText("Couldn't open this map")).toBeNull();
});
