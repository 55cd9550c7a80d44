import { fireEvent, render, screen } from "@testing-library/react";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { encodeStateAsUpdate } from "yjs";
import { idOf, type MapId, type ThreadId, type UserId } from "../../shared/journey/index.ts";
import { sampleDoc } from "../../shared/testing/index.ts";
import { fakeServer } from "../api/testing/fake-server.ts";
import { draftKey, outboxKey } from "../session/comments/device-keys.ts";
import { OutboxShelf } from "../session/comments/outbox-shelf.ts";
import { copyName } from "../session/device-copies.ts";
import { Device } from "../session/testing/device.ts";
import { openLedger } from "../session/waiting-ledger.ts";
import { UiProvider } from "../ui/index.ts";
import { keptMap, leftAsText } from "./left-here.ts";
import { MapGone } from "./MapGone.tsx";

const OF = { userId: idOf<UserId>("ben"), mapId: idOf<MapId>("m1") };
const BEN = { id: OF.userId, name: "Ben", email: "b@b.c", workspaceAdmin: false };

beforeEach(() => localStorage.clear());

function leave(of = OF): void {
  openLedger({ ...of, title: () => "Returns" }, 1, localStorage).note(2);
  new OutboxShelf(outboxKey(of), localStorage, () => "Returns").add(
    {
      do: "start",
      id: idOf<ThreadId>("t1"),
      kind: "comment",
      anchor: { on: "map" },
      text: "Nobody answers here",
      mentions: [],
    },
    1,
  );
  localStorage.setItem(draftKey(of, "map"), JSON.stringify({ text: "Half a sentence" }));
}

function show(): void {
  fakeServer({ "GET /api/maps?trash=true": { json: { items: [] } } });
  const visitor = { kind: "colleague", user: BEN, token: undefined } as const;
  render(
    <UiProvider>
      <MapGone mapId={OF.mapId} visitor={visitor} wasOpen={false} onSignIn={() => {}} />
    </UiProvider>,
  );
}

test("[UI-21] who opens a map that is not theirs any more is given what only their device has of it", async () => {
  leave();
  leave({ ...OF, mapId: idOf("other") });
  leave({ ...OF, userId: idOf("ana") });
  const copied: string[] = [];
  vi.stubGlobal(
    "ClipboardItem",
    class {
      constructor(readonly parts: Record<string, Promise<Blob>>) {}
    },
  );
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: {
      write: async ([item]: { parts: Record<string, Promise<Blob>> }[]) => {
        const blob = await item?.parts["text/plain"];
        copied.push((await blob?.text()) ?? "");
      },
    },
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
    Reflect.deleteProperty(navigator, "clipboard");
  });
  show();
  expect(
    await screen.findByText(
      "You have 2 changes and 2 comments here that never reached the server.",
    ),
  ).toBeDefined();
  expect(screen.getByText("Nobody answers here")).toBeDefined();
  expect(screen.getByText("Half a sentence")).toBeDefined();
  fireEvent.click(screen.getByRole("button", { name: "Copy" }));
  expect(await screen.findByText("Copied as text. Paste it where it is safe.")).toBeDefined();
  expect(copied).toEqual([
    "Comments that were not sent:\n\nNobody answers here\n\nHalf a sentence\n",
  ]);
  expect(screen.getByRole("button", { name: "Download" })).toBeDefined();
});

test("[UI-21] of a map on which nothing was left nothing is said", async () => {
  leave({ ...OF, mapId: idOf("other") });
  show();
  await screen.findByText("This map isn't available");
  expect(screen.queryByRole("button", { name: "Copy" })).toBeNull();
});

test("[UI-21] the device's copy of the map is read without a server, and stays", async () => {
  const device = new Device();
  expect(await keptMap(OF, device.openCopy)).toBeUndefined();
  device.copies.set(copyName(OF), [encodeStateAsUpdate(sampleDoc())]);
  const map = await keptMap(OF, device.openCopy);
  const first = map?.cards[0]?.title ?? "?";
  expect(leftAsText({ title: "", changes: 1, said: ["Said"] }, map)).toMatch(
    new RegExp(`^Comments that were not sent:\\n\\nSaid\\n\\n[^]*${first}`),
  );
  expect(device.copies.get(copyName(OF))).toHaveLength(1);
});
