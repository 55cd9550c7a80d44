import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { idOf, type MapId, type UserId } from "../../shared/journey/index.ts";
import { MapGate } from "../account/MapGate.tsx";
import { MeProvider } from "../account/MeProvider.tsx";
import type { Visitor } from "../account/visitor.ts";
import { fakeServer, refusal } from "../api/testing/fake-server.ts";
import { UiProvider } from "../ui/index.ts";
import { MapGone } from "./MapGone.tsx";
import { MapPage } from "./MapPage.tsx";

const MAP = idOf<MapId>("m1");
const USER = { id: idOf<UserId>("u1"), name: "Ana", email: "a@b.c", workspaceAdmin: false };
const ANA: Visitor = { kind: "colleague", user: USER, token: undefined };
const IN_TRASH = {
  id: "m1",
  title: "Returns",
  role: "editor",
  createdAt: "2026-03-12T14:02:00.000Z",
  updatedAt: "2026-03-12T14:02:00.000Z",
  deletedAt: "2026-03-12T14:02:00.000Z",
  deletedBy: "Ben Kaya",
};

beforeEach(() => history.replaceState(null, "", "/m/m1"));

function show(visitor: Visitor, wasOpen: boolean, trash: readonly object[] = []) {
  fakeServer({ "GET /api/maps?trash=true": { json: { items: trash } } });
  render(<MapGone mapId={MAP} visitor={visitor} wasOpen={wasOpen} onSignIn={() => {}} />);
}

test("[UI-15] a map in the trash says so, who put it there, and leads there", async () => {
  show(ANA, true, [IN_TRASH]);
  expect(await screen.findByText("“Returns” is in the trash")).toBeDefined();
  expect(screen.getByText(/Ben Kaya moved it there\. An admin of the map can/)).toBeDefined();
  expect(screen.getByRole("link", { name: "Open the trash" }).getAttribute("href")).toBe("/trash");
});

test.each([
  [true, "You can't see this map any more", /taken off it.*An admin of the map can add you again/],
  [false, "This map isn't available", /isn't there any more, or you can't see it/],
])(
  "[UI-15] a map that was open (%s) and is not ours now leads to the others",
  async (was, ...said) => {
    show(ANA, was);
    for (const words of said) expect(await screen.findByText(words)).toBeDefined();
    expect(screen.getByRole("link", { name: "All maps" }).getAttribute("href")).toBe("/");
  },
);

test("[UI-15] a guest is told of the link, and may have an account", () => {
  show({ kind: "guest", name: "Gus", token: "t" }, true);
  expect(screen.getByText("This link doesn't work any more")).toBeDefined();
  expect(screen.getByRole("button", { name: "I have an account" })).toBeDefined();
});

test("[SES-32] who turns out to be signed out is led to sign in, not told that the map is gone", async () => {
  let me: object = { state: "signed-in", user: USER };
  let answer = refusal(500, "internal");
  fakeServer({ "GET /api/me": () => ({ json: me }), "GET /api/maps/m1": () => answer });
  render(
    <UiProvider>
      <MeProvider>
        <MapGate mapId={MAP}>
          {(visitor) => <MapPage mapId={MAP} visitor={visitor} account={null} />}
        </MapGate>
      </MeProvider>
    </UiProvider>,
  );
  const retry = await screen.findByRole("button", { name: "Retry" });
  me = { state: "signed-out" };
  answer = refusal(404, "map_not_found");
  fireEvent.click(retry);
  await waitFor(() => expect(location.pathname + location.hash).toBe("/sign-in#to=%2Fm%2Fm1"));
});
