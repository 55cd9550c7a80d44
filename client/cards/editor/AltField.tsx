import type { Editor } from "@tiptap/core";
import { Check } from "lucide-react";
import { useState } from "react";
import { LIMITS } from "../../../shared/journey/index.ts";
import { IconButton } from "../../ui/index.ts";
import styles from "./editor-toolbar.module.css";
import { useToolbarField } from "./use-toolbar-field.ts";
import { words } from "./words.ts";

/** What the chosen picture shows, for those who cannot see it. */
export function AltField({
  editor,
  onDone,
}: {
  readonly editor: Editor;
  readonly onDone: () => void;
}) {
  const [alt, setAlt] = useState(() => altAt(editor));
  const { input, onKeyDown, applied } = useToolbarField(editor, {
    apply: () => editor.commands.updateAttributes("image", { alt: alt.trim() }),
    onDone,
  });
  return (
    <span className={styles.link}>
      <input
        ref={input}
        className={styles.address}
        aria-label={words.picture.alt}
        placeholder={words.picture.alt}
        value={alt}
        maxLength={LIMITS.alt}
        dir="auto"
        onChange={(event) => setAlt(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <IconButton label={words.picture.apply} icon={<Check />} side="top" onClick={applied} />
    </span>
  );
}

function altAt(editor: Editor): string {
  const { alt } = editor.getAttributes("image");
  return typeof alt === "string" ? alt : "";
}
