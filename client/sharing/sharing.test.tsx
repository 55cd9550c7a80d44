import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, expect, test } from "vitest";
import type { Role } from "../../shared/access/index.ts";
import { idOf, type MapId, type UserId } from "../../shared/journey/index.ts";
import { fakeServer, refusal } from "../api/testing/fake-server.ts";
import { ToastProvider, TooltipProvider } from "../ui/index.ts";
import { loadFloating } from "../ui/load-floating.ts";
import { expiresAt } from "./expiry.ts";
import { peopleMatching } from "./people-matching.ts";
import { ShareDialog } from "./ShareDialog.tsx";

beforeAll(loadFloating);

const ANA = {
  id: idOf<UserId>("u1"),
  name: "Ana Ruiz",
  email: "ana@example.com",
  workspaceAdmin: false,
};
const BEN = { ...ANA, id: idOf<UserId>("u2"), name: "Ben Köhler", email: "ben@example.com" };
const memberOf = ({ id, name, email }: typeof ANA, role: Role) => ({
  userId: id,
  name,
  email,
  role,
});
const page = (...items: readonly object[]) => ({ json: { items } });
const LINK = {
  id: "l1",
  role: "viewer",
  createdAt: "2026-03-12T14:02:00Z",
  expiresAt: null,
  hasPassword: false,
};
const USUAL = {
  "GET /api/maps/m1/members": page(memberOf(ANA, "admin")),
  "GET /api/maps/m1/links": page(LINK),
  "GET /api/maps/m1/teams": page(),
  "GET /api/maps/m1/invites": page(),
  "GET /api/maps/m1/admins": page({ userId: ANA.id, name: ANA.name }),
  "GET /api/users": page(ANA, BEN),
};

/** The second of what is offered for somebody who is not there: to be invited comes first. */
async function makeAccount(field: HTMLElement) {
  await screen.findByRole("option", { name: /Make an account/ });
  fireEvent.keyDown(field, { key: "ArrowDown" });
  fireEvent.keyDown(field, { key: "Enter" });
}

function open(role: Role, me = ANA) {
  render(
    <TooltipProvider>
      <ToastProvider>
        <ShareDialog
          mapId={idOf<MapId>("m1")}
          title="Returns"
          role={role}
          me={me}
          onClose={() => {}}
        />
      </ToastProvider>
    </TooltipProvider>,
  );
}

test("[HOME-8] others than admins see who is there and whom to ask, and can change nothing", async () => {
  const { asked } = fakeServer(USUAL);
  open("editor");
  expect(await screen.findByText(/Only admins .* Ask Ana Ruiz\./)).toBeDefined();
  expect(screen.queryByRole("combobox")).toBeNull();
  expect(screen.queryByRole("button", { name: /Remove|Create link/ })).toBeNull();
  expect(asked.map(({ path }) => path)).toEqual(
    ["members", "teams", "admins"].map((what) => `/api/maps/m1/${what}`),
  );
});

test("[SHARE-5] whom to ask is told of those who are admins by team or of the workspace too", async () => {
  const names = ["Mia", "Zoe", "C", "D", "E", "F"];
  fakeServer({
    ...USUAL,
    "GET /api/maps/m1/members": page(memberOf(BEN, "viewer")),
    "GET /api/maps/m1/admins": page(...names.map((name, at) => ({ userId: `a${at}`, name }))),
  });
  open("viewer", BEN);
  expect(await screen.findByText(/Ask Mia, Zoe, C, D,? or E\./)).toBeDefined();
});

test("[SHARE-4] a team is listed with its people, and who is here only by it reads why they stay", async () => {
  const people = [ANA, BEN].map(({ id, name }) => ({ userId: id, name }));
  fakeServer({
    ...USUAL,
    "GET /api/maps/m1/teams": page({ teamId: "service", role: "editor", people }),
  });
  open("editor", BEN);
  const summary = await screen.findByText("2 people");
  const list = within(summary.closest("details") ?? document.body);
  expect(list.getAllByRole("listitem", { hidden: true }).map((one) => one.textContent)).toEqual([
    "Ana Ruiz",
    "Ben Köhler",
  ]);
  expect(screen.getByText(/You are here as one of Service, so you cannot leave/)).toBeDefined();
  expect(screen.queryByRole("button", { name: "Leave this map" })).toBeNull();
});

