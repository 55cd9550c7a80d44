import { type CardId, cellKey } from "../../shared/journey/index.ts";
import { useJourney, useSession, useSharedDraft } from "../session/index.ts";
import { type Editing, type EditingOf, useBoardState } from "./board-state.ts";
import { deletionOf } from "./deletion-of.ts";
import { type Onward, TitleEditor } from "./TitleEditor.tsx";
import { renameAt, titleAt } from "./titles.ts";
import { useBarred } from "./use-barred.ts";
import { useTellWriting } from "./use-tell-writing.ts";
import { words } from "./words.ts";

/** Writes what a stage, step, lane or card on the board is called. */
export function SpotTitleEditor({ editing }: { readonly editing: EditingOf<"title"> }) {
  const { spot, caret } = editing;
  const state = useBoardState();
  const { journey } = useSession();
  const { field, keep, finish } = useSharedDraft({
    read: (map) => titleAt(map, spot),
    write: (verbs, title) => renameAt(verbs, spot, title),
    // A header without a name cannot be found again; a card has its text.
    what: spot.at,
    required: spot.at !== "card" && spot.at !== "step",
    locked: useJourney((map) => deletionOf(map, editing) !== undefined),
  });
  useTellWriting(spot.at === "card" ? spot.id : undefined);
  const done = (onward: Onward) => {
    finish();
    if (state.current().editing !== editing || deletionOf(journey.current(), editing)) return;
    if (onward === "away") return state.set({ editing: undefined });
    const next = spot.at === "card" ? afterCard(spot.id, onward) : undefined;
    state.focus(spot, { editing: next });
  };
  const afterCard = (id: CardId, onward: Onward): Editing | undefined => {
    const card = journey.card(id);
    if (onward === "body") return { what: "body", id };
    if (onward !== "below" || !card?.cell) return undefined;
    const index = journey.cell(cellKey(card.cell)).indexOf(id) + 1;
    return { what: "new-card", cell: card.cell, index, kind: card.kind, typed: "" };
  };
  useBarred(editing, () => done("done"));
  return (
    <TitleEditor label={words.title} field={field} caret={caret} onPause={keep} onDone={done} />
  );
}
