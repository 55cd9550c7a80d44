import type { Editor } from "@tiptap/core";
import { Check, Unlink } from "lucide-react";
import { useState } from "react";
import { IconButton } from "../../ui/index.ts";
import { safeLink } from "../text/safe-link.ts";
import styles from "./editor-toolbar.module.css";
import { useToolbarField } from "./use-toolbar-field.ts";
import { words } from "./words.ts";

/** Where the words under the caret lead. */
export function LinkField({
  editor,
  onDone,
}: {
  readonly editor: Editor;
  readonly onDone: () => void;
}) {
  const [address, setAddress] = useState(() => hrefAt(editor));
  const href = addressOf(address);
  const { input, onKeyDown, done, applied } = useToolbarField(editor, {
    apply: () => href && linkWords(editor, href),
    onDone,
  });
  const remove = () => {
    editor.chain().extendMarkRange("link").unsetMark("link").run();
    done();
  };
  return (
    <span className={styles.link}>
      <input
        ref={input}
        className={styles.address}
        aria-label={words.link.address}
        placeholder="https://…"
        value={address}
        inputMode="url"
        spellCheck={false}
        onChange={(event) => setAddress(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <IconButton
        label={words.link.apply}
        icon={<Check />}
        side="top"
        blocked={href ? undefined : words.link.missing}
        onClick={applied}
      />
      {editor.isActive("link") && (
        <IconButton label={words.link.remove} icon={<Unlink />} side="top" onClick={remove} />
      )}
    </span>
  );
}

function hrefAt(editor: Editor): string {
  const { href } = editor.getAttributes("link");
  return typeof href === "string" ? href : "";
}

/** "example.com" is meant as an address too. */
function addressOf(typed: string): string | undefined {
  const address = typed.trim();
  if (address === "") return undefined;
  return (
    safeLink(address) ?? (/^[\w-]+(\.[\w-]+)+/.test(address) ? `https://${address}` : undefined)
  );
}

/** Links what is selected, the link under the caret, or else the address itself, written out. */
function linkWords(editor: Editor, href: string): void {
  const link = { type: "link", attrs: { href } };
  const { empty } = editor.state.selection;
  if (empty && !editor.isActive("link")) {
    editor.commands.insertContent({ type: "text", text: href, marks: [link] });
  } else {
    editor.chain().extendMarkRange("link").setMark("link", { href }).run();
  }
}
