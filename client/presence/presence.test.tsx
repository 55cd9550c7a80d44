import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type CardId, idOf, type UserId } from "../../shared/journey/index.ts";
import { sampleDoc } from "../../shared/testing/index.ts";
import { type MapSession, SessionProvider } from "../session/index.ts";
import { visit } from "../session/testing/device.ts";
import { FakeServer } from "../session/testing/fake-server.ts";
import { UiProvider } from "../ui/index.ts";
import { Avatars } from "./Avatars.tsx";
import { gatherPeople } from "./gather-people.ts";
import { Pointers } from "./Pointers.tsx";
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
        <Avatars />
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
  expect(screen.queryByRole("button")).toBeNull();
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
  const ana = { clientId: 1, user: { ...user("Ana Ruiz"), team: "Support" }, idle: false };
  expect(tellPerson(ana, map)).toBe("Ana Ruiz · Support");
  expect(tellPerson({ ...ana, editing: C1 }, map)).toBe("Ana Ruiz · Support · editing 'Card c1'");
  expect(tellPerson({ ...ana, idle: true }, map)).toBe("Ana Ruiz · Support · Away");
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
