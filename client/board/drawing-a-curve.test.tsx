import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { emotionKey, emotionOf, idOf, type StepId } from "../../shared/journey/index.ts";
import type { MapSession } from "../session/index.ts";
import { showBoard } from "./testing/show-board.tsx";

// There is no layout to scroll here, and the library says so.
vi.mock("@atlaskit/pragmatic-drag-and-drop-auto-scroll/element", () => ({
  autoScrollForElements: () => () => undefined,
}));

let session: MapSession;
beforeEach(async () => {
  ({ session } = await showBoard());
});
afterEach(() => {
  session.close();
  vi.unstubAllGlobals();
});

const pay = idOf<StepId>("pay");
const inLegend = (name: string) =>
  screen.getAllByRole("button", { name }).filter((chip) => chip.hasAttribute("aria-pressed"));

test("[CUR-10] a click where the persona in hand has no point yet makes it, even on another's", async () => {
  act(() => void session.verbs()?.addPersona("Ben"));
  const inHand = () => inLegend("Ben")[0]?.getAttribute("aria-pressed");
  fireEvent.click(inLegend("Ben")[0] ?? document.body);
  expect(inHand()).toBe("true");
  fireEvent.click(screen.getByTitle(/^Ana:/));
  expect(inHand()).toBe("true");
  const { emotions, personas } = session.journey.current();
  const feltAtPay = personas.map(({ id }) => emotions.get(emotionKey(id, pay))?.value);
  expect(feltAtPay).toEqual([-1.5, 1]);
});

test("[CUR-10] where the persona in hand has a point, a click on another's takes that curve in hand", () => {
  act(() => {
    const verbs = session.verbs();
    const ben = verbs?.addPersona("Ben");
    if (ben) verbs?.rateEmotion({ personaId: ben, stepId: pay }, emotionOf(2));
  });
  fireEvent.click(screen.getByTitle(/^Ben:/));
  expect(inLegend("Ben")[0]?.getAttribute("aria-pressed")).toBe("true");
});
