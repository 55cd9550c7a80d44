import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { idOf, type UserId } from "../../shared/journey/index.ts";
import { FIRST_TEAMS } from "../../shared/protocol/index.ts";
import { fakeServer, refusal } from "../api/testing/fake-server.ts";
import { currentTeams, tellTeams } from "../looks/index.ts";
import { UiProvider } from "../ui/index.ts";
import { loadFloating } from "../ui/load-floating.ts";
import { AdminPage } from "./AdminPage.tsx";

beforeAll(loadFloating);
beforeEach(() => history.replaceState(null, "", "/admin"));
afterEach(() => act(() => tellTeams(FIRST_TEAMS)));

const MIA = {
  id: idOf<UserId>("u1"),
  name: "Mia Berg",
  email: "mia@example.com",
  workspaceAdmin: true,
};
const BEN = {
  ...MIA,
  id: idOf<UserId>("u2"),
  name: "Ben Köhler",
  email: "ben@example.com",
  workspaceAdmin: false,
  teamId: "service",
  seenAt: new Date(Date.now() - 3_600_000).toISOString(),
};
const page = (...items: readonly object[]) => ({ json: { items } });
const USUAL = {
  "GET /api/teams": page(...FIRST_TEAMS),
  "GET /api/users": page(MIA, BEN),
  "GET /api/users?deactivated=true": page(),
  "GET /api/invites": page(),
};

const open = (tab: "people" | "teams" | "invites", me: typeof MIA = MIA) =>
  render(
    <UiProvider>
      <AdminPage tab={tab} me={me} account={null} />
    </UiProvider>,
  );

async function choose(person: string, item: string) {
  const more = await screen.findByRole("button", { name: `More about ${person}` });
  fireEvent.keyDown(more, { key: "ArrowDown" });
  fireEvent.click(await screen.findByRole("menuitem", { name: new RegExp(`^${item}`) }));
}

test("[ADMIN-1] admins see everybody with team and when they were last here, and find them by name", async () => {
  fakeServer(USUAL);
  open("people");
  expect(await screen.findByText("Mia Berg (you)")).toBeDefined();
  expect(screen.getByRole("combobox", { name: "Team of Ben Köhler" }).textContent).toBe("Service");
  expect(screen.getByText("1 hour ago")).toBeDefined();
  fireEvent.change(screen.getByLabelText("Find people"), { target: { value: "kohler" } });
  expect(screen.queryByText("Mia Berg (you)")).toBeNull();
  expect(screen.getByText("Ben Köhler")).toBeDefined();
});

test("[ADMIN-1] who is no admin of the workspace is told so, and asked nothing of the server", async () => {
  const { asked } = fakeServer(USUAL);
  open("people", { ...MIA, workspaceAdmin: false });
  expect(await screen.findByText("Only admins of the workspace see this page.")).toBeDefined();
  expect(asked).toEqual([]);
});

test("[ADMIN-2] somebody is renamed, made admin, removed and brought back; refusals are taken back", async () => {
  let refuse = false;
  const { asked } = fakeServer({
    ...USUAL,
    "PATCH /api/users/u2": () => (refuse ? refusal(409, "conflict", { detail: "No." }) : {}),
    "DELETE /api/users/u2": { status: 204 },
  });
  open("people");
  await choose("Ben Köhler", "Rename");
  fireEvent.change(await screen.findByLabelText("Name"), { target: { value: "Ben K." } });
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("Ben K.")).toBeDefined();
  expect(asked.at(-1)?.body).toBe('{"name":"Ben K."}');
  await choose("Ben K.", "Make admin");
  await waitFor(() => expect(screen.getAllByText("Admin")).toHaveLength(2));
  await choose("Ben K.", "Remove");
  const ask = within(await screen.findByRole("alertdialog"));
  fireEvent.click(ask.getByRole("button", { name: "Remove" }));
  fireEvent.click(await screen.findByRole("button", { name: "Bring back Ben K." }));
  await waitFor(() => expect(asked.at(-1)?.body).toBe('{"active":true}'));
  refuse = true;
  await choose("Ben K.", "Take admin away");
  expect(await screen.findByText("No.")).toBeDefined();
  expect(await screen.findByText("Ben Köhler")).toBeDefined();
});

