import { type CardId, type Cell, cellKey } from "../../../shared/journey/index.ts";
import { pastedFiles } from "../../pictures/pasted-files.ts";
import { useSession } from "../../session/index.ts";
import { useToasts } from "../../ui/index.ts";
import { type Picturing, useBoardState } from "../board-state.ts";
import { usePuttingPictures } from "../hands/use-putting-pictures.ts";
import { words } from "./words.ts";

/** A title takes the words of a paste by itself; pictures are for the card that it belongs to. */
export function usePastingWhileWriting(): (event: ClipboardEvent) => void {
  const state = useBoardState();
  const { journey } = useSession();
  const toasts = useToasts();
  const putPictures = usePuttingPictures();
  const cardsIn = (cell: Cell): readonly CardId[] => journey.cell(cellKey(cell));

  /** The card that is written; one that is only started gets its title first, if it has any. */
  const written = (title: HTMLTextAreaElement): Picturing | undefined => {
    const { editing } = state.current();
    if (editing?.what === "title" && editing.spot.at === "card") return editing.spot;
    if (editing?.what !== "new-card") return undefined;
    const { cell, index } = editing;
    if (title.value.trim() === "") {
      state.focus({ at: "cell", cell }, { editing: undefined });
      return { at: "cell", cell, index };
    }
    const before = new Set(cardsIn(cell));
    title.blur();
    const id = cardsIn(cell).find((card) => !before.has(card));
    if (id) state.focus({ at: "card", id });
    return id && { at: "card", id };
  };

  return (event) => {
    const { target, clipboardData } = event;
    const files = clipboardData ? pastedFiles(clipboardData) : [];
    if (files.length === 0 || !(target instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    const at = written(target);
    if (at) void putPictures(files, at);
    else toasts.show({ message: words.noPlace });
  };
}

/** Whether a title on the board is being written. */
export const isOnTitle = ({ target }: ClipboardEvent): boolean =>
  target instanceof HTMLTextAreaElement && target.closest("[data-editor]") !== null;
