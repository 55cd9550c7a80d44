import { useState } from "react";
import { type CardId, findLane } from "../../shared/journey/index.ts";
import {
  oneLine,
  useOffering,
  useSession,
  useUnwritten,
  useVerbs,
  useVerbsOnceHeld,
} from "../session/index.ts";
import { type Editing, type EditingOf, useBoardState } from "./board-state.ts";
import { landingIn } from "./grid-navigation.ts";
import { type Onward, TitleEditor } from "./TitleEditor.tsx";
import { useBarred } from "./use-barred.ts";
import { words } from "./words.ts";

/** Writes the title of a card that is on the map once it has one. */
export function NewCardEditor({ editing }: { readonly editing: EditingOf<"new-card"> }) {
  const { cell, index, kind, typed } = editing;
  const [text, setText] = useState(typed);
  const state = useBoardState();
  const { journey } = useSession();
  const verbs = useVerbsOnceHeld();
  const mayGoOn = useVerbs() !== undefined;
  const offer = useOffering();
  const title = oneLine(text);
  const add = (): CardId | undefined => {
    const id = verbs?.addCard({ kind, title, cell, index });
    return id && journey.card(id) ? id : undefined;
  };
  useUnwritten(title !== "", () => {
    const id = state.current().editing === editing ? add() : undefined;
    const spot = id && ({ at: "card", id } as const);
    if (spot) state.set({ spot, editing: { what: "title", spot, caret: text.length } });
  });
  const giveUp = (onward: Onward) => {
    if (onward === "away") return state.set({ editing: undefined });
    const above = Math.max(0, index - 1);
    state.focus(landingIn(journey.current(), cell, above), { editing: undefined });
  };
  useBarred(editing, () => {
    const lane = findLane(journey.current(), cell.laneId);
    const teamId = lane?.teamId;
    if (title !== "") {
      const refusal = { why: "lane", lane: lane?.title ?? "", ...(teamId && { teamId }) } as const;
      offer({ what: "card", title }, refusal);
    }
    giveUp("done");
  });
  const nextAfter = (id: CardId, onward: Onward): Editing | undefined => {
    if (onward === "body") return { what: "body", id };
    return onward === "below" ? { ...editing, index: index + 1, typed: "" } : undefined;
  };
  const done = (onward: Onward) => {
    if (state.current().editing !== editing) return;
    if (title === "") return giveUp(onward);
    const id = add();
    // Its step or lane has just been deleted: the text stays where it is until they are back.
    if (!id) return;
    if (onward === "away") return state.set({ editing: undefined });
    state.focus({ at: "card", id }, { editing: mayGoOn ? nextAfter(id, onward) : undefined });
  };
  return (
    <TitleEditor
      label={words.newCardTitle}
      field={{ value: text, onChange: ({ target }) => setText(target.value) }}
      caret={typed.length}
      onDone={done}
    />
  );
}
