import type { Editor } from "@tiptap/core";
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import type { CardId } from "../../../shared/journey/index.ts";
import { usePicturePlace } from "../../pictures/use-picture-place.ts";
import { type CardText, useSession } from "../../session/index.ts";
import { useLatest } from "../../ui/index.ts";
import { EditorToolbar } from "./EditorToolbar.tsx";
import { Mentions } from "./MentionList.tsx";
import { makeEditor } from "./make-editor.ts";
import type { MentionKeys } from "./mention-ask.ts";
import { useLeaving } from "./use-leaving.ts";
import { useTextPictures } from "./use-text-pictures.ts";

type RichTextEditorProps = {
  readonly id: CardId;
  readonly text: CardText;
  readonly label: string;
  readonly click: { readonly x: number; readonly y: number } | undefined;
  /** Gives, once, what was typed before the editor was there. */
  readonly takeTyped: () => string;
  /** Above the text wherever that is on the screen, or in one place with it. */
  readonly toolbar: "floating" | "inline";
  readonly onLeave: () => void;
  /** The text cannot be edited by this version. */
  readonly onUnfit: () => void;
};

/** The editor of the one card that is being written. */
export function RichTextEditor(props: RichTextEditorProps) {
  const { id, text, label, click, takeTyped, toolbar, onLeave, onUnfit } = props;
  const host = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor>();
  const { journey: cards } = useSession();
  const place = usePicturePlace();
  const putPictures = useLatest(useTextPictures());
  const mentionKeys: MentionKeys = useRef(undefined);
  const leaving = useLeaving(host, bar, onLeave);

  // biome-ignore lint/correctness/useExhaustiveDependencies: an editor starts once for each text
  useLayoutEffect(() => {
    if (!host.current) return;
    const typed = takeTyped();
    const made = makeEditor({
      host: host.current,
      ...{ text, label, click, typed, cards, mentionKeys, onUnfit },
      pictures: { place, take: (files) => made && void putPictures.current(made, files) },
    });
    if (!made) return onUnfit();
    setEditor(made);
    return () => {
      text.undo.cut();
      made.destroy();
    };
  }, [text]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "F10" && event.altKey) {
      event.preventDefault();
      bar.current?.querySelector<HTMLElement>("button[tabindex='0']")?.focus();
    }
    // Escape that ends a composition belongs to the composed word.
    if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onLeave();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape bubbles here from the text and its toolbar
    <div onKeyDown={onKeyDown} onBlur={leaving}>
      {editor && toolbar === "inline" && <EditorToolbar ref={bar} editor={editor} />}
      <div ref={host} />
      {editor && <Mentions editor={editor} keys={mentionKeys} inCard={id} />}
      {editor && toolbar === "floating" && <EditorToolbar ref={bar} editor={editor} over={host} />}
    </div>
  );
}
