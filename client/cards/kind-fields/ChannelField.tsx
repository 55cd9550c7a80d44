import { type KeyboardEvent, useId } from "react";
import { type CardId, type JourneyMap, LIMITS } from "../../../shared/journey/index.ts";
import { useJourney, useSharedDraft } from "../../session/index.ts";
import { FieldRow } from "../FieldRow.tsx";
import { words } from "../field-words.ts";
import styles from "./kind-fields.module.css";

/** The medium of a contact; free text, with what the map already calls its channels offered. */
export function ChannelField({ id, locked }: { readonly id: CardId; readonly locked: boolean }) {
  const { field, touched, finish } = useSharedDraft({
    read: (map) => channelOf(map, id),
    write: (verbs, channel) => verbs.setCardFields(id, { channel }),
    locked,
  });
  const own = useId();
  const offered = useJourney((map) => channelsBeside(id, map)).split("\n");
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    // Escape that ends what is typed does not close the panel, which would take the words along.
    const ends = event.key === "Escape" && touched;
    if (event.key === "Enter" || ends) finish();
    if (ends) event.preventDefault();
  };
  return (
    <FieldRow label={words.channel} htmlFor={own}>
      <input
        id={own}
        className={styles.input}
        list={`${own}-offered`}
        placeholder={words.channelHint}
        maxLength={LIMITS.channel}
        dir="auto"
        {...field}
        onBlur={finish}
        onKeyDown={onKeyDown}
      />
      <datalist id={`${own}-offered`}>
        {offered.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </FieldRow>
  );
}

function channelOf({ cards }: JourneyMap, id: CardId): string | undefined {
  const card = cards.get(id);
  return card?.kind === "touchpoint" ? card.channel : undefined;
}

/** As one text, so that other changes to the map do not look like new channels. */
function channelsBeside(id: CardId, map: JourneyMap): string {
  const own = [...map.cards.values()].flatMap((card) =>
    card.kind === "touchpoint" && card.id !== id && !card.deleted && card.channel !== ""
      ? [card.channel]
      : [],
  );
  return [...new Set([...own.toSorted((a, b) => a.localeCompare(b)), ...words.channels])].join(
    "\n",
  );
}
