import { type KeyboardEvent, useId, useState } from "react";
import { type JourneyMap, LIMITS } from "../../../shared/journey/index.ts";
import { useJourney } from "../../session/index.ts";
import { FieldRow } from "../FieldRow.tsx";
import styles from "./kind-fields.module.css";

/** Offered where a map does not have channels of its own yet. */
const USUAL = [
  "Website",
  "App",
  "E-mail",
  "Search engine",
  "Social media",
  "Online ad",
  "Chat",
  "Phone",
  "SMS",
  "Shop",
  "Parcel",
  "Post",
  "Word of mouth",
];

/** The medium of a contact; free text, with what the map already calls its channels offered. */
export function ChannelField({
  channel,
  onCommit,
}: {
  readonly channel: string;
  readonly onCommit: (channel: string) => void;
}) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const offered = useJourney(channelsIn).split("\n");
  const commit = () => {
    const typed = draft?.trim();
    setDraft(undefined);
    if (typed !== undefined && typed !== channel) onCommit(typed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    // Escape that ends what is typed does not close the panel, which would take the words along.
    const ends = event.key === "Escape" && draft !== undefined;
    if (event.key === "Enter" || ends) commit();
    if (ends) event.preventDefault();
  };
  return (
    <FieldRow label="Channel" htmlFor={id}>
      <input
        id={id}
        className={styles.input}
        list={`${id}-offered`}
        value={draft ?? channel}
        placeholder="E-mail, Shop, …"
        maxLength={LIMITS.channel}
        dir="auto"
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      <datalist id={`${id}-offered`}>
        {offered.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </FieldRow>
  );
}

/** As one text, so that other changes to the map do not look like new channels. */
function channelsIn(map: JourneyMap): string {
  const own = [...map.cards.values()].flatMap((card) =>
    card.kind === "touchpoint" && !card.deleted && card.channel !== "" ? [card.channel] : [],
  );
  return [...new Set([...own.toSorted((a, b) => a.localeCompare(b)), ...USUAL])].join("\n");
}
