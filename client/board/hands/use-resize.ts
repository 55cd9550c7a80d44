import { useEffect } from "react";
import { readId, type StepId, stepsOf } from "../../../shared/journey/index.ts";
import { useSession } from "../../session/index.ts";
import { useBoardState } from "../board-state.ts";
import { columnName } from "../columns.ts";
import { laneWords as words } from "../lane-words.ts";
import { WIDTHS } from "../own-look.ts";
import { type LookDeeds, useLookDeeds } from "../use-look-deeds.ts";

/** How far one press of an arrow moves an edge. */
const STRIDE = 16;
/** Pixels the pointer moves before a press becomes a drag. */
const SLACK = 3;
const EDGE = "[data-edge]";

/** Lets pointer, finger and arrows move the edges of the steps' headers. */
export function useResize(): void {
  const state = useBoardState();
  const { journey } = useSession();
  const deeds = useLookDeeds();
  useEffect(() => {
    const listening = new AbortController();
    const widthOf = (id: StepId) => state.look.current().widths.get(id) ?? WIDTHS.usual;
    const tell = (id: StepId) => {
      const known = stepsOf(journey.current()).some((step) => step.id === id);
      const name = known ? columnName(journey.current(), id) : "";
      state.set({ told: words.widthNow(name, widthOf(id)) });
    };
    // Before the grid hears of them: an edge keeps its presses and keys to itself.
    const on = <K extends keyof DocumentEventMap>(
      name: K,
      run: (event: DocumentEventMap[K], edge: HTMLElement, id: StepId) => void,
    ) =>
      document.addEventListener(
        name,
        (event) => {
          const { target } = event;
          const edge = target instanceof Element ? edgeAt(target, name) : null;
          const id = readId<StepId>(edge?.dataset.edge);
          if (edge && id) run(event, edge, id);
        },
        { signal: listening.signal, capture: true },
      );
    on("pointerdown", (event, edge, id) => {
      if (event.button !== 0) return;
      if (event.target === edge) edge.focus({ preventScroll: true });
      const { widths } = state.look.current();
      followPointer(event, edge, { id, from: widths.get(id), deeds, tell });
    });
    on("dblclick", (event, _edge, id) => {
      event.stopPropagation();
      deeds.resize(id, undefined);
      tell(id);
    });
    on("keydown", (event, edge, id) => {
      event.stopPropagation();
      if (event.key === "Escape") {
        const header = edge.closest<HTMLElement>("[data-spot]");
        header?.focus();
        return;
      }
      const next = widthAfter(event, widthOf(id), isMirrored(edge));
      if (next === undefined) return;
      event.preventDefault();
      deeds.resize(id, next);
      tell(id);
    });
    return () => listening.abort();
  }, [state, journey, deeds]);
}

/** The + that stands on an edge is part of it for who drags, and a button for who clicks. */
function edgeAt(target: Element, event: string): HTMLElement | null {
  const add = event === "pointerdown" ? target.closest("[data-act=insert]") : null;
  return add?.parentElement?.querySelector<HTMLElement>(EDGE) ?? target.closest<HTMLElement>(EDGE);
}

const isMirrored = (element: Element): boolean => getComputedStyle(element).direction === "rtl";

/** The width that a key on the edge asks for. */
export function widthAfter(
  { key }: Pick<KeyboardEvent, "key">,
  now: number,
  mirrored: boolean,
): number | undefined {
  const outwards = mirrored ? -STRIDE : STRIDE;
  switch (key) {
    case "ArrowRight":
      return now + outwards;
    case "ArrowLeft":
      return now - outwards;
    case "Home":
      return WIDTHS.least;
    case "End":
      return WIDTHS.most;
    default:
      return undefined;
  }
}

type Resizing = {
  readonly id: StepId;
  /** Undefined for the usual width. */
  readonly from: number | undefined;
  readonly deeds: LookDeeds;
  readonly tell: (id: StepId) => void;
};

/** One drag of an edge: drawn frame by frame, kept when it is let go, given up by Escape. */
function followPointer(
  start: PointerEvent,
  edge: HTMLElement,
  { id, from: before, deeds, tell }: Resizing,
): void {
  const from = before ?? WIDTHS.usual;
  const column = document.querySelector(`[data-column="${CSS.escape(id)}"]`);
  const drawn = column?.getBoundingClientRect().width || from;
  const outwards = isMirrored(edge) ? -1 : 1;
  const listening = new AbortController();
  const { signal } = listening;
  let frame = 0;
  let width = from;
  const end = (kept: boolean) => {
    listening.abort();
    cancelAnimationFrame(frame);
    if (edge.dataset.held === undefined) return;
    delete edge.dataset.held;
    deeds.resize(id, kept && width !== from ? width : before);
    if (kept) tell(id);
  };
  const move = ({ clientX, pointerId }: PointerEvent) => {
    const by = (clientX - start.clientX) * outwards;
    if (pointerId !== start.pointerId) return;
    if (edge.dataset.held === undefined) {
      if (Math.abs(by) <= SLACK) return;
      edge.dataset.held = "";
      edge.focus({ preventScroll: true });
      edge.setPointerCapture(pointerId);
    }
    width = from * (1 + by / drawn);
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => deeds.resize(id, width, true));
  };
  window.addEventListener("pointermove", move, { signal });
  const own = ({ pointerId }: PointerEvent) => pointerId === start.pointerId;
  window.addEventListener("pointerup", (event) => own(event) && end(true), { signal });
  window.addEventListener("pointercancel", (event) => own(event) && end(false), { signal });
  const giveUp = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    end(false);
  };
  window.addEventListener("keydown", giveUp, { signal, capture: true });
}
