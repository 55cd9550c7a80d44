import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { type CardId, LIMITS } from "../../shared/journey/index.ts";
import { UNTITLED_CARD } from "../looks/index.ts";
import { useSharedDraft } from "../session/index.ts";
import { fitHeight } from "../ui/index.ts";
import { words } from "./field-words.ts";
import styles from "./title-field.module.css";

/** A card's title, written in place. Enter, Escape and leaving finish it. */
export function TitleField({ id, locked }: { readonly id: CardId; readonly locked: boolean }) {
  const { field, touched, finish } = useSharedDraft({
    read: (map) => map.cards.get(id)?.title,
    write: (verbs, title) => verbs.renameCard(id, title),
    locked,
  });
  const area = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text's height follows the text
  useLayoutEffect(() => fitHeight(area.current), [field.value]);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // Enter that ends a composition belongs to the composed word.
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return;
    // Escape in a title that was not touched is meant for what the title stands in.
    if (event.key !== "Enter" && (event.key !== "Escape" || !touched)) return;
    event.preventDefault();
    event.stopPropagation();
    finish();
    if (event.key === "Enter") event.currentTarget.blur();
  };
  return (
    <textarea
      ref={area}
      className={styles.title}
      aria-label={words.title}
      placeholder={UNTITLED_CARD}
      maxLength={LIMITS.title}
      readOnly={locked}
      rows={1}
      dir="auto"
      spellCheck
      {...field}
      onBlur={finish}
      onKeyDown={onKeyDown}
    />
  );
}
