import { useEffect, useState } from "react";
import {
  type CardId,
  type Cell,
  cellKey,
  findLane,
  holdsCards,
  type JourneyMap,
} from "../../../shared/journey/index.ts";
import { newId, useSession } from "../../session/index.ts";
import { useToasts } from "../../ui/index.ts";
import { useActions } from "../action-context.ts";
import { useBoardState } from "../board-state.ts";
import type { Spot } from "../spot.ts";
import { cardCount } from "../words.ts";
import { chosenCards } from "./chosen-cards.ts";
import { PasteDialog } from "./PasteDialog.tsx";
import { type Placement, placeSheet, withinMap } from "./place-sheet.ts";
import { readSheet } from "./read-sheet.ts";
import { NATIVE_TYPE, type Sheet } from "./sheet.ts";
import { words } from "./words.ts";
import { writeSheet } from "./write-sheet.ts";

/** More at once would keep everybody waiting for one paste. */
const MOST = 2_000;

type Asked = { readonly sheet: Sheet; readonly placement: Placement };

/** Ctrl+C, Ctrl+X and Ctrl+V on the board. */
export function Clipboard() {
  const board = useBoardClipboard();
  const { asked, put, close } = board;
  useEffect(() => {
    document.addEventListener("copy", board.copy);
    document.addEventListener("cut", board.cut);
    document.addEventListener("paste", board.paste);
    return () => {
      document.removeEventListener("copy", board.copy);
      document.removeEventListener("cut", board.cut);
      document.removeEventListener("paste", board.paste);
    };
  });
  if (!asked) return null;
  return (
    <PasteDialog
      {...asked}
      onAll={() => put(asked.placement)}
      onFitting={() => put(withinMap(asked.placement))}
      onClose={close}
    />
  );
}

function useBoardClipboard() {
  const state = useBoardState();
  const actions = useActions();
  const { journey, verbs } = useSession();
  const toasts = useToasts();
  const [asked, setAsked] = useState<Asked>();
  const say = (message: string) => toasts.show({ message });

  const close = () => {
    setAsked(undefined);
    const { spot } = state.current();
    if (spot) state.focus(spot);
  };
  const put = (placement: Placement) => {
    const { cards, stages, lanes } = placement;
    setAsked(undefined);
    const made = verbs()?.pasteCards(cards, { stages, lanes, ...words.added }) ?? [];
    const [first] = made;
    if (first) state.focus({ at: "card", id: first }, { selected: chosen(made) });
    state.set({ told: `Pasted ${cardCount(made.length)}.` });
  };
  const copy = (event: ClipboardEvent): readonly CardId[] => {
    if (!concernsBoard(event)) return [];
    const map = journey.current();
    const { spot, selected } = state.current();
    const ids = chosenCards(map, spot, selected).filter((id) => isOnGrid(map, id));
    if (ids.length === 0) return [];
    const { native, html, text } = writeSheet(map, ids);
    event.clipboardData?.setData(NATIVE_TYPE, native);
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    say(`Copied ${cardCount(ids.length)}.`);
    return ids;
  };
  return {
    asked,
    put,
    close,
    copy,
    cut: (event: ClipboardEvent) => {
      const ids = verbs() ? copy(event) : [];
      const [first] = ids;
      if (!first) return;
      state.set({ selected: new Set(ids) });
      actions.remove({ at: "card", id: first });
    },
    paste: (event: ClipboardEvent) => {
      const at = concernsBoard(event) && verbs() && state.current().spot;
      if (!at || !event.clipboardData) return;
      event.preventDefault();
      const start = startOf(journey.current(), at);
      const sheet = readSheet(contentOf(event.clipboardData), newId);
      if (!start) return say(words.noPlace);
      if (!sheet) return say(words.nothing);
      if (sheet.cards.length > MOST) return say(words.tooMany(sheet.cards.length, MOST));
      const placement = placeSheet(journey.current(), sheet, start);
      if (placement.stages + placement.lanes === 0) return put(placement);
      setAsked({ sheet, placement });
    },
  };
}

/** Several are shown as chosen, a single one just has the focus. */
const chosen = (ids: readonly CardId[]): ReadonlySet<CardId> => new Set(ids.length > 1 ? ids : []);

/** Whether the keys were pressed on the board itself, not in a text or on chosen words. */
function concernsBoard({ target }: ClipboardEvent): boolean {
  const at = target instanceof Element ? target : undefined;
  const onText = at?.closest("input, textarea, [contenteditable], [data-editor]");
  const onSpot = at?.closest("[data-spot]") ?? document.activeElement?.closest("[data-spot]");
  return !onText && onSpot != null && window.getSelection()?.isCollapsed !== false;
}

const isOnGrid = ({ cards, cells }: JourneyMap, id: CardId): boolean => {
  const cell = cards.get(id)?.cell;
  return cell !== undefined && (cells.get(cellKey(cell))?.includes(id) ?? false);
};

/** Pasted cards go below the card that has the focus, or to the end of the cell. */
function startOf(
  map: JourneyMap,
  spot: Spot,
): { readonly cell: Cell; readonly index: number } | undefined {
  const cell = spot.at === "card" ? map.cards.get(spot.id)?.cell : "cell" in spot && spot.cell;
  const lane = cell && findLane(map, cell.laneId);
  if (!cell || !lane || !holdsCards(lane)) return undefined;
  const ids = map.cells.get(cellKey(cell)) ?? [];
  return { cell, index: spot.at === "card" ? ids.indexOf(spot.id) + 1 : ids.length };
}

const contentOf = (data: DataTransfer) => ({
  native: data.getData(NATIVE_TYPE),
  html: data.getData("text/html"),
  text: data.getData("text/plain"),
});
