import { type KeyboardEvent, type MouseEvent, useMemo, useRef } from "react";
import { useSession } from "../session/index.ts";
import type { Actions } from "./actions.ts";
import { commandOf, keyOf } from "./board-keys.ts";
import { type Point, useBoardState } from "./board-state.ts";
import { firstSpot } from "./grid-navigation.ts";
import { runCommand } from "./run-command.ts";
import { readSpot, type Spot, spotKey } from "./spot.ts";

/** The grid's own handlers: what keys and mouse do is decided in one place for every cell and card. */
export function useBoardInput(actions: Actions) {
  const state = useBoardState();
  const { journey } = useSession();
  /** What had the focus when the button went down, before the press moved it. */
  const before = useRef<Spot>(undefined);
  return useMemo(() => {
    const map = () => state.seen(journey.current());
    const context = { state, map, actions, menuPoint };
    return {
      onKeyDown(event: KeyboardEvent<HTMLElement>) {
        const spot = spotAround(event.target) ?? state.current().spot ?? firstSpot(map());
        if (!spot) return;
        const rtl = getComputedStyle(event.currentTarget).direction === "rtl";
        const command = commandOf(keyOf(event.nativeEvent), { at: spot.at, rtl });
        if (!command) return;
        event.preventDefault();
        runCommand(context, spot, command);
      },
      onFocus({ target }: { readonly target: EventTarget }) {
        const spot = spotAround(target);
        if (spot) state.arrived(spot);
      },
      onMouseDown() {
        before.current = state.current().spot;
      },
      onClick(event: MouseEvent<HTMLElement>) {
        click(event, actions, before.current);
      },
      onDoubleClick(event: MouseEvent<HTMLElement>) {
        const spot = spotAround(event.target);
        if (!spot || isWriting(event.target) || isTicking(event.target)) return;
        if (within(event.target, "[data-act]")) return;
        if (spot.at === "cell") return actions.edit(spot);
        writeAt(event, actions, spot);
      },
      onContextMenu(event: MouseEvent<HTMLElement>) {
        const spot = spotAround(event.target);
        if (!spot || isWriting(event.target)) return;
        event.preventDefault();
        const at = { x: event.clientX, y: event.clientY };
        state.set({ spot, menu: { of: "spot", spot, at } });
      },
    };
  }, [state, journey, actions]);
}

function click(event: MouseEvent<HTMLElement>, actions: Actions, before: Spot | undefined) {
  const { target, ctrlKey, metaKey, shiftKey } = event;
  const spot = spotAround(target);
  if (!spot || isWriting(target) || isTicking(target)) return;
  const button = within(target, "[data-act]");
  if (button) return press(button, actions, spot);
  if (spot.at === "card" && (ctrlKey || metaKey)) return actions.toggle(spot.id, before);
  if (spot.at === "card" && shiftKey) return actions.selectTo(spot.id, before);
  actions.clearSelection();
}

/** The buttons of tiles, headers and cells; their menus open below them. */
function press(button: HTMLElement, actions: Actions, spot: Spot) {
  const { left, bottom } = button.getBoundingClientRect();
  const at = { x: left, y: bottom + 2 };
  if (button.dataset.act === "menu") actions.openMenu(spot, at);
  if (button.dataset.act === "insert") actions.insertAfter(spot, at);
  if (button.dataset.act === "add") actions.addCardBelow(spot);
}

/** Writes the title or the text, whichever is under the pointer; a card's other parts open it. */
function writeAt({ target, clientX, clientY }: MouseEvent, actions: Actions, spot: Spot) {
  const part = within(target, "[data-part]")?.dataset.part;
  if (spot.at === "card" && part === "body") {
    return actions.editBody(spot.id, { x: clientX, y: clientY });
  }
  if (part === "title") actions.edit(spot, letterAt({ x: clientX, y: clientY }));
  else if (spot.at === "card") actions.openCard(spot.id);
  else actions.edit(spot);
}

/** The letter of a text that lies at a point of the screen. */
function letterAt({ x, y }: Point): number | undefined {
  // Safari knows the older name only.
  if (!("caretPositionFromPoint" in document)) return undefined;
  return document.caretPositionFromPoint(x, y)?.offset;
}

const within = (target: EventTarget, selector: string): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

const spotAround = (target: EventTarget): Spot | undefined =>
  readSpot(within(target, "[data-spot]")?.dataset.spot);

const isWriting = (target: EventTarget): boolean => within(target, "[data-editor]") !== null;

/** A checkbox in a text ticks its task and nothing else. */
const isTicking = (target: EventTarget): boolean => within(target, "[data-ticks] label") !== null;

const elementOf = (spot: Spot): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-spot="${CSS.escape(spotKey(spot))}"]`);

/** A menu opened by keys or a button hangs below the place's upper end corner. */
export function menuPoint(spot: Spot): Point {
  const element = elementOf(spot);
  if (!element) return { x: 0, y: 0 };
  const { left, right, top } = element.getBoundingClientRect();
  const mirrored = getComputedStyle(element).direction === "rtl";
  return { x: mirrored ? left + 8 : right - 8, y: top + 32 };
}
