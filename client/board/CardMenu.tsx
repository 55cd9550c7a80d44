import {
  Copy,
  CornerDownRight,
  ImageOff,
  ImagePlus,
  Move,
  PanelRight,
  Pencil,
  Plus,
  TextCursorInput,
  Trash2,
} from "lucide-react";
import type { ReactNode } from "react";
import type { CardId } from "../../shared/journey/index.ts";
import { useCard, useJourney, useVerbs } from "../session/index.ts";
import { isTapping, MenuItem, MenuMore, MenuSeparator } from "../ui/index.ts";
import { useActions } from "./action-context.ts";
import { useView } from "./board-state.ts";
import { KindChoice, SeverityChoice } from "./CardChoices.tsx";
import { CardMoves } from "./CardMoves.tsx";
import { words } from "./menu-words.ts";
import { TeamChoice } from "./TeamChoice.tsx";
import { cardCount } from "./words.ts";

/** What can be done to a card, or to all chosen ones. */
export function CardMenu({
  id,
  talk,
}: {
  readonly id: CardId;
  /** What is said about it stands above what deletes it. */
  readonly talk: ReactNode;
}) {
  const card = useCard(id);
  const verbs = useVerbs();
  const actions = useActions();
  const selected = useView((view) => view.selected);
  const placed = useJourney((map) => !map.unplaced.includes(id));
  if (!card) return null;
  const spot = { at: "card", id } as const;
  const open = (
    <MenuItem icon={<PanelRight />} shortcut="Shift+Enter" onSelect={() => actions.openCard(id)}>
      {words.open}
    </MenuItem>
  );
  if (!verbs) {
    return (
      <>
        {open}
        {talk}
      </>
    );
  }
  const taps = isTapping();
  const many = selected.has(id) && selected.size > 1 ? cardCount(selected.size) : undefined;
  return (
    <>
      <MenuItem icon={<Pencil />} shortcut="Enter" onSelect={() => actions.edit(spot)}>
        {words.editTitle}
      </MenuItem>
      <MenuItem icon={<TextCursorInput />} onSelect={() => actions.editBody(id)}>
        {words.editText}
      </MenuItem>
      <MenuItem icon={<ImagePlus />} onSelect={() => actions.askPicture(spot)}>
        {card.picture ? words.replacePicture : words.addPicture}
      </MenuItem>
      {card.picture && (
        <MenuItem icon={<ImageOff />} onSelect={() => verbs.setCardPicture(id, undefined)}>
          {words.removePicture}
        </MenuItem>
      )}
      {open}
      <MenuSeparator />
      {card.kind === "pain-point" && <SeverityChoice card={card} />}
      <KindChoice card={card} />
      <TeamChoice teamId={card.teamId} onChange={(teamId) => verbs.setCardFields(id, { teamId })} />
      {taps && (
        <MenuItem icon={<Move />} onSelect={() => actions.takeInHand(id)}>
          {words.moveCards(many)}
        </MenuItem>
      )}
      {placed && !taps ? (
        <MenuMore icon={<CornerDownRight />} label={words.moveCards(many)}>
          <CardMoves onMove={(arrow) => actions.move(spot, arrow)} />
          <MenuSeparator />
          <MenuItem onSelect={() => actions.askWhere(id)}>{words.moveTo}</MenuItem>
        </MenuMore>
      ) : (
        <MenuItem icon={<CornerDownRight />} onSelect={() => actions.askWhere(id)}>
          {words.moveTo}
        </MenuItem>
      )}
      <MenuItem icon={<Copy />} shortcut="Ctrl+D" onSelect={() => actions.duplicate(spot)}>
        {words.duplicateCards(many)}
      </MenuItem>
      {placed && (
        <MenuItem icon={<Plus />} shortcut="Ctrl+Enter" onSelect={() => actions.addCardBelow(spot)}>
          {words.cardBelow}
        </MenuItem>
      )}
      {talk}
      <MenuSeparator />
      <MenuItem icon={<Trash2 />} danger shortcut="Delete" onSelect={() => actions.remove(spot)}>
        {words.deleteCards(many)}
      </MenuItem>
    </>
  );
}
