import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeEach, expect, test } from "vitest";
import { fakeServer, refusal } from "../api/testing/fake-server.ts";
import { TooltipProvider } from "../ui/index.ts";
import { ForgotPage } from "./ForgotPage.tsx";
import { MeProvider } from "./MeProvider.tsx";
import { ResetPage } from "./ResetPage.tsx";
import { SignInPage } from "./SignInPage.tsx";

const signedOut = (ways?: object) => ({ json: { state: "signed-out", ...(ways && { ways }) } });
const ANA = { id: "u1", name: "Ana Ruiz", email: "ana@example.com", workspaceAdmin: true };
const SIGNED_IN = { json: { state: "signed-in", user: ANA } };
const go = (path: string) => history.replaceState(null, "", path);
const here = () => window.location.pathname + window.location.search + window.location.hash;

const show = (page: ReactNode) =>
  render(
    <TooltipProvider>
      <MeProvider>{page}</MeProvider>
    </TooltipProvider>,
  );

beforeEach(() => {
  sessionStorage.clear();
  go("/sign-in");
});

test("[OIDC-6] single sign-on is offered by its name, and only where there is one", async () => {
  fakeServer({ "GET /api/me": signedOut({ singleSignOn: { name: "Example ID" } }) });
  const { unmount } = show(<SignInPage />);
  const way = await screen.findByRole("link", { name: "Sign in with Example ID" });
  expect(way.getAttribute("href")).toBe("/api/auth/oidc");
  unmount();
  fakeServer({ "GET /api/me": signedOut({ singleSignOn: {} }) });
  const second = show(<SignInPage />);
  expect(await screen.findByRole("link", { name: "Sign in with single sign-on" })).toBeDefined();
  second.unmount();
  fakeServer({ "GET /api/me": signedOut() });
  show(<SignInPage />);
  expect(await screen.findByRole("link", { name: "Forgot your password?" })).toBeDefined();
  expect(screen.queryByRole("link", { name: /Sign in with/ })).toBeNull();
});

test("[OIDC-6] it leads back to where one was, without telling anybody else of the way", async () => {
  go("/sign-in#to=%2Fm%2Fm1%23t%3Dsecret");
  fakeServer({ "GET /api/me": signedOut({ singleSignOn: {} }) });
  const { unmount } = show(<SignInPage />);
  const way = await screen.findByRole("link", { name: "Sign in with single sign-on" });
  way.addEventListener("click", (event) => event.preventDefault());
  fireEvent.click(way);
  expect(way.getAttribute("href")).not.toContain("secret");
  unmount();
  go("/sign-in?sso=done");
  fakeServer({ "GET /api/me": SIGNED_IN });
  const back = show(<SignInPage />);
  await waitFor(() => expect(here()).toBe("/m/m1#t=secret"));
  back.unmount();
  // Somebody who signs in here later goes their own way.
  go("/sign-in");
  show(<SignInPage />);
  await waitFor(() => expect(here()).toBe("/"));
});

test.each([
  ["unavailable", /can't be reached/],
  ["no-account", /no account here yet/],
  ["<script>", undefined],
])("[OIDC-6] why somebody was turned away is said kindly: %s", async (why, words) => {
  go(`/sign-in?sso=${encodeURIComponent(why)}`);
  fakeServer({ "GET /api/me": signedOut({ singleSignOn: {} }) });
  show(<SignInPage />);
  expect(await screen.findByLabelText("Password")).toBeDefined();
  const alert = screen.queryByRole("alert");
  if (words) expect(alert?.textContent).toMatch(words);
  else expect(alert).toBeNull();
});

test("[PASS-5] who forgot their password asks for a letter, or learns whom to ask", async () => {
  const { asked } = fakeServer({
    "GET /api/me": signedOut({ forgotPassword: true }),
    "POST /api/auth/forget-password": { status: 204 },
  });
  const { unmount } = show(<ForgotPage />);
  fireEvent.change(await screen.findByLabelText("E-mail"), { target: { value: " a@b.org " } });
  fireEvent.click(screen.getByRole("button", { name: "Send link" }));
  expect(await screen.findByText(/If somebody has an account with a@b.org/)).toBeDefined();
  const body = asked.find(({ method }) => method === "POST")?.body ?? "";
  expect(JSON.parse(body)).toEqual({ email: "a@b.org", language: "en" });
  unmount();
  fakeServer({ "GET /api/me": signedOut() });
  show(<ForgotPage />);
  expect(await screen.findByText(/An admin of the workspace can make you a link/)).toBeDefined();
});

test("[PASS-5] the link lets one choose a password, says so when it is over, and leaves the address", async () => {
  go("/reset#t=once");
  let isOver = true;
  const { asked } = fakeServer({
    "GET /api/me": signedOut(),
    "POST /api/auth/reset-password": () => (isOver ? refusal(404, "not_found") : { status: 204 }),
  });
  show(<ResetPage />);
  const field = await screen.findByLabelText("New password");
  const save = screen.getByRole("button", { name: "Save password" });
  fireEvent.change(field, { target: { value: "short" } });
  fireEvent.click(save);
  expect(await screen.findByText(/more characters are needed/)).toBeDefined();
  expect(asked.some(({ method }) => method === "POST")).toBe(false);
  fireEvent.change(field, { target: { value: "a brand new password" } });
  fireEvent.click(save);
  expect((await screen.findByRole("alert")).textContent).toMatch(/used already, or has run out/);
  isOver = false;
  fireEvent.click(screen.getByRole("button", { name: "Save password" }));
  expect(await screen.findByText("Your new password is saved")).toBeDefined();
  expect(here()).toBe("/reset");
  const sent = asked.filter(({ method }) => method === "POST").at(-1)?.body ?? "";
  expect(JSON.parse(sent)).toEqual({ token: "once", newPassword: "a brand new password" });
});
