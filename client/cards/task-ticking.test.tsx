import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  type CardId,
  idOf,
  type LaneId,
  type RichText,
  type StepId,
} from "../../shared/journey/index.ts";
import { CLOSE } from "../../shared/protocol/index.ts";
import { sampleDoc } from "../../shared/testing/index.ts";
import { type MapSession, SessionProvider } from "../session/index.ts";
import { visit } from "../session/testing/device.ts";
import { FakeServer } from "../session/testing/fake-server.ts";
import { CardBody } from "./CardBody.tsx";

const TASKS: RichText = {
  type: "doc",
  content: [
    {
      type: "taskList",
      content: [false, true].map((checked) => ({
        type: "taskItem",
        attrs: { checked },
        content: [{ type: "paragraph", content: [{ type: "text", text: `Was ${checked}` }] }],
      })),
    },
  ],
};

let server: FakeServer;
let session: MapSession;
let id: CardId | undefined;

beforeEach(async () => {
  server = new FakeServer(sampleDoc());
  session = visit(server);
  await vi.waitFor(() => expect(session.journey.card(idOf("c1"))).toBeDefined());
  const cell = { stepId: idOf<StepId>("pay"), laneId: idOf<LaneId>("pains") };
  id = session.verbs()?.addCard({ kind: "text", title: "List", cell, index: 0, body: TASKS });
});
afterEach(() => {
  cleanup();
  session.close();
});

const show = () =>
  render(<SessionProvider session={session}>{id && <CardBody id={id} />}</SessionProvider>);
const box = (name: string) => screen.getByRole("checkbox", { name });

test("[TXT-40] a task is ticked where it is read, in one step of undo", () => {
  show();
  act(() => box("Done: Was false").click());
  expect(box("Done: Was false")).toHaveProperty("checked", true);
  expect(box("Done: Was true")).toHaveProperty("checked", true);
  const text = screen.getByRole("textbox", { name: "Text of List" });
  expect(text.getAttribute("aria-readonly")).toBe("true");
  expect(session.undoStack.current().undo).toBe("tick a task of 'List'");
  act(() => session.undo());
  expect(box("Done: Was false")).toHaveProperty("checked", false);
});

test("[TXT-40] who may only look ticks nothing", async () => {
  act(() => server.close(CLOSE.notAllowed));
  await vi.waitFor(() => expect(session.verbs()).toBeUndefined());
  show();
  act(() => box("Done: Was false").click());
  expect(id && session.journey.card(id)?.body).toEqual(TASKS);
});
