import { act, render } from "@testing-library/react";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { CommentedMap } from "../comments/testing/open-panel.tsx";
import { ConnectionStatus } from "../connection/ConnectionStatus.tsx";
import { SessionProvider } from "../session/index.ts";
import { UiProvider } from "../ui/index.ts";

beforeEach(() => localStorage.clear());

test("[SES-45] Saved is not said while a comment waits to be sent, and what waits is counted", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
  const map = new CommentedMap();
  let isAway = true;
  map.answer = ({ method }) => (isAway && method === "POST" ? "offline" : undefined);
  render(
    <UiProvider>
      <SessionProvider session={map.session}>
        <ConnectionStatus />
      </SessionProvider>
    </UiProvider>,
  );
  const mark = () => document.querySelector("[data-connection]")?.textContent;
  act(map.session.comments.open);
  await pass(100);
  expect(mark()).toBe("Saved");
  const say = (text: string) =>
    act(() => {
      const verbs = map.session.comments.current()?.verbs();
      verbs?.startThread({ anchor: { on: "map" }, kind: "comment", text, mentions: [] });
    });
  say("One");
  expect(mark()).toBe("Saving…");
  say("Two");
  act(() => map.map.setNetwork("refusing"));
  await pass(60_000);
  expect(mark()).toBe("Offline · 2 changes waiting");
  isAway = false;
  act(() => map.map.setNetwork("up"));
  await pass(60_000);
  expect(mark()).toBe("Saved");
});
