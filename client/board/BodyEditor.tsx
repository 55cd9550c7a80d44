import { useContext } from "react";
import { useSession } from "../session/index.ts";
import { useBoardParts } from "./board-parts.ts";
import { type EditingOf, useBoardState } from "./board-state.ts";
import { deletionOf } from "./deletion-of.ts";
import { EditorHomeContext } from "./EditorSlot.tsx";
import { useTellWriting } from "./use-tell-writing.ts";

/** Writes the rich text of a card on the board. */
export function BodyEditor({ editing }: { readonly editing: EditingOf<"body"> }) {
  const { id, click } = editing;
  const { TextEditor } = useBoardParts();
  const home = useContext(EditorHomeContext);
  const state = useBoardState();
  const { journey } = useSession();
  useTellWriting(id);
  const leave = () => {
    if (state.current().editing !== editing || deletionOf(journey.current(), editing)) return;
    // After Escape the focus is still in the text; after a click it is where the click was.
    const byKey = home?.element.contains(document.activeElement);
    if (byKey) state.focus({ at: "card", id }, { editing: undefined });
    else state.set({ editing: undefined });
  };
  return <TextEditor id={id} click={click} onLeave={leave} />;
}
