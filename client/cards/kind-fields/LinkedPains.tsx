import { Plus, X } from "lucide-react";
import { useState } from "react";
import type { CardId } from "../../../shared/journey/index.ts";
import { UNTITLED_CARD } from "../../looks/index.ts";
import { useCard } from "../../session/index.ts";
import { Button, Popover } from "../../ui/index.ts";
import { FieldRow } from "../FieldRow.tsx";
import { words } from "../field-words.ts";
import styles from "./linked-pains.module.css";
import { PainPicker } from "./PainPicker.tsx";

/** The pain points that an opportunity answers. */
export function LinkedPains({
  ids,
  onChange,
}: {
  readonly ids: readonly CardId[];
  readonly onChange: (ids: readonly CardId[]) => void;
}) {
  const [open, setOpen] = useState(false);
  const toggle = (id: CardId) =>
    onChange(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]);
  return (
    <FieldRow label={words.answers}>
      <div className={styles.pains}>
        {ids.map((id) => (
          <LinkedPain key={id} id={id} onRemove={() => toggle(id)} />
        ))}
        <Popover
          label={words.linkPains}
          align="start"
          open={open}
          onOpenChange={setOpen}
          trigger={
            <Button kind="quiet" size="s" icon={<Plus size={14} />}>
              {words.linkPain}
            </Button>
          }
        >
          <PainPicker linked={ids} onToggle={toggle} />
        </Popover>
      </div>
    </FieldRow>
  );
}

function LinkedPain({ id, onRemove }: { readonly id: CardId; readonly onRemove: () => void }) {
  const card = useCard(id);
  // A deleted pain point stays linked and shows again when it is brought back.
  if (card?.kind !== "pain-point" || card.deleted) return null;
  const title = card.title || UNTITLED_CARD;
  return (
    <span className={styles.pain} style={{ "--severity": `var(--severity-${card.severity})` }}>
      <span className={styles.painTitle}>{title}</span>
      <button
        type="button"
        className={styles.unlink}
        aria-label={words.unlink(title)}
        onClick={onRemove}
      >
        <X size={12} aria-hidden="true" />
      </button>
    </span>
  );
}
