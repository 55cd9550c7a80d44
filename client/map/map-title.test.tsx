import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { idOf } from "../../shared/journey/index.ts";
import { lockStructure } from "../../shared/operations/index.ts";
import { readSetBacks } from "../../shared/protocol/index.ts";
import { SEEDER, sampleDoc } from "../../shared/testing/index.ts";
import { SessionProvider } from "../session/index.ts";
import { visit } from "../session/testing/device.ts";
import { FakeServer } from "../session/testing/fake-server.ts";
import { MapTitle } from "./MapTitle.tsx";

afterEach(cleanup);

test("[UI-13] the browser's tab says which map is open and follows a new title", async () => {
  // React would put a second title beside the page's own, and browsers show the first.
  document.head.innerHTML = "<title>Throughline</title>";
  const session = visit(new FakeServer(sampleDoc()));
  await vi.waitFor(() => expect(session.journey.current().columns.length).toBeGreaterThan(0));
  const { unmount } = render(
    <SessionProvider session={session}>
      <MapTitle />
    </SessionProvider>,
  );
  act(() => session.verbs()?.setMap({ title: "Returns" }));
  expect(document.title).toBe("Returns · Throughline");
  unmount();
  expect(document.title).toBe("Throughline");
  session.close();
});

test("[DRAFT-1, DRAFT-6] the map's title is shared when its field is left, and when the map is", async () => {
  const session = visit(new FakeServer(sampleDoc()));
  await vi.waitFor(() => expect(session.journey.current().columns.length).toBeGreaterThan(0));
  render(
    <SessionProvider session={session}>
      <MapTitle />
    </SessionProvider>,
  );
  const field = () => screen.getByRole("textbox");
  const title = () => session.journey.current().meta.title;
  fireEvent.change(field(), { target: { value: "Returns " } });
  fireEvent.blur(field());
  expect(title()).toBe("Returns");
  fireEvent.change(field(), { target: { value: "Returns of jackets" } });
  cleanup();
  expect(title()).toBe("Returns of jackets");
  session.close();
});

test("[DEPT-33] a title whose writing began before the structure was locked can be copied", async () => {
  const session = visit(new FakeServer(sampleDoc()));
  await vi.waitFor(() => expect(session.journey.current().columns.length).toBeGreaterThan(0));
  render(
    <SessionProvider session={session}>
      <MapTitle />
    </SessionProvider>,
  );
  fireEvent.change(screen.getByRole("textbox"), { target: { value: "Half a title" } });
  act(() => lockStructure(session.doc, SEEDER, { by: idOf("mia"), name: "Mia", at: 1 }));
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(screen.getByRole("heading").textContent).toBe("Sample");
  expect(session.setBacks.current().flatMap(readSetBacks)).toMatchObject([
    { why: "structure", what: "map", title: "Half a title" },
  ]);
  await vi.waitFor(() => expect(session.connection.current().state).toBe("saved"));
  act(() => lockStructure(session.doc, SEEDER, undefined));
  expect(screen.getByRole("textbox")).toHaveProperty("value", "Sample");
  session.close();
});
