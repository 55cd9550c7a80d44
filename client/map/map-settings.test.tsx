import { act, fireEvent, render, screen } from "@testing-library/react";
import { expect, onTestFinished, test, vi } from "vitest";
import { idOf } from "../../shared/journey/index.ts";
import { lockStructure, setMeta } from "../../shared/operations/index.ts";
import { SEEDER, sampleDoc } from "../../shared/testing/index.ts";
import { SessionProvider } from "../session/index.ts";
import { visit } from "../session/testing/device.ts";
import { FakeServer } from "../session/testing/fake-server.ts";
import { UiProvider } from "../ui/index.ts";
import { dialogWords } from "./dialog-words.ts";
import { MapSettings } from "./MapSettings.tsx";

test("[DRAFT-8] the settings show and keep what others write in the fields that were not touched", async () => {
  const session = visit(new FakeServer(sampleDoc()));
  onTestFinished(() => session.close());
  const meta = () => session.journey.current().meta;
  await vi.waitFor(() => expect(meta().title).toBe("Sample"));
  render(
    <UiProvider>
      <SessionProvider session={session}>
        <MapSettings onClose={() => {}} />
      </SessionProvider>
    </UiProvider>,
  );
  const field = (name: string) => screen.findByRole("textbox", { name });
  fireEvent.change(await field(dialogWords.description), { target: { value: "For the retailer" } });
  act(() => setMeta(session.doc, SEEDER, { title: "Renamed by Ben" }));
  expect(await field(dialogWords.titleField)).toHaveProperty("value", "Renamed by Ben");
  fireEvent.click(screen.getByRole("button", { name: dialogWords.save }));
  expect(meta()).toMatchObject({ title: "Renamed by Ben", description: "For the retailer" });
});

test("[DEPT-33] while the structure is locked the settings are read, with who locked it", async () => {
  const session = visit(new FakeServer(sampleDoc()));
  onTestFinished(() => session.close());
  await vi.waitFor(() => expect(session.journey.current().meta.title).toBe("Sample"));
  act(() => lockStructure(session.doc, SEEDER, { by: idOf("mia"), name: "Mia", at: 1 }));
  render(
    <UiProvider>
      <SessionProvider session={session}>
        <MapSettings onClose={() => {}} />
      </SessionProvider>
    </UiProvider>,
  );
  expect(await screen.findByText(/The structure is locked by Mia/)).toBeDefined();
  for (const field of screen.getAllByRole("textbox"))
    expect(field).toHaveProperty("readOnly", true);
  const save = screen.getByRole("button", { name: dialogWords.save });
  expect(save.getAttribute("aria-disabled")).toBe("true");
});
