import { useContext } from "react";
import { createPortal } from "react-dom";
import { cellKey } from "../../shared/journey/index.ts";
import { BodyEditor } from "./BodyEditor.tsx";
import { type Editing, useView } from "./board-state.ts";
import { EditorHomeContext } from "./EditorSlot.tsx";
import { NewCardEditor } from "./NewCardEditor.tsx";
import { SpotTitleEditor } from "./SpotTitleEditor.tsx";
import { spotKey } from "./spot.ts";

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
      return <SpotTitleEditor key={spotKey(editing.spot)} editing={editing} />;
    case "new-card":
      return <NewCardEditor key={`${cellKey(editing.cell)} ${editing.index}`} editing={editing} />;
  }
}
