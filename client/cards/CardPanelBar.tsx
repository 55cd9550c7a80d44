import { ChevronDown, Copy, Ellipsis, Trash2, X } from "lucide-react";
import { CARD_KINDS, type Card, type CardId, type CardKind } from "../../shared/journey/index.ts";
import { CARD_KIND_NAMES, KindIcon, kindColour, UNTITLED_CARD } from "../looks/index.ts";
import { useSession, useVerbs } from "../session/index.ts";
import { IconButton, Menu, MenuChoice, MenuItem, MenuSeparator, useToasts } from "../ui/index.ts";
import styles from "./card-panel.module.css";
import { words } from "./field-words.ts";
import { Writers } from "./Writers.tsx";

/** The top of the panel: the card's kind, who else is here, and what can be done to the whole card. */
export function CardPanelBar({
  card,
  locked,
  onOpen,
  onClose,
}: {
  readonly card: Card;
  readonly locked: boolean;
  readonly onOpen: (id: CardId) => void;
  readonly onClose: () => void;
}) {
  return (
    <header className={styles.bar}>
      <KindSwitch card={card} locked={locked} />
      <span className={styles.space} />
      <Writers id={card.id} />
      {!locked && <CardMenu card={card} onOpen={onOpen} onClose={onClose} />}
      <IconButton label={words.close} shortcut="Esc" icon={<X />} onClick={onClose} />
    </header>
  );
}

const KINDS = CARD_KINDS.map((value) => ({
  value,
  label: CARD_KIND_NAMES[value],
  icon: <KindIcon kind={value} />,
}));

function KindSwitch({ card, locked }: { readonly card: Card; readonly locked: boolean }) {
  const verbs = useVerbs();
  const change = (kind: CardKind) => verbs?.changeCardKind(card.id, kind);
  const face = (
    <>
      <KindIcon kind={card.kind} plain />
      {CARD_KIND_NAMES[card.kind]}
    </>
  );
  const look = { "--kind": kindColour(card.kind) };
  if (locked) {
    return (
      <span className={styles.kind} style={look}>
        {face}
      </span>
    );
  }
  const trigger = (
    <button
      type="button"
      className={styles.kind}
      style={look}
      aria-label={words.kind(CARD_KIND_NAMES[card.kind])}
    >
      {face}
      <ChevronDown size={14} aria-hidden="true" />
    </button>
  );
  return (
    <Menu align="start" trigger={trigger}>
      <MenuChoice value={card.kind} choices={KINDS} onChange={change} />
    </Menu>
  );
}

function CardMenu({
  card,
  onOpen,
  onClose,
}: {
  readonly card: Card;
  readonly onOpen: (id: CardId) => void;
  readonly onClose: () => void;
}) {
  const verbs = useVerbs();
  const { journey } = useSession();
  const toasts = useToasts();
  const duplicate = () => {
    const [copy] = verbs?.duplicateCards([card.id]) ?? [];
    if (copy) onOpen(copy);
  };
  const remove = () => {
    const deleted = verbs?.deleteCards([card.id]);
    if (!deleted) return;
    onClose();
    toasts.show({
      message: words.deleted(deleted.title || UNTITLED_CARD),
      action: {
        label: words.undo,
        run: () => verbs?.bringBack(deleted.batch),
        until: (back) => journey.onceBack(deleted.batch, back),
      },
    });
  };
  return (
    <Menu trigger={<IconButton label={words.more} icon={<Ellipsis />} />}>
      <MenuItem icon={<Copy />} onSelect={duplicate}>
        {words.duplicate}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<Trash2 />} danger onSelect={remove}>
        {words.remove}
      </MenuItem>
    </Menu>
  );
}
