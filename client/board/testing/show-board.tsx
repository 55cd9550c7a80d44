import { act, createEvent, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { vi } from "vitest";
import type { Role } from "../../../shared/access/index.ts";
import { type CardId, emotionOf, type RichText } from "../../../shared/journey/index.ts";
import { sampleDoc } from "../../../shared/testing/index.ts";
import { type Comments, type MapSession, SessionProvider } from "../../session/index.ts";
import { Device, visit } from "../../session/testing/device.ts";
import { FakeServer } from "../../session/testing/fake-server.ts";
import { ToastProvider } from "../../ui/index.ts";
import { Board } from "../Board.tsx";
import type { BoardParts } from "../board-parts.ts";

type Seen = (entries: readonly { target: Element; isIntersecting: boolean }[]) => void;
/** Everything is in view. */
class AllNear {
  readonly #onChange: Seen;
  constructor(onChange: Seen) {
    this.#onChange = onChange;
  }
  observe(target: Element) {
    this.#onChange([{ target, isIntersecting: true }]);
  }
  unobserve() {}
  disconnect() {}
}

/** The sample map on a board, with plain stand-ins for what other folders draw. */
export async function showBoard(role: Role = "editor", comments?: Comments) {
  vi.stubGlobal("IntersectionObserver", AllNear);
  const server = new FakeServer(sampleDoc());
  const around = comments && { loadComments: async () => comments };
  const session = visit(server, new Device(), { role, ...(around && { around }) });
  await vi.waitFor(() => {
    if (session.journey.current().columns.length === 0) throw new Error("not there yet");
  });
  const drawn: RichText[] = [];
  const opened: CardId[] = [];
  render(<Shown session={session} drawn={drawn} opened={opened} />);
  return { session, server, drawn, opened };
}

function Shown(props: {
  readonly session: MapSession;
  readonly drawn: RichText[];
  readonly opened: CardId[];
}) {
  const [opened, setOpened] = useState<CardId>();
  const parts: BoardParts = {
    Text: ({ body }) => {
      props.drawn.push(body);
      return <p>{JSON.stringify(body)}</p>;
    },
    TextEditor: ({ onLeave }) => <textarea aria-label="Text" onBlur={onLeave} />,
    CurveLines: () => null,
    CurveSample: () => null,
    CurveMarker: () => null,
    Face: () => null,
    CurvePoint: ({ ref, spot, value, label, place, onAsk }) => (
      // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the board's
      <div
        ref={ref}
        data-spot={spot["data-spot"]}
        tabIndex={spot.tabIndex}
        role="slider"
        aria-label={label}
        aria-valuenow={value}
        aria-valuetext={`${value} ${place}`}
        onClick={() => onAsk({ x: 0, y: 0 })}
      />
    ),
    heightOf: () => 0.5,
    valueAt: () => emotionOf(1),
    Pointers: () => null,
  };
  return (
    <ToastProvider>
      <SessionProvider session={props.session}>
        <Board
          parts={parts}
          zoom={1}
          onZoom={() => {}}
          opened={opened}
          onOpenCard={(id) => {
            props.opened.push(id);
            setOpened(id);
          }}
        />
      </SessionProvider>
    </ToastProvider>
  );
}

/** Where the focus is, as what it is called. */
export const focused = (): string =>
  document.activeElement?.getAttribute("aria-label") ??
  document.activeElement?.textContent ??
  "nowhere";

/** Presses keys such as "ArrowDown" or "Alt+Shift+ArrowRight" where the focus is. */
export function press(...combinations: readonly string[]) {
  for (const combination of combinations) {
    const keys = combination.split("+");
    const target = document.activeElement ?? document.body;
    const event = createEvent.keyDown(target, {
      key: keys.at(-1) ?? "",
      altKey: keys.includes("Alt"),
      ctrlKey: keys.includes("Ctrl"),
      shiftKey: keys.includes("Shift"),
    });
    // happy-dom takes Alt for AltGr.
    Object.defineProperty(event, "getModifierState", { value: () => false });
    act(() => {
      fireEvent(target, event);
    });
  }
}

/** Types at the end of the text that has the focus. */
export function type(text: string) {
  const area = document.activeElement;
  if (!(area instanceof HTMLTextAreaElement)) throw new Error(`${focused()} is not a text`);
  act(() => {
    fireEvent.input(area, { target: { value: area.value + text } });
  });
}

export const written = (): string => {
  const area = document.activeElement;
  return area instanceof HTMLTextAreaElement ? area.value : `${focused()} is not a text`;
};

export const focusOn = (name: RegExp, role: "article" | "gridcell" | "slider" = "article") =>
  act(() => screen.getByRole(role, { name }).focus());
