import { act, render, screen } from "@testing-library/react";
import { expect, onTestFinished, test, vi } from "vitest";
import type { Role } from "../../shared/access/index.ts";
import { type CardId, idOf } from "../../shared/journey/index.ts";
import { renameCard } from "../../shared/operations/index.ts";
import { SEEDER, sampleDoc } from "../../shared/testing/index.ts";
import { fakeServer } from "../api/testing/fake-server.ts";
import { type MapSession, SessionProvider } from "../session/index.ts";
import { Device, visit } from "../session/testing/device.ts";
import { FakeServer } from "../session/testing/fake-server.ts";
import { CommandStore, CommandsContext, UiProvider } from "../ui/index.ts";
import { MapHands } from "./MapHands.tsx";
import type { Zoom } from "./use-zoom.ts";

const onOpenCard = vi.fn();
const ZOOM: Zoom = { factor: 1, by: vi.fn(), to: vi.fn(), reset: vi.fn(), fit: vi.fn() };

function offered(role: Role, zoom: Zoom | undefined): readonly string[] {
  const { store, unmount } = show(visit(new FakeServer(sampleDoc()), new Device(), { role }), zoom);
  const ids = store.all("").map(({ id }) => id);
  unmount();
  return ids;
}

function show(session: MapSession, zoom: Zoom | undefined) {
  fakeServer({ "GET /api/teams": { json: { items: [] } } });
  onTestFinished(() => session.close());
  const store = new CommandStore();
  const { unmount } = render(
    <UiProvider>
      <SessionProvider session={session}>
        <CommandsContext value={store}>
          <MapHands
            onBoard={() => undefined}
            zoom={zoom}
            opened={undefined}
            map={{
              id: idOf("map1"),
              title: "Sample",
              role: "editor",
              updatedAt: "",
              createdAt: "",
            }}
            visitor={{ kind: "guest", name: "Ana", token: "t" }}
            onOpen={() => {}}
            onOpenCard={onOpenCard}
          />
        </CommandsContext>
      </SessionProvider>
    </UiProvider>,
  );
  return { store, unmount };
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

test("[SES-44] whose step others have overwritten is told so", async () => {
  const id = idOf<CardId>("c1");
  const session = visit(new FakeServer(sampleDoc()));
  await vi.waitFor(() => expect(session.journey.card(id)).toBeDefined());
  show(session, ZOOM);
  act(() => session.verbs()?.renameCard(idOf("c2"), "Older"));
  act(() => session.verbs()?.renameCard(id, "Mine"));
  act(() => renameCard(session.doc, SEEDER, id, "Theirs"));
  act(() => session.undo());
  expect(
    await screen.findByText(
      "Can't undo rename 'Card c1': it was changed by somebody else since. Undone instead: rename 'Card c2'.",
    ),
  ).toBeDefined();
  expect(session.journey.card(id)?.title).toBe("Theirs");
});

test("[TXT-47] a press or Enter on a card that a text mentions opens it; with Ctrl it chooses the card around", () => {
  show(visit(new FakeServer(sampleDoc())), undefined);
  const mention = document.createElement("span");
  mention.tabIndex = 0;
  Object.assign(mention.dataset, { mention: "card", id: "c4" });
  document.body.append(mention);
  onTestFinished(() => mention.remove());
  const press = (event: Event) => act(() => void mention.dispatchEvent(event));
  press(new MouseEvent("click", { bubbles: true }));
  expect(onOpenCard).not.toHaveBeenCalled();
  mention.setAttribute("role", "link");
  press(new MouseEvent("click", { bubbles: true, ctrlKey: true }));
  expect(onOpenCard).not.toHaveBeenCalled();
  press(new MouseEvent("click", { bubbles: true }));
  press(new KeyboardEvent("keydown", { bubbles: true, key: "Enter" }));
  expect(onOpenCard.mock.calls).toEqual([["c4"], ["c4"]]);
});
