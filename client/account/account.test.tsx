import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeEach, describe, expect, test } from "vitest";
import { idOf, type MapId } from "../../shared/journey/index.ts";
import { fakeServer, refusal } from "../api/testing/fake-server.ts";
import { TooltipProvider } from "../ui/index.ts";
import { MapGate } from "./MapGate.tsx";
import { MeProvider } from "./MeProvider.tsx";
import { RequireAccount } from "./RequireAccount.tsx";
import { returnPath, signInPath } from "./return-path.ts";
import { SetupPage } from "./SetupPage.tsx";
import { SignInPage } from "./SignInPage.tsx";
import { tokenIn } from "./visitor.ts";

const ANA = { id: "u1", name: "Ana Ruiz", email: "ana@example.com", workspaceAdmin: true };
const SIGNED_IN = { json: { state: "signed-in", user: ANA } };
const SIGNED_OUT = { json: { state: "signed-out" } };
const SETUP_NEEDED = { json: { state: "setup-needed" } };
const MAP = {
  id: "m1",
  title: "Returns",
  role: "commenter",
  createdAt: "2026-03-12T14:02:00.000Z",
  updatedAt: "2026-03-12T14:02:00.000Z",
};
const here = () => window.location.pathname + window.location.search + window.location.hash;
const go = (path: string) => history.replaceState(null, "", path);

const Page = ({ children }: { readonly children: ReactNode }) => (
  <TooltipProvider>
    <MeProvider>{children}</MeProvider>
  </TooltipProvider>
);

beforeEach(() => {
  localStorage.clear();
  go("/");
});

describe("the way back", () => {
  test("[UI-6] signing in leads back to where one was, fragment included", () => {
    const there = new URL("https://maps.example/m/m1?c=7#t=a%2Bb");
    const path = signInPath(there);
    expect(new URL(path, there).search, "no request carries the token").toBe("");
    expect(returnPath(new URL(path, there).hash, there.origin)).toBe("/m/m1?c=7#t=a%2Bb");
  });

  test.each([
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "javascript:alert(1)",
    "",
  ])("[UI-6] “%s” is not followed", (to) => {
    const hash = `#to=${encodeURIComponent(to)}`;
    expect(returnPath(hash, "https://maps.example")).toBe("/");
  });

  test("[UI-7] a link's token is read from the fragment, or from a query written by hand", () => {
    expect(tokenIn({ hash: "#t=a%2Bb", search: "" })).toBe("a+b");
    expect(tokenIn({ hash: "", search: "?token=abc" })).toBe("abc");
    expect(tokenIn({ hash: "#other", search: "" })).toBeUndefined();
  });
});

describe("signing in", () => {
  test("[UI-6] strangers are led to the sign-in page and back", async () => {
    go("/m/m1?c=7");
    let me = SIGNED_OUT;
    fakeServer({
      "GET /api/me": () => me,
      "POST /api/auth/sign-in/email": () => {
        me = SIGNED_IN;
        return SIGNED_IN;
      },
    });
    const page = render(
      <Page>
        <RequireAccount>maps</RequireAccount>
      </Page>,
    );
    await waitFor(() => expect(here()).toBe("/sign-in#to=%2Fm%2Fm1%3Fc%3D7"));
    page.rerender(
      <Page>
        <SignInPage />
      </Page>,
    );
    fireEvent.change(await screen.findByLabelText("E-mail"), { target: { value: " a@b.c " } });
    fireEvent.change(screen.getByLabelText("Password"), { target: { value: "correct horse" } });
    fireEvent.click(screen.getByRole("button", { name: "Sign in" }));
    await waitFor(() => expect(here()).toBe("/m/m1?c=7"));
  });

  test("[UI-10] a wrong password is said without telling which of the two is wrong", async () => {
    fakeServer({
      "GET /api/me": SIGNED_OUT,
      "POST /api/auth/sign-in/email": refusal(401, "not_signed_in"),
    });
    render(
      <Page>
        <SignInPage />
      </Page>,
    );
    fireEvent.change(await screen.findByLabelText("E-mail"), { target: { value: "a@b.c" } });
    fireEvent.change(screen.getByLabelText("Password"), { target: { value: "wrong" } });
    fireEvent.click(screen.getByRole("button", { name: "Sign in" }));
    expect((await screen.findByRole("alert")).textContent).toContain("don't belong together");
    expect(screen.getByLabelText("E-mail")).toHaveProperty("value", "a@b.c");
  });
});

