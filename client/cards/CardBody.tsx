import { useCallback, useRef, useState } from "react";
import { type CardId, EMPTY_TEXT, isBlank } from "../../shared/journey/index.ts";
import { useCard, useCardText, useVerbs } from "../session/index.ts";
import { CardTextEditor } from "./CardTextEditor.tsx";
import styles from "./card-body.module.css";
import { Readable } from "./Readable.tsx";
import { StaticRichText } from "./text/StaticRichText.tsx";
import { textLabel, words } from "./words.ts";

type Writing = { readonly click: { readonly x: number; readonly y: number } | undefined };

/** A card's text to read, which a click, Enter or arriving by Tab turns into one to write. */
export function CardBody({ id }: { readonly id: CardId }) {
  const card = useCard(id);
  const canWrite = useCardText(id) !== undefined && card?.deleted === undefined;
  const verbs = useVerbs();
  const tick = useCallback(
    (index: number, done: boolean) => verbs?.tickTask(id, index, done),
    [verbs, id],
  );
  const [writing, setWriting] = useState<Writing>();
  const [leftByKey, setLeftByKey] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const leave = () => {
    // After Escape the focus is still in the text; after a click it is where the click was.
    setLeftByKey(box.current?.contains(document.activeElement) ?? false);
    setWriting(undefined);
  };
  if (writing && canWrite) {
    return (
      <div ref={box} className={styles.box} data-writing="">
        <CardTextEditor id={id} click={writing.click} toolbar="inline" onLeave={leave} />
      </div>
    );
  }
  const body = card?.body ?? EMPTY_TEXT;
  const isEmpty = isBlank(body) && !body.content.some(({ type }) => type === "horizontalRule");
  if (isEmpty && !canWrite) return null;
  return (
    <Readable
      label={textLabel(card?.title ?? "")}
      focused={leftByKey}
      onWrite={canWrite ? (click) => setWriting({ click }) : undefined}
    >
      {isEmpty ? (
        <p className={styles.empty}>{words.placeholder}</p>
      ) : (
        <StaticRichText body={body} onTick={canWrite ? tick : undefined} />
      )}
    </Readable>
  );
}
