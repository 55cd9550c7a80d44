import { act, fireEvent, render, screen } from "@testing-library/react";
import { expect, onTestFinished, test, vi } from "vitest";
import { setMeta } from "../../shared/operations/index.ts";
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