describe("setting up", () => {
  test("[UI-10] nothing is sent until the rules are kept; then the token goes along", async () => {
    const { asked } = fakeServer({
      "GET /api/me": SETUP_NEEDED,
      "POST /api/setup": { status: 201, ...SIGNED_IN },
    });
    render(
      <Page>
        <SetupPage token="once" />
      </Page>,
    );
    const fill = (label: string, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    const press = () => fireEvent.click(screen.getByRole("button", { name: "Create workspace" }));
    press();
    expect(screen.getByText(/Enter the name/)).toBeDefined();
    fill("Your name", "Ana Ruiz");
    fill("E-mail", "ana@example.com");
    fill("Password", "123456789");
    expect(screen.getByText("One more character is needed.")).toBeDefined();
    press();
    fill("Password", "1234567890");
    press();
    await waitFor(() => expect(asked.some(({ path }) => path === "/api/setup")).toBe(true));
    const sent = asked.filter(({ path }) => path === "/api/setup");
    expect(sent.map(({ body }) => JSON.parse(body ?? ""))).toEqual([
      { token: "once", name: "Ana Ruiz", email: "ana@example.com", password: "1234567890" },
    ]);
  });

  test("[UI-10] a used link says so and leads to signing in", async () => {
    fakeServer({ "GET /api/me": SIGNED_OUT });
    render(
      <Page>
        <SetupPage token="once" />
      </Page>,
    );
    expect(await screen.findByText("This workspace is already set up")).toBeDefined();
  });
});

describe("coming by a share link", () => {
  const openMap = () =>
    render(
      <Page>
        <MapGate mapId={idOf<MapId>("m1")}>{(visitor) => <p>{JSON.stringify(visitor)}</p>}</MapGate>
      </Page>,
    );

  test("[HOME-10] a guest gives a name once on a device, and is told what the link allows", async () => {
    go("/m/m1#t=secret");
    const { asked } = fakeServer({
      "GET /api/me": SIGNED_OUT,
      "GET /api/maps/m1": { json: MAP },
    });
    const page = openMap();
    expect(await screen.findByText(/“Returns” was shared with you.*comment/)).toBeDefined();
    expect(asked.at(-1)?.headers.get("authorization")).toBe("Bearer secret");
    fireEvent.click(screen.getByRole("button", { name: "Open the map" }));
    expect(screen.getByText(/Enter a name/)).toBeDefined();
    fireEvent.change(screen.getByLabelText("Your name"), { target: { value: " Kim " } });
    fireEvent.click(screen.getByRole("button", { name: "Open the map" }));
    const guest = '{"kind":"guest","name":"Kim","token":"secret"}';
    expect(screen.getByText(guest)).toBeDefined();
    page.unmount();
    openMap();
    expect(await screen.findByText(guest)).toBeDefined();
  });

  test("[HOME-10] a link that ran out says so", async () => {
    go("/m/m1#t=old");
    fakeServer({ "GET /api/me": SIGNED_OUT, "GET /api/maps/m1": refusal(404, "map_not_found") });
    openMap();
    expect(await screen.findByText("This link doesn't work any more")).toBeDefined();
  });

  test("[HOME-10] somebody with an account needs no name, and brings the token along", async () => {
    go("/m/m1#t=secret");
    fakeServer({ "GET /api/me": SIGNED_IN });
    openMap();
    expect(await screen.findByText(/"kind":"colleague".*"token":"secret"/)).toBeDefined();
  });
});
