import { act, createEvent, fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { emotionOf } from "../../shared/journey/index.ts";
import { EmotionCurvePoint } from "./EmotionCurvePoint.tsx";

function showPoint() {
  const onDraft = vi.fn();
  const onRate = vi.fn();
  const onAsk = vi.fn();
  const boardKeys = vi.fn();
  render(
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for the grid around it
    <div onKeyDown={boardKeys}>
      <EmotionCurvePoint
        spot={{ "data-spot": "point", tabIndex: 0 }}
        value={emotionOf(1)}
        label="Ana at Pays"
        place="Pays"
        note=""
        readOnly={false}
        onDraft={onDraft}
        onRate={onRate}
        onAsk={onAsk}
      />
    </div>,
  );
  const point = screen.getByRole("slider");
  point.setPointerCapture = () => undefined;
  const pointer = (kind: "pointerDown" | "pointerMove" | "pointerUp", clientY: number) =>
    act(() => void fireEvent(point, createEvent[kind](point, { button: 0, clientY })));
  return { point, pointer, onDraft, onRate, onAsk, boardKeys };
}

test("[CUR-6] Escape while a point is dragged leaves it where it was", () => {
  const { point, pointer, onDraft, onRate, boardKeys } = showPoint();
  pointer("pointerDown", 100);
  pointer("pointerMove", 140);
  expect(onDraft).toHaveBeenCalled();
  fireEvent.keyDown(point, { key: "Escape" });
  expect(onDraft).toHaveBeenLastCalledWith(undefined);
  pointer("pointerMove", 160);
  pointer("pointerUp", 160);
  expect(onDraft).toHaveBeenLastCalledWith(undefined);
  expect(onRate).not.toHaveBeenCalled();
  expect(boardKeys).not.toHaveBeenCalled();
});

test("[CUR-7] a click on a point asks for its faces, and the end of a drag does not", () => {
  const { point, pointer, onRate, onAsk } = showPoint();
  pointer("pointerDown", 100);
  pointer("pointerUp", 101);
  fireEvent.click(point);
  expect(onAsk).toHaveBeenCalledTimes(1);
  pointer("pointerDown", 100);
  pointer("pointerMove", 140);
  pointer("pointerUp", 140);
  fireEvent.click(point);
  expect(onRate).toHaveBeenCalledTimes(1);
  expect(onAsk).toHaveBeenCalledTimes(1);
});

test("[PERS-5] without any colour −2 is told from +2 by face, sign and height", () => {
  const drawn = [2, -2].map((value) => {
    const { container, unmount } = render(
      <EmotionCurvePoint
        spot={{ "data-spot": "point", tabIndex: 0 }}
        value={emotionOf(value)}
        label="Ana at Pays"
        place="Pays"
        note=""
        readOnly
        onDraft={() => {}}
        onRate={() => {}}
        onAsk={() => {}}
      />,
    );
    const point = container.querySelector<HTMLElement>("[role=slider]");
    const told = {
      face: [...container.querySelectorAll("path")].map((path) => path.getAttribute("d")).join(),
      words: point?.textContent,
      height: Number.parseFloat(point?.style.insetBlockStart ?? ""),
    };
    unmount();
    return told;
  });
  const [delighted, angry] = drawn;
  expect([delighted?.words, angry?.words]).toEqual(["Delighted +2", "Angry −2"]);
  expect(delighted?.face).not.toBe(angry?.face);
  expect(Number(angry?.height) - Number(delighted?.height)).toBeGreaterThan(40);
});
