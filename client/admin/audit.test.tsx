import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { idOf, type MapId } from "../../shared/journey/index.ts";
import { fakeServer } from "../api/testing/fake-server.ts";
import { ToastProvider, TooltipProvider } from "../ui/index.ts";
import { AuditTab } from "./AuditTab.tsx";
import { queryOf } from "./audit-query.ts";

const MIA = { id: "u1", name: "Mia Lang" };
const item = (id: string, action: string, more: object = {}) => ({
  id,
  at: "2026-03-12T14:02:00.000Z",
  actor: MIA,
  action,
  ...more,
});
const page = (items: readonly object[], cursor?: string) => ({ json: { items, cursor } });
const NOBODY = { "GET /api/users": page([]) };

function open(mapId?: MapId) {
  render(
    <TooltipProvider>
      <ToastProvider>
        <AuditTab {...(mapId && { mapId })} />
      </ToastProvider>
    </TooltipProvider>,
  );
}

test("[AUDIT-8] a list says who did what to whom and on which map, page after page", async () => {
  const map = { mapId: "m1", mapTitle: "Returns" };
  const given = { ...map, subject: "Ben Köhler", details: { userId: "u2", role: "editor" } };
  const automation = { actor: { id: "automation", name: "Automation" } };
  fakeServer({
    ...NOBODY,
    "GET /api/audit": page([item("2", "member.set", given)], "2"),
    "GET /api/audit?cursor=2": page([
      item("1", "map.trashed", { mapId: "m2", ...automation }),
      item("0", "map.created", { details: { token: "Bot" } }),
    ]),
  });
  open();
  expect(await screen.findByText("Mia Lang")).toBeDefined();
  expect(screen.getByText("Ben Köhler · Editor · Returns")).toBeDefined();
  fireEvent.click(screen.getByRole("button", { name: "Show more" }));
  expect(await screen.findByText("a map that is gone")).toBeDefined();
  expect(screen.getByText("by the API token “Bot”")).toBeDefined();
  const rows = screen.getAllByRole("listitem");
  expect(rows).toHaveLength(3);
  // Read aloud, the name and the deed are words of their own.
  expect(rows[0]?.textContent).toMatch(/^Mia Lang \S/);
  expect(screen.queryByRole("button", { name: "Show more" })).toBeNull();
});

test("[AUDIT-8] a day that is asked for is a day where the reader is, and filters can be taken off", async () => {
  const from = new Date(2026, 2, 1).toISOString();
  const { asked } = fakeServer({
    ...NOBODY,
    "GET /api/maps/m1/audit": page([item("1", "map.created")]),
    [`GET /api/maps/m1/audit?from=${encodeURIComponent(from)}`]: page([]),
  });
  open(idOf<MapId>("m1"));
  fireEvent.change(await screen.findByLabelText("From"), { target: { value: "2026-03-01" } });
  fireEvent.click(await screen.findByRole("button", { name: "Clear filters" }));
  expect(await screen.findByText("Mia Lang")).toBeDefined();
  expect(asked.filter(({ path }) => path.includes("audit"))).toHaveLength(3);
  const whole = queryOf({ fromDay: "2026-03-01", toDay: "2026-03-01" });
  expect(whole).toMatchObject({ from, to: new Date(2026, 2, 2).toISOString() });
});

test("[AUDIT-8] the file for spreadsheets holds what the filter asks for and is marked as UTF-8", async () => {
  const saved: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    if (blob instanceof Blob) saved.push(blob);
    return "blob:saved";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  fakeServer({
    ...NOBODY,
    "GET /api/audit": page([item("1", "sign-in")]),
    "GET /api/audit?format=csv": { json: "at,actor" },
  });
  open();
  fireEvent.click(await screen.findByRole("button", { name: "Download CSV" }));
  await waitFor(() => expect(saved).toHaveLength(1));
  const bytes = new Uint8Array((await saved[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});