test("[SHARE-4] who is on the map by themselves too can leave, and reads nothing of the kind", async () => {
  const people = [{ userId: ANA.id, name: ANA.name }];
  fakeServer({
    ...USUAL,
    "GET /api/maps/m1/members": page(memberOf(ANA, "viewer"), memberOf(BEN, "admin")),
    "GET /api/maps/m1/teams": page({ teamId: "service", role: "editor", people }),
  });
  open("editor");
  expect(await screen.findByText("1 person")).toBeDefined();
  expect(screen.queryByText(/cannot leave/)).toBeNull();
  expect(screen.getByRole("button", { name: "Leave this map" })).toBeDefined();
});

test("[HOME-8] an admin finds somebody by typing and adds them with the keyboard alone", async () => {
  const { asked } = fakeServer({ ...USUAL, "PUT /api/maps/m1/members/u2": { json: {} } });
  open("admin");
  const field = await screen.findByRole("combobox", { name: "Invite people and teams" });
  await waitFor(() => expect(asked.some(({ path }) => path === "/api/users")).toBe(true));
  fireEvent.change(field, { target: { value: "kohl" } });
  expect(await screen.findByRole("option", { name: /Ben Köhler/ })).toBeDefined();
  fireEvent.keyDown(field, { key: "Enter" });
  expect(field).toHaveProperty("value", "Ben Köhler");
  fireEvent.click(screen.getByRole("button", { name: "Invite" }));
  expect(await screen.findByRole("combobox", { name: "Role of Ben Köhler" })).toBeDefined();
  await waitFor(() => expect(asked.at(-1)?.body).toBe('{"role":"editor"}'));
});

test("[HOME-8] what the server refuses is taken back and said", async () => {
  fakeServer({
    ...USUAL,
    "GET /api/maps/m1/members": page(memberOf(ANA, "admin"), memberOf(BEN, "admin")),
    "DELETE /api/maps/m1/members/u2": refusal(409, "conflict", { detail: "A map keeps an admin" }),
  });
  open("admin");
  fireEvent.click(await screen.findByRole("button", { name: "Remove Ben Köhler" }));
  const ask = within(await screen.findByRole("alertdialog"));
  fireEvent.click(ask.getByRole("button", { name: "Remove" }));
  expect(await screen.findByText("A map keeps an admin")).toBeDefined();
  expect(await screen.findByRole("combobox", { name: "Role of Ben Köhler" })).toBeDefined();
});

test("[HOME-12] the last admin is told why they stay, and is offered nothing that would be refused", async () => {
  fakeServer({
    ...USUAL,
    "GET /api/maps/m1/members": page(memberOf(ANA, "admin"), memberOf(BEN, "editor")),
  });
  open("admin");
  expect(await screen.findByText(/You are the only admin\. .* make somebody else/)).toBeDefined();
  expect(screen.queryByRole("combobox", { name: "Role of Ana Ruiz" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Leave this map" })).toBeNull();
  expect(screen.getByRole("button", { name: "Remove Ben Köhler" })).toBeDefined();
});

test("[HOME-12] who is not the last admin can leave the map, and is home then", async () => {
  history.replaceState(null, "", "/m/m1");
  fakeServer({
    ...USUAL,
    "GET /api/maps/m1/members": page(memberOf(ANA, "admin"), memberOf(BEN, "admin")),
    "DELETE /api/maps/m1/members/u1": { status: 204 },
  });
  open("admin");
  fireEvent.click(await screen.findByRole("button", { name: "Leave this map" }));
  const ask = within(await screen.findByRole("alertdialog", { name: "Leave this map?" }));
  fireEvent.click(ask.getByRole("button", { name: "Leave" }));
  await waitFor(() => expect(location.pathname).toBe("/"));
});

test("[HOME-11] who was just given an account is chosen, and Enter adds them", async () => {
  const cem = { ...ANA, id: "u3", name: "Cem", email: "cem@example.com" };
  const { asked } = fakeServer({
    ...USUAL,
    "POST /api/users": { json: cem },
    "PUT /api/maps/m1/members/u3": { json: {} },
  });
  open("admin", { ...ANA, workspaceAdmin: true });
  const field = await screen.findByRole("combobox", { name: "Invite people and teams" });
  field.focus();
  fireEvent.change(field, { target: { value: "cem@example.com" } });
  await makeAccount(field);
  fireEvent.change(await screen.findByLabelText("Name"), { target: { value: "Cem" } });
  const password = screen.getByLabelText("First password");
  fireEvent.change(password, { target: { value: "ten chars!" } });
  fireEvent.click(screen.getByRole("button", { name: "Make account" }));
  await waitFor(() => expect(document.activeElement).toBe(field));
  expect(field).toHaveProperty("value", "Cem");
  fireEvent.submit(field);
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ path: "/api/maps/m1/members/u3" }));
});

