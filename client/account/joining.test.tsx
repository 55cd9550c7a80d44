import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeEach, expect, test } from "vitest";
import { idOf, type MapId } from "../../shared/journey/index.ts";
import { type Asked, fakeServer, refusal } from "../api/testing/fake-server.ts";
import { TooltipProvider } from "../ui/index.ts";
import { JoinPage } from "./JoinPage.tsx";
import { MapGate } from "./MapGate.tsx";
import { MeProvider } from "./MeProvider.tsx";
import { forgetUnlocked } from "./unlocked.ts";

const ANA = { id: "u1", name: "Ana Ruiz", email: "ana@example.com", workspaceAdmin: false };
const OUT = { json: { state: "signed-out" } };
const IN = { json: { state: "signed-in", user: ANA } };
const MAP = {
  id: "m1",
  title: "Returns",
  role: "editor",
  createdAt: "2026-03-12T14:02:00.000Z",
  updatedAt: "2026-03-12T14:02:00.000Z",
};
const INVITE = {
  state: "open",
  by: "Mia",
  map: { id: "m1", title: "Returns", role: "editor" },
  team: { id: "sales", name: "Sales", tag: "SA", colour: "sales" },
  workspaceAdmin: false,
  expiresAt: "2026-03-19T14:02:00.000Z",
};

const Page = ({ children }: { readonly children: ReactNode }) => (
  <TooltipProvider>
    <MeProvider>{children}</MeProvider>
  </TooltipProvider>
);
const join = () =>
  render(
    <Page>
      <JoinPage token="t0ken" />
    </Page>,
  );
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, "", "/join/t0ken");
});

test("[INVITE-8] an invitation says who invites to what, makes an account and leads there", async () => {
  const { asked } = fakeServer({
    "GET /api/me": OUT,
    "POST /api/join/look": { json: INVITE },
    "POST /api/join/accept": { status: 201, json: { ...IN.json, mapId: "m1" } },
  });
  join();
  expect(await screen.findByText(/Mia invites you to the journey map “Returns”/)).toBeDefined();
  expect(screen.getByText(/You will be able to change everything on it/)).toBeDefined();
  expect(screen.getByText(/You will belong to the team Sales\./)).toBeDefined();
  const create = screen.getByRole("button", { name: "Create account" });
  fireEvent.click(create);
  expect(screen.getByText("Enter the name that colleagues will see.")).toBeDefined();
  type("Your name", " Zoe ");
  type("E-mail", "zoe@example.com");
  type("Password", "correct horse battery");
  fireEvent.click(create);
  await waitFor(() => expect(location.pathname).toBe("/m/m1"));
  const sent = { name: "Zoe", email: "zoe@example.com", password: "correct horse battery" };
  const accept = asked.find(({ path }) => path === "/api/join/accept");
  expect(JSON.parse(accept?.body ?? "")).toEqual({ token: "t0ken", ...sent });
  expect(asked.every(({ path }) => !path.includes("t0ken"))).toBe(true);
});

test("[INVITE-8] an invitation for one address fixes it, and leads who has an account to sign in", async () => {
  const look = { ...INVITE, email: "zoe@example.com", hasAccount: false };
  fakeServer({ "GET /api/me": OUT, "POST /api/join/look": { json: look } });
  const first = join();
  const email = await screen.findByLabelText("E-mail");
  expect(email).toHaveProperty("value", "zoe@example.com");
  expect(email).toHaveProperty("readOnly", true);
  first.unmount();
  const known = { json: { ...look, hasAccount: true } };
  fakeServer({ "GET /api/me": OUT, "POST /api/join/look": known });
  join();
  expect(await screen.findByText(/zoe@example.com has an account already/)).toBeDefined();
  const signIn = screen.getByRole("link", { name: "Sign in" });
  expect(signIn.getAttribute("href")).toBe("/sign-in#to=%2Fjoin%2Ft0ken");
});

