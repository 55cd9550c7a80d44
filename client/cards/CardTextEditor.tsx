import { useEffect, useRef, useState } from "react";
import { type CardId, EMPTY_TEXT } from "../../shared/journey/index.ts";
import { useCard, useCardText, useSession } from "../session/index.ts";
import { Notice } from "../ui/index.ts";
import { useEditorModule } from "./text/load-editor.ts";
import { StaticRichText } from "./text/StaticRichText.tsx";
import { TypedEarly } from "./text/TypedEarly.tsx";
import { textLabel, words } from "./words.ts";

export type CardTextEditorProps = {
  readonly id: CardId;
  /** Where the writer pointed, to put the caret there. */
  readonly click?: { readonly x: number; readonly y: number } | undefined;
  readonly toolbar?: "floating" | "inline";
  readonly onLeave: () => void;
};

/** A card's text to write in, from the first moment: what is typed while the editor loads is kept. */
export function CardTextEditor({ id, click, toolbar = "floating", onLeave }: CardTextEditorProps) {
  const { journey } = useSession();
  const text = useCardText(id);
  const loaded = useEditorModule();
  const [unfit, setUnfit] = useState(false);
  const typed = useRef("");
  const locked = text === undefined;
  useEffect(() => {
    if (locked) onLeave();
  }, [locked, onLeave]);
  if (!text || unfit) return <LookOnly id={id} note={unfit ? words.unfit : undefined} />;
  if (!loaded) {
    return (
      <>
        <LookOnly id={id} note={undefined} />
        <TypedEarly typed={typed} onLeave={onLeave} />
      </>
    );
  }
  const takeTyped = () => {
    const early = typed.current;
    typed.current = "";
    return early;
  };
  return (
    <loaded.RichTextEditor
      id={id}
      text={text}
      label={textLabel(journey.card(id)?.title ?? "")}
      click={click}
      takeTyped={takeTyped}
      toolbar={toolbar}
      onLeave={onLeave}
      onUnfit={() => setUnfit(true)}
    />
  );
}

function LookOnly({ id, note }: { readonly id: CardId; readonly note: string | undefined }) {
  const card = useCard(id);
  return (
    <>
      <StaticRichText body={card?.body ?? EMPTY_TEXT} />
      {note && <Notice tone="warning">{note}</Notice>}
    </>
  );
}
