import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { idOf } from "../../shared/journey/index.ts";
import { noteTitle } from "../api/just-named.ts";
import { fakeServer, refusal } from "../api/testing/fake-server.ts";
import { ToastProvider, TooltipProvider } from "../ui/index.ts";
import { loadFloating } from "../ui/load-floating.ts";
import { HomePage } from "./HomePage.tsx";
import { NewMapDialog } from "./NewMapDialog.tsx";

beforeAll(loadFloating);

const MAP = {
  id: "m1",
  title: "Returns",
  role: "admin",
  createdAt: "2026-03-12T14:02:00.000Z",
  updatedAt: "2026-03-12T14:02:00.000Z",
};
const page = (...items: readonly object[]) => ({ json: { items } });

beforeEach(() => history.replaceState(null, "", "/"));

function openHome(tab: "recent" | "trash" = "recent") {
  const onSignedOut = vi.fn();
  render(
    <TooltipProvider>
      <ToastProvider>
        <HomePage
          tab={tab}
          account={null}
          renderImport={() => <p>import</p>}
          onSignedOut={onSignedOut}
        />
      </ToastProvider>
    </TooltipProvider>,
  );
  return { onSignedOut };
}

async function openTileMenu(title: string) {
  const button = await screen.findByRole("button", { name: `Actions for ${title}` });
  fireEvent.click(button);
  return within(await screen.findByRole("menu"));
}

test("[HOME-1] without maps the real sample is offered first", async () => {
  const { asked } = fakeServer({
    "GET /api/maps": page(),
    "POST /api/maps": { status: 201, json: { ...MAP, id: "m9" } },
  });
  openHome();
  const sample = await screen.findByRole("button", { name: "Open the sample" });
  expect(screen.getByRole("button", { name: "Start blank" })).toBeDefined();
  expect(screen.getByRole("button", { name: "Import" })).toBeDefined();
  fireEvent.click(sample);
  fireEvent.click(sample);
  await waitFor(() => expect(window.location.pathname).toBe("/m/m9"));
  const made = asked.filter(({ method }) => method === "POST");
  expect(made.map(({ body }) => JSON.parse(body ?? "{}").template)).toEqual([
    "online-clothing-retailer",
  ]);
});

test("[HOME-1] a blank map needs no title", async () => {
  const { asked } = fakeServer({
    "GET /api/maps": page(MAP),
    "POST /api/maps": { status: 201, json: { ...MAP, id: "m9" } },
  });
  openHome();
  fireEvent.click(screen.getByRole("button", { name: "New map" }));
  fireEvent.click(await screen.findByRole("button", { name: "Create map" }));
  await waitFor(() => expect(window.location.pathname).toBe("/m/m9"));
  expect(asked.at(-1)?.body).toBe('{"title":"Untitled map","template":"blank"}');
});

test("[TPL-4] whoever reads German makes a German map", async () => {
  const { asked } = fakeServer({
    "GET /api/maps": page(MAP),
    "POST /api/maps": { status: 201, json: { ...MAP, id: "m9" } },
  });
  document.documentElement.lang = "de";
  openHome();
  fireEvent.click(screen.getByRole("button", { name: "New map" }));
  fireEvent.click(await screen.findByRole("button", { name: "Create map" }));
  await waitFor(() => expect(window.location.pathname).toBe("/m/m9"));
  document.documentElement.lang = "en";
  expect(JSON.parse(asked.at(-1)?.body ?? "{}").language).toBe("de");
});

test("[HOME-5] moving a map to the trash takes it off the list, and Undo brings it back", async () => {
  const { asked } = fakeServer({
    "GET /api/maps": page(MAP),
    "DELETE /api/maps/m1": { status: 204 },
    "POST /api/maps/m1/restore-from-trash": { json: MAP },
  });
  openHome();
  const menu = await openTileMenu("Returns");
  fireEvent.click(menu.getByRole("menuitem", { name: "Move to trash" }));
  fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("link", { name: "Returns" })).toBeDefined();
  expect(asked.map(({ method, path }) => `${method} ${path}`)).toContain(
    "POST /api/maps/m1/restore-from-trash",
  );
});

