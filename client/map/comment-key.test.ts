import { expect, test } from "vitest";
import { sampleDoc } from "../../shared/testing/index.ts";
import { visit } from "../session/testing/device.ts";
import { FakeServer } from "../session/testing/fake-server.ts";
import { anchorHere, isCommentKey } from "./use-comment-key.ts";

const pressed = ({ modifierAltGraph = false, ...init }: KeyboardEventInit) => {
  const event = new KeyboardEvent("keydown", init);
  // The test's browser takes Alt for AltGr.
  event.getModifierState = (key) => key === "AltGraph" && modifierAltGraph;
  return event;
};

test("[CPLACE-9] Ctrl+Alt+M comments, also where Option writes another letter", () => {
  expect(isCommentKey(pressed({ key: "m", ctrlKey: true, altKey: true }))).toBe(true);
  const mac = { key: "µ", code: "KeyM", metaKey: true, altKey: true };
  expect(isCommentKey(pressed(mac))).toBe(true);
});

test("[CPLACE-9] AltGr, Shift and other keys do not comment", () => {
  const altGr = { key: "µ", code: "KeyM", ctrlKey: true, altKey: true, modifierAltGraph: true };
  expect(isCommentKey(pressed(altGr))).toBe(false);
  expect(isCommentKey(pressed({ ...altGr, key: "m" }))).toBe(false);
  expect(isCommentKey(pressed({ key: "M", ctrlKey: true, altKey: true, shiftKey: true }))).toBe(
    false,
  );
  expect(isCommentKey(pressed({ key: "m", ctrlKey: true }))).toBe(false);
  expect(isCommentKey(pressed({ key: "n", ctrlKey: true, altKey: true }))).toBe(false);
});

test("[CPLACE-9] what has the focus is commented on: a place of the board, the open card, else the map", () => {
  const session = visit(new FakeServer(sampleDoc()));
  const onPage = (html: string) => {
    document.body.innerHTML = html;
    document.querySelector<HTMLElement>("[tabindex], button")?.focus();
    return anchorHere(session);
  };
  const spot = (key: string) => onPage(`<div tabindex="-1" data-spot="${key}"></div>`);
  expect(spot("card:c1")).toEqual({ on: "card", cardId: "c1" });
  expect(spot("cell:doing:pay")).toEqual({ on: "cell", laneId: "doing", stepId: "pay" });
  expect(spot("stage:buy")).toEqual({ on: "stage", stageId: "buy" });
  expect(spot("step:pay")).toEqual({ on: "step", stepId: "pay" });
  expect(spot("lane:doing")).toEqual({ on: "lane", laneId: "doing" });
  expect(spot("point:mood:pay:ana")).toEqual({ on: "emotion", personaId: "ana", stepId: "pay" });
  const panel = "<aside><button>Close</button><div data-text-of='c2'></div></aside>";
  expect(onPage(panel)).toEqual({ on: "card", cardId: "c2" });
  expect(onPage("<button>Elsewhere</button>")).toEqual({ on: "map" });
  session.close();
});
