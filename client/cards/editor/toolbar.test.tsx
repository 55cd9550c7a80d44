import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { type CardId, idOf } from "../../../shared/journey/index.ts";
import { sampleDoc } from "../../../shared/testing/index.ts";
import { type MapSession, SessionProvider } from "../../session/index.ts";
import { visit } from "../../session/testing/device.ts";
import { FakeServer } from "../../session/testing/fake-server.ts";
import { UiProvider } from "../../ui/index.ts";
import { CardBody } from "../CardBody.tsx";
import { loadEditor } from "../text/load-editor.ts";

let session: MapSession;
const C1: CardId = idOf("c1");

beforeAll(loadEditor);
beforeEach(async () => {
  session = visit(new FakeServer(sampleDoc()));
  await vi.waitFor(() => {
    expect(session.textOf(C1)).toBeDefined();
    expect(session.verbs()).toBeDefined();
  });
  render(
    <UiProvider>
      <SessionProvider session={session}>
        <CardBody id={C1} />
      </SessionProvider>
    </UiProvider>,
  );
  act(() => screen.getByRole("textbox").focus());
});
afterEach(() => {
  cleanup();
  session.close();
});

const focused = () => document.activeElement?.getAttribute("aria-label");
const press = (key: string, more = {}) =>
  act(() => {
    const at = document.activeElement ?? document.body;
    fireEvent.keyDown(at, { key, ...more });
  });

test("[TXT-48] Alt+F10 leads from the text to its buttons, which are one stop; Escape leads back", () => {
  const buttons = screen.getAllByRole("button");
  expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  press("F10", { altKey: true });
  expect(focused()).toBe("Bold");
  press("ArrowRight");
  expect(focused()).toBe("Italic");
  press("End");
  expect(focused()).toBe("Picture");
  press("Escape");
  expect(focused()).toMatch(/^Text of/);
  expect(screen.getByRole("toolbar")).toBeDefined();
  press("F10", { altKey: true });
  expect(focused()).toBe("Picture");
});
