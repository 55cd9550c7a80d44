import {
  Copy,
  CornerDownRight,
  Move,
  PanelRight,
  Pencil,
  Plus,
  TextCursorInput,
  Trash2,
} from "lucide-react";
import type { CardId } from "../../shared/journey/index.ts";
import { useCard, useJourney, useVerbs } from "../session/index.ts";
import { isTapping, MenuItem, MenuMore, MenuSeparator } from "../ui/index.ts";
import { useActions } from "./action-context.ts";
import { useView } from "./board-state.ts";
import { KindChoice, SeverityChoice } from "./CardChoices.tsx";
import { CardMoves } from "./CardMoves.tsx";
import { TeamChoice } from "./TeamChoice.tsx";
import { cardCount } from "./words.ts";

/** What can be done to a card, or to all chosen ones. */
export function CardMenu({ id }: { readonly id: CardId }) {
  const card = useCard(id);
  const verbs = useVerbs();
  const actions = useActions();
  const selected = useView((view) => view.selected);
  const placed = useJourney((map) => !map.unplaced.includes(id));
  if (!card) return null;
  const spot = { at: "card", id } as const;
  const open = (
    <MenuItem icon={<PanelRight />} shortcut="Shift+Enter" onSelect={() => actions.openCard(id)}>
      Open
    </MenuItem>
  );
  if (!verbs) return open;
  const taps = isTapping();
  const many = selected.has(id) && selected.size > 1 ? ` ${cardCount(selected.size)}` : "";
  return (
    <>
      <MenuItem icon={<Pencil />} shortcut="Enter" onSelect={() => actions.edit(spot)}>
        Edit title
      </MenuItem>
      <MenuItem icon={<TextCursorInput />} onSelect={() => actions.editBody(id)}>
        Edit text
      </MenuItem>
      {open}
      <MenuSeparator />
      {card.kind === "pain-point" && <SeverityChoice card={card} />}
      <KindChoice card={card} />
      <TeamChoice teamId={card.teamId} onChange={(teamId) => verbs.setCardFields(id, { teamId })} />
      {taps && (
        <MenuItem icon={<Move />} onSelect={() => actions.takeInHand(id)}>
          Move{many}
        </MenuItem>
      )}
      {placed && !taps ? (
        <MenuMore icon={<CornerDownRight />} label={`Move${many}`}>
          <CardMoves onMove={(arrow) => actions.move(spot, arrow)} />
          <MenuSeparator />
          <MenuItem onSelect={() => actions.askWhere(id)}>Move to…</MenuItem>
        </MenuMore>
      ) : (
        <MenuItem icon={<CornerDownRight />} onSelect={() => actions.askWhere(id)}>
          Move to…
        </MenuItem>
      )}
      <MenuItem icon={<Copy />} shortcut="Ctrl+D" onSelect={() => actions.duplicate(spot)}>
        Duplicate{many}
      </MenuItem>
      {placed && (
        <MenuItem icon={<Plus />} shortcut="Ctrl+Enter" onSelect={() => actions.addCardBelow(spot)}>
          Add a card below
        </MenuItem>
      )}
      <MenuSeparator />
      <MenuItem icon={<Trash2 />} danger shortcut="Delete" onSelect={() => actions.remove(spot)}>
        Delete{many}
      </MenuItem>
    </>
  );
}
