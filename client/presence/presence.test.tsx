import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type CardId, idOf, type TeamId, type UserId } from "../../shared/journey/index.ts";
import { sampleDoc } from "../../shared/testing/index.ts";
import { choose, type MapSession, type Person, SessionProvider } from "../session/index.ts";
import { visit } from "../session/testing/device.ts";
import { FakeServer } from "../session/testing/fake-server.ts";
import { UiProvider } from "../ui/index.ts";
import { Avatars } from "./Avatars.tsx";
import { Followers } from "./Followers.tsx";
import { gatherPeople } from "./gather-people.ts";
import { Pointers } from "./Pointers.tsx";
import { PresenceHands } from "./PresenceHands.tsx";
import { tellPerson } from "./person-words.ts";

const user = (name: string) => ({
  id: idOf<UserId>(name.toLowerCase()),
  name,
  colour: "#0B6BB0",
});
const C1: CardId = idOf("c1");
let server: FakeServer;
let session: MapSession;

beforeEach(async () => {
  vi.useFakeTimers();
  server = new FakeServer(sampleDoc());
  session = visit(server);
  await vi.advanceTimersByTimeAsync(20);
});
afterEach(() => {
  session.close();
  vi.useRealTimers();
});
const shows = (clientId: number, state: Record<string, unknown> | null) =>
  act(async () => {
    server.showPerson(clientId, state);
    await vi.advanceTimersByTimeAsync(5);
  });

test("[PRE-8] five people are shown, the others counted, each person once", async () => {
  render(
    <UiProvider>
      <SessionProvider session={session}>
        <Avatars onSettings={() => {}} />
      </SessionProvider>
    </UiProvider>,
  );
  const names = ["Ana", "Ben", "Cleo", "Dan", "Eva", "Finn", "Gil"];
  for (const [index, name] of names.entries()) await shows(index + 1, { user: user(name) });
  await shows(99, { user: user("Ana"), editing: "c1" });
  const faces = () => screen.getAllByRole("img").map((face) => face.getAttribute("aria-label"));
  expect(faces()).toEqual(["Ana", "Ben", "Cleo", "Dan", "Eva"]);
  expect(screen.getByRole("button", { name: "2 more people" }).textContent).toBe("+2");
  expect(screen.getByLabelText("editing")).toBeDefined();
  await shows(2, null);
  await shows(3, null);
  expect(faces()).toEqual(["Ana", "Dan", "Eva", "Finn", "Gil"]);
  expect(screen.queryByText(/^\+/)).toBeNull();
});

test("[PRE-23] on a phone more than two people are one and a count, with menus of their own", async () => {
  vi.spyOn(window, "matchMedia").mockReturnValue({ ...matchMedia(""), matches: true });
  render(
    <UiProvider>
      <SessionProvider session={session}>
        <Avatars onSettings={() => {}} />
      </SessionProvider>
    </UiProvider>,
  );
  await shows(1, { user: user("Ana") });
  await shows(2, { user: user("Ben") });
  expect(screen.getAllByRole("img")).toHaveLength(2);
  await shows(3, { user: user("Cleo") });
  expect(screen.getAllByRole("img")).toHaveLength(1);
  const more = screen.getByRole("button", { name: "2 more people" });
  vi.mocked(window.matchMedia).mockRestore();
  vi.useRealTimers();
  fireEvent.keyDown(more, { key: "ArrowDown" });
  expect(await screen.findByRole("menuitem", { name: /Ben/ })).toBeDefined();
  expect(screen.getByRole("menuitem", { name: /Cleo/ })).toBeDefined();
});

test("[PRE-8] of a person's tabs the one that writes speaks for them", () => {
  const person = { user: user("Ana"), idle: false };
  const tabs = [
    { ...person, clientId: 1, idle: true },
    { ...person, clientId: 2, editing: C1 },
    { ...person, clientId: 3 },
  ];
  expect(gatherPeople(tabs).map((tab) => tab.clientId)).toEqual([2]);
});

test("[PRE-9] a person is told with team and deed", () => {
  const map = session.journey.current();
  const teams = [{ id: idOf<TeamId>("support"), name: "Support", tag: "SP", colour: "" }];
  const tell = (person: Person) => tellPerson(person, map, teams);
  const ana = { clientId: 1, user: { ...user("Ana Ruiz"), team: "SP" }, idle: false };
  expect(tell(ana)).toBe("Ana Ruiz · Support");
  expect(tell({ ...ana, user: { ...ana.user, team: "XX" } })).toBe("Ana Ruiz · XX");
  expect(tell({ ...ana, editing: C1 })).toBe("Ana Ruiz · Support · editing 'Card c1'");
  expect(tell({ ...ana, idle: true })).toBe("Ana Ruiz · Support · Away");
});

test("[PRE-10] a pointer carries its name, which fades after three seconds at rest", async () => {
  render(
    <SessionProvider session={session}>
      <Pointers zoom={0.5} />
    </SessionProvider>,
  );
  await shows(7, { user: user("Ana"), pointer: { x: 10, y: 20 } });
  const name = () => screen.getByText("Ana");
  expect(name().hasAttribute("data-resting")).toBe(false);
  await act(() => vi.advanceTimersByTimeAsync(3_000));
  expect(name().hasAttribute("data-resting")).toBe(true);
  await shows(7, { user: user("Ana"), pointer: { x: 11, y: 20 } });
  expect(name().hasAttribute("data-resting")).toBe(false);
  await shows(7, { user: user("Ana"), pointer: { x: 11, y: 20 }, idle: true });
  expect(screen.queryByText("Ana")).toBeNull();
});