test("[HOME-11] an account is not sent for before its password keeps the server's rule", async () => {
  const { asked } = fakeServer({ ...USUAL, "POST /api/users": { json: { ...BEN, id: "u3" } } });
  open("admin", { ...ANA, workspaceAdmin: true });
  const field = await screen.findByRole("combobox", { name: "Invite people and teams" });
  fireEvent.change(field, { target: { value: "cem@example.com" } });
  await makeAccount(field);
  fireEvent.change(await screen.findByLabelText("Name"), { target: { value: " Cem " } });
  const password = screen.getByLabelText("First password");
  const make = () => fireEvent.click(screen.getByRole("button", { name: "Make account" }));
  for (const [text, complaint] of [
    ["nine char", "At least 10 characters"],
    ["x".repeat(129), "At most 128 characters"],
  ] as const) {
    fireEvent.change(password, { target: { value: text } });
    make();
    expect(screen.getByText(complaint)).toBeDefined();
  }
  expect(asked.some(({ method }) => method === "POST")).toBe(false);
  fireEvent.change(password, { target: { value: "ten chars!" } });
  make();
  await waitFor(() =>
    expect(asked.find(({ method }) => method === "POST")?.body).toBe(
      JSON.stringify({ name: "Cem", email: "cem@example.com", password: "ten chars!" }),
    ),
  );
});

test("[SHARE-1] who is not in the workspace is invited by e-mail, and the invitation is shown once", async () => {
  const invite = {
    id: "i1",
    by: "Ana Ruiz",
    map: { id: "m1", title: "Returns", role: "editor" },
    workspaceAdmin: false,
    email: "zoe@example.com",
    many: false,
    uses: 0,
    createdAt: "2026-03-12T14:02:00Z",
    expiresAt: "2026-03-19T14:02:00Z",
  };
  const url = "https://maps.example/join/secret";
  const { asked } = fakeServer({
    ...USUAL,
    "POST /api/invites": { status: 201, json: { ...invite, token: "secret", url, mailed: false } },
    "DELETE /api/invites/i1": { status: 204 },
  });
  open("admin");
  const field = await screen.findByRole("combobox", { name: "Invite people and teams" });
  fireEvent.change(field, { target: { value: "Zoe@Example.com" } });
  expect(await screen.findByRole("option", { name: "Invite zoe@example.com" })).toBeDefined();
  fireEvent.submit(field);
  const address = await screen.findByLabelText("The invitation for zoe@example.com");
  expect(address).toHaveProperty("value", url);
  expect(screen.getByText(/Hand it over now: it works once/)).toBeDefined();
  const sent = asked.find(({ path }) => path === "/api/invites");
  expect(JSON.parse(sent?.body ?? "")).toEqual({
    mapId: "m1",
    role: "editor",
    email: "zoe@example.com",
  });
  expect(screen.getByText(/Editor · invited until/)).toBeDefined();
  fireEvent.click(
    screen.getByRole("button", { name: "Revoke the invitation for zoe@example.com" }),
  );
  await waitFor(() => expect(asked.at(-1)?.path).toBe("/api/invites/i1"));
  expect(screen.queryByDisplayValue(url)).toBeNull();
});

test("[SHARE-2] a whole team is given a role, another one, and none", async () => {
  const { asked } = fakeServer({
    ...USUAL,
    "PUT /api/maps/m1/teams/service": { json: {} },
    "DELETE /api/maps/m1/teams/service": { status: 204 },
  });
  open("admin");
  const field = await screen.findByRole("combobox", { name: "Invite people and teams" });
  await waitFor(() => expect(asked.some(({ path }) => path === "/api/users")).toBe(true));
  fireEvent.change(field, { target: { value: "serv" } });
  await screen.findByRole("option", { name: /Service/ });
  fireEvent.keyDown(field, { key: "Enter" });
  fireEvent.click(screen.getByRole("button", { name: "Invite" }));
  expect(await screen.findByRole("combobox", { name: "Role of Service" })).toBeDefined();
  await waitFor(() => expect(asked.at(-1)?.body).toBe('{"role":"editor"}'));
  fireEvent.click(screen.getByRole("button", { name: "Remove the team Service" }));
  await waitFor(() => expect(asked.at(-1)?.method).toBe("DELETE"));
  expect(screen.queryByRole("combobox", { name: "Role of Service" })).toBeNull();
});