test("[HOME-5] what the server refuses stays on the list and is said", async () => {
  fakeServer({
    "GET /api/maps": page(MAP),
    "DELETE /api/maps/m1": refusal(503, "storage_failed"),
  });
  openHome();
  const menu = await openTileMenu("Returns");
  fireEvent.click(menu.getByRole("menuitem", { name: "Move to trash" }));
  expect(await screen.findByText(/can't write to its disk/)).toBeDefined();
  expect(screen.getByText("Returns")).toBeDefined();
});

test("[HOME-5, UI-5] whoever may not delete sees why", async () => {
  fakeServer({ "GET /api/maps": page({ ...MAP, role: "editor" }) });
  openHome();
  const menu = await openTileMenu("Returns");
  const item = menu.getByRole("menuitem", { name: /Move to trash/ });
  expect(item.textContent).toContain("Only admins of a map can do this.");
});

test("[HOME-14] the list is asked for again when one comes back, and silence changes nothing", async () => {
  let title = "Returns";
  let silent = false;
  const { asked } = fakeServer({
    "GET /api/maps": () => (silent ? refusal(503, "storage_failed") : page({ ...MAP, title })),
  });
  openHome();
  await screen.findByRole("link", { name: "Returns" });
  title = "Returns of jackets";
  fireEvent.focus(window);
  expect(await screen.findByRole("link", { name: "Returns of jackets" })).toBeDefined();
  silent = true;
  fireEvent.focus(window);
  await waitFor(() => expect(asked.length).toBe(3));
  silent = false;
  title = "Returns of coats";
  fireEvent.focus(window);
  expect(await screen.findByRole("link", { name: "Returns of coats" })).toBeDefined();
});

test("[HOME-14] a title that was given a moment ago is shown before the list knows it", async () => {
  fakeServer({ "GET /api/maps": page({ ...MAP, id: "m7" }) });
  noteTitle(idOf("m7"), "Given just now");
  openHome();
  expect(await screen.findByRole("link", { name: "Given just now" })).toBeDefined();
});

test("[HOME-6] search looks for all words, case and accents aside", async () => {
  fakeServer({
    "GET /api/maps": page(MAP, { ...MAP, id: "m2", title: "Café visit, click & collect" }),
  });
  openHome();
  await screen.findByText("Returns");
  const field = screen.getByRole("searchbox", { name: "Search maps" });
  fireEvent.change(field, { target: { value: "CLICK cafe" } });
  expect(screen.queryByText("Returns")).toBeNull();
  expect(screen.getByText("Café visit, click & collect")).toBeDefined();
  fireEvent.change(field, { target: { value: "nothing like it" } });
  fireEvent.click(screen.getByRole("button", { name: "Clear search" }));
  expect(screen.getByText("Returns")).toBeDefined();
});

test("[HOME-7] the trash tells who deleted a map, and brings it back", async () => {
  const deleted = { deletedAt: "2026-03-12T14:02:00.000Z", deletedBy: "Ben Köhler" };
  fakeServer({
    "GET /api/maps?trash=true": page({ ...MAP, ...deleted }),
    "POST /api/maps/m1/restore-from-trash": { json: MAP },
  });
  openHome("trash");
  const row = await screen.findByText(/Deleted by Ben Köhler/);
  expect(row.textContent).toMatch(/2026.*kept for 30 days/);
  fireEvent.click(screen.getByRole("button", { name: "Restore" }));
  expect(await screen.findByText("The trash is empty")).toBeDefined();
  expect(screen.getByText(/kept for 30 days/)).toBeDefined();
  expect(screen.getByText("“Returns” is back.")).toBeDefined();
});

test("[UI-6] a session that is over leads to the way in", async () => {
  fakeServer({ "GET /api/maps": refusal(401, "not_signed_in") });
  const { onSignedOut } = openHome();
  await waitFor(() => expect(onSignedOut).toHaveBeenCalled());
});

test("[HOME-15] a tile says whose feelings its curve shows", async () => {
  const glance = { state: "as-is", stages: 1, steps: 2, cards: 0, openPains: 0, curve: [1, -1] };
  fakeServer({ "GET /api/maps": page({ ...MAP, glance }) });
  openHome();
  const picture = await screen.findByRole("img", { name: /mean of all personas/ });
  expect(picture.closest("li")?.textContent).toContain("Returns");
});

test("[HOME-4] a map that is imported is not announced as one to be made", async () => {
  const doNothing = () => {};
  render(
    <NewMapDialog
      start="import"
      onStart={doNothing}
      onMade={doNothing}
      onClose={doNothing}
      renderImport={({ onMade }) => (
        <button type="button" onClick={onMade}>
          made
        </button>
      )}
    />,
  );
  expect(await screen.findByRole("dialog", { name: "New map" })).toBeDefined();
  fireEvent.click(screen.getByText("made"));
  expect(await screen.findByRole("dialog", { name: "Imported" })).toBeDefined();
});