test("[PRE-30] a pointer is drawn over the same place of its cell, and nowhere where that is hidden", async () => {
  const cell = document.createElement("div");
  cell.dataset.cell = "cell:doing:pay";
  cell.getBoundingClientRect = () => new DOMRect(300, 100, 240, 80);
  document.body.append(cell);
  render(
    <SessionProvider session={session}>
      <Pointers zoom={0.5} />
    </SessionProvider>,
  );
  const over = { laneId: "doing", stepId: "pay", part: 0.5, down: 10 };
  await shows(7, { user: user("Ana"), pointer: { x: 1, y: 2, over } });
  const box = () => screen.getByText("Ana").parentElement?.parentElement;
  expect(box()?.style.transform).toBe("translate(840px, 210px)");
  cell.remove();
  await shows(7, { user: user("Ana"), pointer: { x: 2, y: 2, over } });
  expect(box()?.style.visibility).toBe("hidden");
  await shows(7, { user: user("Ana"), pointer: { x: 3, y: 2, over: { part: 1 } } });
  expect(box()?.style.transform).toBe("translate(3px, 2px)");
  expect(box()?.style.visibility).toBe("");
});

test("[PRE-20] others' pointers are not drawn where they are unwanted", async () => {
  render(
    <SessionProvider session={session}>
      <Pointers zoom={1} />
    </SessionProvider>,
  );
  await shows(7, { user: user("Ana"), pointer: { x: 10, y: 20 } });
  act(() => choose("pointers", "off"));
  expect(screen.queryByText("Ana")).toBeNull();
  act(() => choose("pointers", "on"));
  expect(screen.getByText("Ana")).toBeDefined();
});

test("[PRE-21] who is followed is told by how many, each once, and by whom", async () => {
  render(
    <UiProvider>
      <SessionProvider session={session}>
        <Followers />
      </SessionProvider>
    </UiProvider>,
  );
  const following = session.doc.clientID;
  await shows(1, { user: user("Ana"), following });
  await shows(2, { user: user("Ana"), following });
  await shows(3, { user: user("Ben"), following: 1 });
  expect(screen.getByRole("status").textContent).toBe("1 following");
  await shows(3, { user: user("Ben"), following });
  expect(screen.getByRole("status").textContent).toBe("2 following");
  await shows(3, { user: user("Ben") });
  await shows(1, null);
  await shows(2, null);
  expect(screen.queryByRole("status")).toBeNull();
});

test("[PRE-22] one follows into the tab where somebody does most, until they leave or do not want it", async () => {
  const { company } = session.presence;
  render(
    <UiProvider>
      <SessionProvider session={session}>
        <PresenceHands />
      </SessionProvider>
    </UiProvider>,
  );
  await shows(1, { user: user("Ana") });
  act(() => company.follow(session.people.list()[0]));
  await shows(2, { user: user("Ana"), editing: "c1" });
  expect(company.following()?.clientId).toBe(2);
  await shows(2, null);
  expect(company.following()?.clientId).toBe(1);
  await shows(1, { user: user("Ana"), noFollow: true });
  expect(company.following()).toBeUndefined();
  expect(screen.getByText("Ana does not let people follow any more.")).toBeDefined();
  await shows(1, { user: user("Ana") });
  act(() => company.follow(session.people.list()[0]));
  await shows(1, null);
  expect(company.following()).toBeUndefined();
  expect(screen.getByText("You no longer follow Ana.")).toBeDefined();
});

test("[PRE-19] from an avatar one goes to where somebody is or follows them, and what cannot be says why", async () => {
  vi.useRealTimers();
  const onSettings = vi.fn();
  render(
    <UiProvider>
      <SessionProvider session={session}>
        <Avatars onSettings={onSettings} />
      </SessionProvider>
    </UiProvider>,
  );
  const { company } = session.presence;
  const show = async (state: Record<string, unknown>) => {
    server.showPerson(7, { user: user("Ana"), ...state });
    await vi.waitFor(() => expect(session.people.list()[0]).toMatchObject(state));
  };
  const item = async (name: RegExp) => {
    if (!screen.queryByRole("menu")) {
      fireEvent.keyDown(await screen.findByRole("button", { name: /^Ana/ }), { key: "ArrowDown" });
    }
    return screen.findByRole("menuitem", { name });
  };
  await show({});
  expect((await item(/^Go to/)).textContent).toContain("Show the board first");
  const went = vi.fn();
  act(() => void company.led(went));
  await show({ noFollow: true });
  fireEvent.keyDown(screen.getByRole("menu"), { key: "Escape" });
  expect((await item(/^Go to/)).textContent).toContain("Ana is nowhere on the board now");
  const follow = await item(/^Follow/);
  expect(follow.textContent).toContain("Ana does not let people follow");
  expect(follow.getAttribute("aria-disabled")).toBe("true");
  await show({ focus: { cardId: "c1" } });
  fireEvent.click(await item(/^Go to/));
  expect(went).toHaveBeenCalledWith({ cardId: "c1" });
  fireEvent.click(await item(/^Follow/));
  expect(company.following()?.clientId).toBe(7);
  fireEvent.click(await item(/^Stop following/));
  expect(company.following()).toBeUndefined();
  fireEvent.click(await item(/^Presence and privacy/));
  expect(onSettings).toHaveBeenCalled();
});