test("[SHARE-3] whoever is on a map finds the way to leave it, without being its admin", async () => {
  history.replaceState(null, "", "/m/m1");
  fakeServer({
    ...USUAL,
    "GET /api/maps/m1/members": page(memberOf(ANA, "admin"), memberOf(BEN, "viewer")),
    "DELETE /api/maps/m1/members/u2": { status: 204 },
  });
  open("viewer", BEN);
  fireEvent.click(await screen.findByRole("button", { name: "Leave this map" }));
  const ask = within(await screen.findByRole("alertdialog", { name: "Leave this map?" }));
  fireEvent.click(ask.getByRole("button", { name: "Leave" }));
  await waitFor(() => expect(location.pathname).toBe("/"));
});

test("[LINK-2] a link is made with a password, and gets another one or none later", async () => {
  const made = { ...LINK, id: "l2", hasPassword: true };
  const { asked } = fakeServer({
    ...USUAL,
    "POST /api/maps/m1/links": {
      status: 201,
      json: { ...made, token: "s", url: "https://x/#t=s" },
    },
    "PATCH /api/maps/m1/links/l2": { json: { ...made, hasPassword: false } },
  });
  open("admin");
  fireEvent.click(await screen.findByRole("switch", { name: "Ask for a password" }));
  const create = screen.getByRole("button", { name: "Create link" });
  fireEvent.click(create);
  expect(screen.getByLabelText("Password of the link").getAttribute("aria-invalid")).toBe("true");
  expect(asked.some(({ method }) => method === "POST")).toBe(false);
  fireEvent.change(screen.getByLabelText("Password of the link"), { target: { value: "sesame" } });
  fireEvent.click(create);
  expect(await screen.findByText(/Tell the password in another way/)).toBeDefined();
  const sent = JSON.parse(asked.find(({ method }) => method === "POST")?.body ?? "");
  expect(sent).toMatchObject({ role: "viewer", password: "sesame" });
  expect(screen.getByText(/Asks for a password ·/)).toBeDefined();
  fireEvent.click(screen.getByRole("button", { name: "Change the password" }));
  fireEvent.click(await screen.findByRole("button", { name: "Remove password" }));
  await waitFor(() => expect(screen.queryByText(/Asks for a password ·/)).toBeNull());
  expect(asked.at(-1)?.body).toBe('{"password":null}');
});

test("[HOME-9] a new link's address is shown once, and revoking a link asks first", async () => {
  const url = "https://maps.example/m/m1#t=secret";
  const { asked } = fakeServer({
    ...USUAL,
    "POST /api/maps/m1/links": { status: 201, json: { ...LINK, id: "l2", token: "secret", url } },
    "DELETE /api/maps/m1/links/l2": { status: 204 },
  });
  open("admin");
  fireEvent.click(await screen.findByRole("button", { name: "Create link" }));
  expect(await screen.findByLabelText("The new link")).toHaveProperty("value", url);
  expect(screen.getByText(/shown only this once/)).toBeDefined();
  fireEvent.click(screen.getAllByRole("button", { name: "Revoke" })[1] ?? document.body);
  const ask = within(await screen.findByRole("alertdialog"));
  expect(asked.some(({ method }) => method === "DELETE")).toBe(false);
  fireEvent.click(ask.getByRole("button", { name: "Revoke" }));
  await waitFor(() => expect(screen.queryByLabelText("The new link")).toBeNull());
  expect(asked.at(-1)).toMatchObject({ method: "DELETE", path: "/api/maps/m1/links/l2" });
});

test("[HOME-9] a link works for the time that was chosen", () => {
  const now = new Date("2026-03-12T14:00:00.000Z");
  expect(expiresAt("week", now)).toBe("2026-03-19T14:00:00.000Z");
  expect(expiresAt("never", now)).toBeUndefined();
});

test("[HOME-8] people are found by the beginning of any name or of the e-mail", () => {
  const find = (query: string) => peopleMatching([ANA, BEN], query).map(({ name }) => name);
  expect(find("RUI")).toEqual(["Ana Ruiz"]);
  expect(find("ben@")).toEqual(["Ben Köhler"]);
  expect(find("uiz")).toEqual([]);
  expect(find("")).toEqual(["Ana Ruiz", "Ben Köhler"]);
});