test("[ADMIN-2] the last admin is offered nothing that would be refused, and told why", async () => {
  const { asked } = fakeServer(USUAL);
  open("people");
  await choose("Mia Berg", "Take admin away");
  expect(screen.getAllByText(/The workspace needs an admin/)).toHaveLength(2);
  expect(asked.every(({ method }) => method === "GET")).toBe(true);
});

test("[ADMIN-3] a team is made with a tag of its own, changed and deleted, and shown at once everywhere", async () => {
  let teams: readonly object[] = FIRST_TEAMS;
  const care = { id: "customer-care", name: "Customer care", tag: "CC", colour: "finance" };
  const { asked } = fakeServer({
    ...USUAL,
    "GET /api/teams": () => page(...teams),
    "POST /api/teams": () => {
      teams = [...teams, care];
      return { status: 201, json: care };
    },
    "DELETE /api/teams/service": () => {
      teams = teams.filter((team) => !("id" in team && team.id === "service"));
      return { status: 204 };
    },
  });
  open("teams");
  fireEvent.click(await screen.findByRole("button", { name: "New team" }));
  const dialog = within(await screen.findByRole("dialog"));
  fireEvent.change(dialog.getByLabelText("Name"), { target: { value: "Customer care" } });
  expect(dialog.getByLabelText("Tag")).toHaveProperty("value", "CC");
  fireEvent.click(dialog.getByRole("radio", { name: "Green" }));
  fireEvent.click(dialog.getByRole("button", { name: "Save" }));
  expect(await screen.findByRole("button", { name: "Change Customer care" })).toBeDefined();
  expect(JSON.parse(asked.find(({ method }) => method === "POST")?.body ?? "")).toEqual({
    name: "Customer care",
    tag: "CC",
    colour: "finance",
  });
  expect(currentTeams().map(({ name }) => name)).toContain("Customer care");
  fireEvent.click(screen.getByRole("button", { name: "Delete Service" }));
  const ask = within(await screen.findByRole("alertdialog"));
  expect(ask.getByText(/One person is in it/)).toBeDefined();
  fireEvent.click(ask.getByRole("button", { name: "Delete" }));
  await waitFor(() => expect(screen.queryByText("Service")).toBeNull());
  expect(currentTeams().map(({ name }) => name)).not.toContain("Service");
});

test("[ADMIN-4] an invitation to the workspace is made, shown once, listed and revoked", async () => {
  const invite = {
    id: "i1",
    by: "Mia Berg",
    workspaceAdmin: false,
    many: true,
    uses: 0,
    createdAt: "2026-03-12T14:02:00Z",
    expiresAt: "2026-03-19T14:02:00Z",
  };
  const url = "https://maps.example/join/secret";
  const { asked } = fakeServer({
    ...USUAL,
    "POST /api/invites": { status: 201, json: { ...invite, token: "s", url, mailed: false } },
    "DELETE /api/invites/i1": { status: 204 },
  });
  open("invites");
  fireEvent.click(await screen.findByRole("button", { name: "Invite" }));
  fireEvent.click(await screen.findByRole("switch", { name: "For any number of people" }));
  fireEvent.click(screen.getByRole("button", { name: "Make invitation" }));
  expect(await screen.findByLabelText("The invitation")).toHaveProperty("value", url);
  const sent = asked.find(({ method }) => method === "POST");
  expect(JSON.parse(sent?.body ?? "")).toEqual({ workspaceAdmin: false, many: true });
  fireEvent.click(screen.getByRole("button", { name: "Done" }));
  const revoke = "Revoke the invitation: Whoever has the invitation";
  fireEvent.click(await screen.findByRole("button", { name: revoke }));
  expect(await screen.findByText("Nobody is invited")).toBeDefined();
  await waitFor(() => expect(asked.at(-1)?.path).toBe("/api/invites/i1"));
});
