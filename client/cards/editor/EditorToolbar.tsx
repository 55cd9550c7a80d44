import type { Editor } from "@tiptap/core";
import { AtSign, Captions, ImagePlus, Link2 } from "lucide-react";
import { type KeyboardEvent, type RefObject, useState } from "react";
import { createPortal } from "react-dom";
import { chooseFiles } from "../../pictures/choose-files.ts";
import { cx, IconButton } from "../../ui/index.ts";
import { useWalking } from "../../ui/use-walking.ts";
import { AltField } from "./AltField.tsx";
import styles from "./editor-toolbar.module.css";
import { FORMAT_GROUPS } from "./formats.ts";
import { LinkField } from "./LinkField.tsx";
import { startMention } from "./mention-ask.ts";
import { useFloating } from "./use-floating.ts";
import { IMAGE, LINK, useFormats } from "./use-formats.ts";
import { useTextPictures } from "./use-text-pictures.ts";
import { words } from "./words.ts";

/** What can be done to the text under the caret. With `over` it floats above that element. */
export function EditorToolbar({
  ref,
  editor,
  over,
}: {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly editor: Editor;
  readonly over?: RefObject<HTMLElement | null>;
}) {
  const [asking, setAsking] = useState<"link" | "alt">();
  const done = () => setAsking(undefined);
  useFloating(ref, over);
  const walking = useWalking(ref);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    walking.onKeyDown(event);
    if (event.key !== "Escape" || event.defaultPrevented) return;
    // Back to the text, which is not left for that.
    event.preventDefault();
    event.stopPropagation();
    editor.view.focus();
  };
  const bar = (
    <div
      ref={ref}
      className={cx(styles.bar, over && styles.floating)}
      role="toolbar"
      aria-label={words.formats}
      tabIndex={-1}
      onFocus={walking.onFocus}
      onKeyDown={onKeyDown}
    >
      {asking === "link" && <LinkField editor={editor} onDone={done} />}
      {asking === "alt" && <AltField editor={editor} onDone={done} />}
      {!asking && <Formats editor={editor} onAsk={setAsking} />}
    </div>
  );
  return over ? createPortal(bar, document.body) : bar;
}

function Formats({
  editor,
  onAsk,
}: {
  readonly editor: Editor;
  readonly onAsk: (what: "link" | "alt") => void;
}) {
  const put = useTextPictures();
  const active = useFormats(editor);
  return (
    <>
      {FORMAT_GROUPS.map((group) => (
        <span key={group[0]?.name} className={styles.group}>
          {group.map(({ name, icon: Icon, keys, toggle }) => (
            <IconButton
              key={name}
              label={name}
              shortcut={keys}
              icon={<Icon />}
              side="top"
              pressed={active.has(name)}
              onMouseDown={keepCaret}
              onClick={() => toggle(editor)}
            />
          ))}
        </span>
      ))}
      <IconButton
        label={LINK}
        icon={<Link2 />}
        side="top"
        pressed={active.has(LINK)}
        onMouseDown={keepCaret}
        onClick={() => onAsk("link")}
      />
      <IconButton
        label={words.mention.button}
        shortcut={words.mention.keys}
        icon={<AtSign />}
        side="top"
        onMouseDown={keepCaret}
        onClick={() => startMention(editor)}
      />
      <IconButton
        label={words.picture.button}
        icon={<ImagePlus />}
        side="top"
        onMouseDown={keepCaret}
        onClick={() => void chooseFiles({ many: true }).then((files) => put(editor, files))}
      />
      {active.has(IMAGE) && (
        <IconButton
          label={words.picture.alt}
          icon={<Captions />}
          side="top"
          onMouseDown={keepCaret}
          onClick={() => onAsk("alt")}
        />
      )}
    </>
  );
}

/** A press on the toolbar must not take the focus out of the text. */
const keepCaret = (event: { preventDefault(): void }) => event.preventDefault();
