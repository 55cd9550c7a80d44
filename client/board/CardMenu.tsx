import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  Copy,
  CornerDownRight,
  PanelRight,
  Pencil,
  Plus,
  Tags,
  TextCursorInput,
  Trash2,
} from "lucide-react";
import { CARD_KINDS, type Card, type CardId, SEVERITIES } from "../../shared/journey/index.ts";
import { CARD_KIND_NAMES, KindIcon, SEVERITY_NAMES } from "../looks/index.ts";
import { useCard, useJourney, useVerbs } from "../session/index.ts";
import { MenuChoice, MenuItem, MenuMore, MenuSeparator } from "../ui/index.ts";
import { useActions } from "./action-context.ts";
import { useView } from "./board-state.ts";
import type { Arrow } from "./keyboard-moves.ts";
import { SeverityBars } from "./SeverityBars.tsx";
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
      {placed ? (
        <MenuMore icon={<CornerDownRight />} label={`Move${many}`}>
          <Moves onMove={(arrow) => actions.move(spot, arrow)} />
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

function Moves({ onMove }: { readonly onMove: (arrow: Arrow) => void }) {
  return (
    <>
      <MenuItem icon={<ArrowLeft />} shortcut="Alt+Shift+←" onSelect={() => onMove("left")}>
        To the step before
      </MenuItem>
      <MenuItem icon={<ArrowRight />} shortcut="Alt+Shift+→" onSelect={() => onMove("right")}>
        To the next step
      </MenuItem>
      <MenuItem icon={<ArrowUp />} shortcut="Alt+Shift+↑" onSelect={() => onMove("up")}>
        Up
      </MenuItem>
      <MenuItem icon={<ArrowDown />} shortcut="Alt+Shift+↓" onSelect={() => onMove("down")}>
        Down
      </MenuItem>
    </>
  );
}

function KindChoice({ card }: { readonly card: Card }) {
  const verbs = useVerbs();
  return (
    <MenuMore icon={<Tags />} label="Kind">
      <MenuChoice
        value={card.kind}
        choices={CARD_KINDS.map((value) => ({
          value,
          label: CARD_KIND_NAMES[value],
          icon: <KindIcon kind={value} />,
        }))}
        onChange={(kind) => verbs?.changeCardKind(card.id, kind)}
      />
    </MenuMore>
  );
}

function SeverityChoice({ card }: { readonly card: Extract<Card, { kind: "pain-point" }> }) {
  const verbs = useVerbs();
  const choose = (chosen: string) => {
    const severity = SEVERITIES.find((one) => String(one) === chosen);
    if (severity) verbs?.setCardFields(card.id, { severity });
  };
  return (
    <MenuMore icon={<SeverityBars severity={card.severity} />} label="Severity">
      <MenuChoice
        value={String(card.severity)}
        choices={SEVERITIES.map((severity) => ({
          value: String(severity),
          label: `${severity} ${SEVERITY_NAMES[severity]}`,
          icon: <SeverityBars severity={severity} />,
        }))}
        onChange={choose}
      />
    </MenuMore>
  );
}
