import { useContext, useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { type CardId, cellKey } from "../../shared/journey/index.ts";
import { usePresence, useSession, useVerbs, type Verbs } from "../session/index.ts";
import { useBoardParts } from "./board-parts.ts";
import { type Editing, useBoardState, useView } from "./board-state.ts";
import { deletionOf } from "./deletion-of.ts";
import { EditorHomeContext } from "./EditorSlot.tsx";
import { landingIn } from "./grid-navigation.ts";
import { spotKey } from "./spot.ts";
import { type Onward, TitleEditor } from "./TitleEditor.tsx";
import { renameAt, titleAt } from "./titles.ts";

type EditingOf<W extends Editing["what"]> = Extract<Editing, { what: W }>;

/** What is being written, drawn once into the editor's home, wherever on the board that is. */
export function Editor() {
  const home = useContext(EditorHomeContext);
  const editing = useView((view) => view.editing);
  if (!home || !editing) return null;
  return createPortal(<EditorOf editing={editing} />, home.element);
}

function EditorOf({ editing }: { readonly editing: Editing }) {
  switch (editing.what) {
    case "body":
      return <BodyEditor key={editing.id} editing={editing} />;
    case "title":
      return <TitleOf key={spotKey(editing.spot)} editing={editing} />;
    case "new-card":
      return <NewCard key={`${cellKey(editing.cell)} ${editing.index}`} editing={editing} />;
  }
}

function BodyEditor({ editing }: { readonly editing: EditingOf<"body"> }) {
  const { id, click } = editing;
  const { TextEditor } = useBoardParts();
  const home = useContext(EditorHomeContext);
  const state = useBoardState();
  const { journey } = useSession();
  useTellOthers(id);
  const leave = () => {
    if (state.current().editing !== editing || deletionOf(journey.current(), editing)) return;
    // After Escape the focus is still in the text; after a click it is where the click was.
    const byKey = home?.element.contains(document.activeElement);
    if (byKey) state.focus({ at: "card", id }, { editing: undefined });
    else state.set({ editing: undefined });
  };
  return <TextEditor id={id} click={click} onLeave={leave} />;
}

function TitleOf({ editing }: { readonly editing: EditingOf<"title"> }) {
  const { spot } = editing;
  const state = useBoardState();
  const { journey } = useSession();
  const verbs = useVerbsOnceHeld();
  const title = useRef(titleAt(journey.current(), spot) ?? "");
  useTellOthers(spot.at === "card" ? spot.id : undefined);
  const write = (text: string) => {
    // A header without a name cannot be found again; a card has its text.
    const kept = text === "" && spot.at !== "card" && spot.at !== "step" ? title.current : text;
    if (kept !== title.current && verbs) renameAt(verbs, spot, kept);
    title.current = kept;
  };
  const done = (text: string, onward: Onward) => {
    write(text);
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
  return (
    <TitleEditor
      label="Title"
      value={title.current}
      caret={editing.caret}
      onPause={write}
      onLeavePage={write}
      onDone={done}
    />
  );
}

function NewCard({ editing }: { readonly editing: EditingOf<"new-card"> }) {
  const { cell, index, kind, typed } = editing;
  const state = useBoardState();
  const { journey } = useSession();
  const verbs = useVerbsOnceHeld();
  const add = (title: string): CardId | undefined => {
    const id = title === "" ? undefined : verbs?.addCard({ kind, title, cell, index });
    return id && journey.card(id) ? id : undefined;
  };
  const giveUp = (onward: Onward) => {
    if (onward === "away") return state.set({ editing: undefined });
    const above = Math.max(0, index - 1);
    state.focus(landingIn(journey.current(), cell, above), { editing: undefined });
  };
  const done = (title: string, onward: Onward) => {
    if (state.current().editing !== editing) return;
    if (title === "") return giveUp(onward);
    const id = add(title);
    // Its step or lane has just been deleted: the text stays where it is until they are back.
    if (!id) return;
    if (onward === "away") return state.set({ editing: undefined });
    const next: Editing | undefined =
      onward === "body"
        ? { what: "body", id }
        : onward === "below"
          ? { ...editing, index: index + 1, typed: "" }
          : undefined;
    state.focus({ at: "card", id }, { editing: next });
  };
  return (
    <TitleEditor
      label="Title of the new card"
      value={typed}
      caret={typed.length}
      onPause={() => undefined}
      onLeavePage={add}
      onDone={done}
    />
  );
}

/**
 * What was begun with edit access is finished without it too: the server refuses it, and says so,
 * and then it can be copied. Thrown away here it would be gone without a word.
 */
function useVerbsOnceHeld(): Verbs | undefined {
  const verbs = useVerbs();
  const held = useRef(verbs);
  held.current = verbs ?? held.current;
  return held.current;
}

/** Tells the others which card is being written, for as long as it is. */
function useTellOthers(id: CardId | undefined) {
  const presence = usePresence();
  useEffect(() => {
    presence.setEditing(id);
    return () => presence.setEditing(undefined);
  }, [presence, id]);
}
