import { act, render, screen } from "@testing-library/react";
import { memo, StrictMode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import * as Y from "yjs";
import { type CardId, cellKey, idOf } from "../../shared/journey/index.ts";
import { sampleDoc } from "../../shared/testing/index.ts";
import { useCard, useCell, useConnection, useJourney, useUndo, useVerbs } from "./index.ts";
import type { MapSession } from "./map-session.ts";
import { SessionProvider, useOpenedSession } from "./SessionProvider.tsx";
import { Device, visit } from "./testing/device.ts";
import { FakeServer } from "./testing/fake-server.ts";

const CART = cellKey({ stepId: idOf("cart"), laneId: idOf("doing") });
const PAINS = cellKey({ stepId: idOf("cart"), laneId: idOf("pains") });
const C1: CardId = idOf("c1");
let server: FakeServer;
let session: MapSession;
let renders: Map<string, number>;

beforeEach(async () => {
  vi.useFakeTimers();
  server = new FakeServer(sampleDoc());
  session = visit(server);
  renders = new Map();
  await vi.advanceTimersByTimeAsync(20);
});
afterEach(() => {
  session.close();
  vi.useRealTimers();
});

const count = (name: string) => renders.set(name, (renders.get(name) ?? 0) + 1);

const Tile = memo(function Tile({ id }: { readonly id: CardId }) {
  count(id);
  return <li>{useCard(id)?.title}</li>;
});

function CellOf({ name, at }: { readonly name: string; readonly at: typeof CART }) {
  count(name);
  return useCell(at).map((id) => <Tile key={id} id={id} />);
}

function Frame() {
  count("frame");
  const columns = useJourney((map) => map.columns);
  return <p>{columns.map(({ stage }) => stage.title).join(", ")}</p>;
}

const Board = () => (
  <SessionProvider session={session}>
    <Frame />
    <CellOf name="cart" at={CART} />
    <CellOf name="pains" at={PAINS} />
  </SessionProvider>
);

const rendersSince = (deed: () => void) => {
  renders.clear();
  act(deed);
  return Object.fromEntries(renders);
};

test("[SES-14] an edit renders its card and nothing else", () => {
  render(<Board />);
  expect(screen.getAllByRole("listitem")).toHaveLength(3);
  const title = rendersSince(() => session.verbs()?.renameCard(C1, "New"));
  expect(title).toEqual({ c1: 1 });
  expect(screen.getByText("New")).toBeDefined();

  const stage = rendersSince(() => session.verbs()?.renameStage(idOf("buy"), "Buys"));
  expect(stage).toEqual({ frame: 1 });

  const remote = rendersSince(() =>
    Y.applyUpdate(session.doc, renamedBySomebody(session.doc, "c4")),
  );
  expect(remote).toEqual({});

  const moved = rendersSince(() =>
    session.verbs()?.moveCards([C1], {
      cell: { stepId: idOf("cart"), laneId: idOf("pains") },
      index: 0,
    }),
  );
  // c1 is drawn anew in its new cell; c2, c3 and the frame are left alone.
  expect(moved).toEqual({ c1: 1, cart: 1, pains: 1 });
});

function renamedBySomebody(doc: Y.Doc, id: string): Uint8Array {
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  const card = other.getMap("cards").get(id);
  if (card instanceof Y.Map) card.set("title", "by somebody");
  return Y.encodeStateAsUpdate(other, Y.encodeStateVector(doc));
}

test("[SES-1, SES-21] connection, verbs and undo are read through hooks", async () => {
  function Status() {
    const connection = useConnection();
    const verbs = useVerbs();
    const { names, undo } = useUndo();
    return (
      <>
        <output>{connection.state}</output>
        <button type="button" onClick={() => verbs?.renameCard(C1, "x")}>
          rename
        </button>
        <button type="button" onClick={undo}>
          {names.undo ? `Undo ${names.undo}` : "Nothing to undo"}
        </button>
      </>
    );
  }
  render(
    <SessionProvider session={session}>
      <Status />
    </SessionProvider>,
  );
  expect(screen.getByRole("status").textContent).toBe("saved");
  act(() => screen.getByText("rename").click());
  expect(screen.getByRole("status").textContent).toBe("saving");
  await act(() => vi.advanceTimersByTimeAsync(200));
  expect(screen.getByRole("status").textContent).toBe("saved");
  act(() => screen.getByText("Undo rename 'Card c1'").click());
  expect(screen.getByText("Nothing to undo")).toBeDefined();
});

test("[SES-7] a page keeps one session for as long as it is there, also in strict mode", async () => {
  const device = new Device();
  function Page() {
    const opened = useOpenedSession("map1", {
      ...session.options,
      around: { ...session.options.around, openCopy: device.openCopy },
    });
    return <output>{opened ? "open" : "opening"}</output>;
  }
  const page = render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
  await act(() => vi.advanceTimersByTimeAsync(50));
  expect(screen.getByRole("status").textContent).toBe("open");
  const before = server.asked.length;
  page.unmount();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(server.asked.length).toBe(before);
});
