import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { idOf } from "../../shared/journey/index.ts";
import { lockStructure } from "../../shared/operations/index.ts";
import { readSetBacks } from "../../shared/protocol/index.ts";
import { SEEDER, sampleDoc } from "../../shared/testing/index.ts";
import { type MapSession, SessionProvider } from "../session/index.ts";
import { visit } from "../session/testing/device.ts";
import { FakeServer } from "../session/testing/fake-server.ts";
import { UiProvider } from "../ui/index.ts";
import { dialogWords } from "./dialog-words.ts";
import { PersonasPanel } from "./PersonasPanel.tsx";

let session: MapSession;
beforeEach(async () => {
  vi.useFakeTimers();
  session = visit(new FakeServer(sampleDoc()));
  await vi.advanceTimersByTimeAsync(20);
});
afterEach(() => {
  cleanup();
  session.close();
  vi.useRealTimers();
});

test("[DRAFT-1, DRAFT-3] a persona's name and goal are shared while they are typed", async () => {
  render(
    <UiProvider>
      <SessionProvider session={session}>
        <PersonasPanel />
      </SessionProvider>
    </UiProvider>,
  );
  const field = (label: string) => screen.getByRole("textbox", { name: label });
  const type = (label: string, value: string) =>
    fireEvent.change(field(label), { target: { value } });
  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
  const ana = () => session.journey.current().personas[0];
  expect(ana()?.name).toBe("Ana");

  type(dialogWords.personaName, "Ana, 34 ");
  type(dialogWords.personaGoal, "A jacket\nthat fits");
  await pass(400);
  expect(ana()).toMatchObject({ name: "Ana, 34", goal: "A jacket\nthat fits" });
  type(dialogWords.personaName, "");
  fireEvent.blur(field(dialogWords.personaName));
  expect(ana()?.name).toBe("Ana");
});

test("[DEPT-33] while the structure is locked personas are read; half a goal can be copied", () => {
  render(
    <UiProvider>
      <SessionProvider session={session}>
        <PersonasPanel />
      </SessionProvider>
    </UiProvider>,
  );
  const goal = screen.getByRole("textbox", { name: dialogWords.personaGoal });
  fireEvent.change(goal, { target: { value: "A jacket" } });
  act(() => lockStructure(session.doc, SEEDER, { by: idOf("mia"), name: "Mia", at: 1 }));
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(screen.queryByRole("button", { name: dialogWords.addPersona })).toBeNull();
  expect(screen.getByText(/The structure is locked by Mia/)).toBeDefined();
  expect(session.setBacks.current().flatMap(readSetBacks)).toMatchObject([
    { why: "structure", what: "persona", words: "A jacket" },
  ]);
});
