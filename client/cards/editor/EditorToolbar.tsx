import type { Editor } from "@tiptap/core";
import { AtSign, Link2 } from "lucide-react";
import { type KeyboardEvent, type RefObject, useState } from "react";
import { createPortal } from "react-dom";
import { cx, IconButton } from "../../ui/index.ts";
import { useWalking } from "../../ui/use-walking.ts";
import styles from "./editor-toolbar.module.css";
import { FORMAT_GROUPS } from "./formats.ts";
import { LinkField } from "./LinkField.tsx";
import { startMention } from "./mention-ask.ts";
import { useFloating } from "./use-floating.ts";
import { LINK, useFormats } from "./use-formats.ts";
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
  const [linking, setLinking] = useState(false);
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
      {linking ? (
        <LinkField editor={editor} onDone={() => setLinking(false)} />
      ) : (
        <Formats editor={editor} onLink={() => setLinking(true)} />
      )}
    </div>
  );
  return over ? createPortal(bar, document.body) : bar;
}

function Formats({ editor, onLink }: { readonly editor: Editor; readonly onLink: () => void }) {
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
        onClick={onLink}
      />
      <IconButton
        label={words.mention.button}
        shortcut={words.mention.keys}
        icon={<AtSign />}
        side="top"
        onMouseDown={keepCaret}
        onClick={() => startMention(editor)}
      />
    </>
  );
}

/** A press on the toolbar must not take the focus out of the text. */
const keepCaret = (event: { preventDefault(): void }) => event.preventDefault();
