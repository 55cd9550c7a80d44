import { useEffect, useState } from "react";
import {
  type CardId,
  type Cell,
  cellKey,
  isUnplaced,
  type JourneyMap,
  standingOf,
} from "../../../shared/journey/index.ts";
import { pastedFiles } from "../../pictures/pasted-files.ts";
import { usePicturePlace } from "../../pictures/use-picture-place.ts";
import { newId, useSession } from "../../session/index.ts";
import { useToasts } from "../../ui/index.ts";
import { useActions } from "../action-context.ts";
import { useBoardState } from "../board-state.ts";
import { picturingAt, usePuttingPictures } from "../hands/use-putting-pictures.ts";
import type { Spot } from "../spot.ts";
import { bringPictures, needsPictures } from "./bring-pictures.ts";
import { chosenCards } from "./chosen-cards.ts";
import { PasteDialog } from "./PasteDialog.tsx";
import { type Placement, placeSheet, withinMap } from "./place-sheet.ts";
import { readSheet } from "./read-sheet.ts";
import { NATIVE_TYPE, type Sheet } from "./sheet.ts";
import { tooMuch } from "./too-much.ts";
import { isOnTitle, usePastingWhileWriting } from "./use-pasting-while-writing.ts";
import { words } from "./words.ts";
import { writeSheet } from "./write-sheet.ts";

type Start = { readonly cell: Cell; readonly index: number };
type Asked = { readonly sheet: Sheet; readonly spot: Spot; readonly placement: Placement };

/** Ctrl+C, Ctrl+X and Ctrl+V on the board. */
export function Clipboard() {
  const { copy, cut } = useCopying();
  const { asked, paste, put, close } = usePasting();
  useEffect(() => {
    document.addEventListener("copy", copy);
    document.addEventListener("cut", cut);
    document.addEventListener("paste", paste);
    return () => {
      document.removeEventListener("copy", copy);
      document.removeEventListener("cut", cut);
      document.removeEventListener("paste", paste);
    };
  });
  if (!asked) return null;
  return (
    <PasteDialog
      {...asked}
      onAll={() => put(asked, (placement) => placement)}
      onFitting={() => put(asked, withinMap)}
      onClose={close}
    />
  );
}

function useCopying() {
  const state = useBoardState();
  const actions = useActions();
  const { journey, verbs, info } = useSession();
  const toasts = useToasts();
  const copy = (event: ClipboardEvent): readonly CardId[] => {
    if (!concernsBoard(event)) return [];
    const map = journey.current();
    const { spot, selected } = state.current();
    const ids = chosenCards(map, spot, selected).filter((id) => isOnGrid(map, id));
    if (ids.length === 0) return [];
    const { native, html, text } = writeSheet(map, ids, info().mapId);
    event.clipboardData?.setData(NATIVE_TYPE, native);
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    toasts.show({ message: words.copied(ids.length) });
    return ids;
  };
  const cut = (event: ClipboardEvent) => {
    const ids = verbs() ? copy(event) : [];
    const [first] = ids;
    if (!first) return;
    state.set({ selected: new Set(ids) });
    actions.remove({ at: "card", id: first });
  };
  return { copy, cut };
}

function usePasting() {
  const state = useBoardState();
  const { journey, verbs } = useSession();
  const toasts = useToasts();
  const putPictures = usePuttingPictures();
  const pasteWhileWriting = usePastingWhileWriting();
  const place = usePicturePlace();
  const [asked, setAsked] = useState<Asked>();
  const say = (message: string) => toasts.show({ message });
  const close = () => {
    setAsked(undefined);
    const { spot } = state.current();
    if (spot) state.focus(spot);
  };
  /** Against the map of this moment: while the question stood, others may have changed it. */
  const put = (
    { sheet, spot }: Omit<Asked, "placement">,
    chosenPart: (all: Placement) => Placement,
  ) => {
    setAsked(undefined);
    const start = startOf(journey.current(), spot);
    if (!start) return say(words.noPlace);
    const { cards, ...grow } = chosenPart(
      placeSheet(state.look.seen(journey.current()), sheet, start),
    );
    const made = verbs()?.pasteCards(cards, { ...grow, ...words.added }) ?? [];
    const [first] = made;
    if (!first) return say(words.noPlace);
    state.focus(
      { at: "card", id: first },
      { selected: chosen(made), told: words.pasted(made.length) },
    );
  };
  const paste = (event: ClipboardEvent) => {
    if (isOnTitle(event) && verbs()) return pasteWhileWriting(event);
    const { spot } = state.current();
    if (!concernsBoard(event) || !spot || !verbs() || !event.clipboardData) return;
    event.preventDefault();
    const map = journey.current();
    const files = pastedFiles(event.clipboardData);
    const at = files.length > 0 ? picturingAt(map, spot) : undefined;
    if (at) return void putPictures(files, at);
    if (!startOf(map, spot)) return say(words.noPlace);
    const sheet = readSheet(contentOf(event.clipboardData), newId);
    if (!sheet) return say(words.nothing);
    if (!needsPictures(sheet, place.mapId)) return lay(sheet, spot);
    void bringPictures(sheet, place).then((brought) => {
      if (brought.missing) say(words.noPictures);
      lay(brought.sheet, spot);
    });
  };
  const lay = (sheet: Sheet, spot: Spot) => {
    const map = journey.current();
    const start = startOf(map, spot);
    if (!start) return say(words.noPlace);
    const placement = placeSheet(state.look.seen(map), sheet, start);
    const refusal = tooMuch(sheet, placement);
    if (refusal) return say(refusal);
    const grows = placement.stages + placement.lanes > 0;
    if (grows && verbs()?.may.structure() === false) return;
    if (grows) return setAsked({ sheet, spot, placement });
    put({ sheet, spot }, (all) => all);
  };
  return { asked, paste, put, close };
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
function startOf(map: JourneyMap, spot: Spot): Start | undefined {
  if (spot.at === "card") {
    const cell = map.cards.get(spot.id)?.cell;
    const index = cell ? (map.cells.get(cellKey(cell))?.indexOf(spot.id) ?? -1) : -1;
    return cell && index >= 0 ? { cell, index: index + 1 } : undefined;
  }
  if (spot.at !== "cell") return undefined;
  const { cell } = spot;
  if (isUnplaced({ cell }, standingOf(map.columns, map.lanes))) return undefined;
  return { cell, index: map.cells.get(cellKey(cell))?.length ?? 0 };
}

const contentOf = (data: DataTransfer) => ({
  native: data.getData(NATIVE_TYPE),
  html: data.getData("text/html"),
  text: data.getData("text/plain"),
});
