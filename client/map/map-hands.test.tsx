import { render } from "@testing-library/react";
import { expect, onTestFinished, test, vi } from "vitest";
import type { Role } from "../../shared/access/index.ts";
import { idOf } from "../../shared/journey/index.ts";
import { sampleDoc } from "../../shared/testing/index.ts";
import { SessionProvider } from "../session/index.ts";
import { Device, visit } from "../session/testing/device.ts";
import { FakeServer } from "../session/testing/fake-server.ts";
import { CommandStore, CommandsContext, UiProvider } from "../ui/index.ts";
import { MapHands } from "./MapHands.tsx";
import type { Zoom } from "./use-zoom.ts";

const ZOOM: Zoom = { factor: 1, by: vi.fn(), to: vi.fn(), reset: vi.fn(), fit: vi.fn() };

function offered(role: Role, zoom: Zoom | undefined): readonly string[] {
  const session = visit(new FakeServer(sampleDoc()), new Device(), { role });
  onTestFinished(() => session.close());
  const store = new CommandStore();
  const { unmount } = render(
    <UiProvider>
      <SessionProvider session={session}>
        <CommandsContext value={store}>
          <MapHands
            zoom={zoom}
            opened={undefined}
            map={{ id: idOf("map1"), title: "Sample", role, updatedAt: "", createdAt: "" }}
            visitor={{ kind: "guest", name: "Ana", token: "t" }}
            onOpen={() => {}}
          />
        </CommandsContext>
      </SessionProvider>
    </UiProvider>,
  );
  const ids = store.all("").map(({ id }) => id);
  unmount();
  return ids;
}

test("[CMD-1, CMD-5] the palette offers settings and every export to all, and the zoom on the board only", () => {
  const onBoard = offered("viewer", ZOOM);
  expect(onBoard).toEqual(
    expect.arrayContaining(["settings", "save-json", "copy-mermaid", "fit", "full-size"]),
  );
  const inStory = offered("viewer", undefined);
  expect(onBoard.filter((id) => !inStory.includes(id))).toEqual([
    "fit",
    "full-size",
    "zoom-in",
    "zoom-out",
  ]);
});