test("[INVITE-8] who is signed in accepts with one press, or is told whom it is for", async () => {
  const { asked } = fakeServer({
    "GET /api/me": IN,
    "POST /api/join/look": { json: { ...INVITE, map: undefined } },
    "POST /api/join/accept": IN,
  });
  const first = join();
  expect(await screen.findByText("You are signed in as Ana Ruiz.")).toBeDefined();
  fireEvent.click(screen.getByRole("button", { name: "Accept" }));
  await waitFor(() => expect(location.pathname).toBe("/"));
  expect(asked.find(({ path }) => path === "/api/join/accept")?.body).toBe('{"token":"t0ken"}');
  first.unmount();
  const look = { json: { ...INVITE, email: "zoe@example.com" } };
  fakeServer({ "GET /api/me": IN, "POST /api/join/look": look });
  join();
  expect(await screen.findByText(/This invitation is for zoe@example.com/)).toBeDefined();
  expect(screen.queryByRole("button", { name: "Accept" })).toBeNull();
});

test.each([
  ["used", /has been used/, /ask Mia/],
  ["expired", /has run out/, /Ask Mia for a new one/],
  ["revoked", /doesn't count any more/, /Ask Mia/],
])("[INVITE-8] an invitation that is %s says so kindly", async (state, title, text) => {
  fakeServer({
    "GET /api/me": OUT,
    "POST /api/join/look": { json: { ...INVITE, map: undefined, state } },
  });
  join();
  expect(await screen.findByRole("heading", { name: title })).toBeDefined();
  expect(screen.getByText(text)).toBeDefined();
});

test("[INVITE-8] an invitation that is not there says so", async () => {
  fakeServer({ "GET /api/me": OUT, "POST /api/join/look": refusal(404, "invite_not_found") });
  join();
  expect(await screen.findByRole("heading", { name: /doesn't exist/ })).toBeDefined();
});

const bearer = ({ headers }: Asked) => headers.get("authorization");

test("[LINK-1] a link with a password asks for it and a name, and again once it counts no more", async () => {
  history.replaceState(null, "", "/m/m1#t=link");
  let good = "opened";
  fakeServer({
    "GET /api/me": OUT,
    "GET /api/maps/m1": (call) => {
      if (bearer(call) === `Bearer ${good}`) return { json: MAP };
      return bearer(call) === "Bearer link"
        ? refusal(401, "password_needed")
        : refusal(401, "not_signed_in");
    },
    "POST /api/links/unlock": ({ body }) =>
      body?.includes("sesame")
        ? { json: { token: good, expiresAt: null } }
        : refusal(401, "password_needed"),
  });
  const gate = (
    <Page>
      <MapGate mapId={idOf<MapId>("m1")}>
        {(visitor) => `${visitor.kind === "guest" && visitor.name} with ${visitor.token}`}
      </MapGate>
    </Page>
  );
  const first = render(gate);
  expect(await screen.findByText("This map has a password")).toBeDefined();
  const open = screen.getByRole("button", { name: "Open the map" });
  type("Password of the link", "guess");
  fireEvent.click(open);
  expect(screen.getByText("Enter a name, so that others know who you are.")).toBeDefined();
  type("Your name", "Gus");
  fireEvent.click(open);
  expect(await screen.findByText("This is not the password of the link.")).toBeDefined();
  type("Password of the link", "sesame");
  fireEvent.click(open);
  expect(await screen.findByText("Gus with opened")).toBeDefined();
  first.unmount();
  good = "opened anew";
  render(gate);
  expect(await screen.findByText("This map has a password")).toBeDefined();
  expect(screen.getByLabelText("Your name")).toHaveProperty("value", "Gus");
  type("Password of the link", "sesame");
  fireEvent.click(screen.getByRole("button", { name: "Open the map" }));
  expect(await screen.findByText("Gus with opened anew")).toBeDefined();
  forgetUnlocked("link");
});
