import { Extension } from "@tiptap/core";
import { ySyncPlugin, ySyncPluginKey } from "y-prosemirror";
import type { CardText } from "../../session/index.ts";
import { giveTextToNewBlocks } from "./give-text.ts";

type Options = { readonly text: CardText | undefined };

/**
 * Binds the editor to a card's own text, and its undo keys to the one stack of the whole map, which
 * outlives the editor.
 */
export const CardCollab = Extension.create<Options>({
  name: "cardCollab",
  priority: 1000,

  addOptions: () => ({ text: undefined }),

  addKeyboardShortcuts() {
    const undo = this.options.text?.undo;
    if (!undo) return {};
    const run = (deed: () => void) => () => {
      deed();
      return true;
    };
    return {
      "Mod-z": run(undo.undo),
      "Mod-y": run(undo.redo),
      "Shift-Mod-z": run(undo.redo),
    };
  },

  addProseMirrorPlugins() {
    const { text } = this.options;
    if (!text) return [];
    text.undo.trackTyping(ySyncPluginKey);
    return [ySyncPlugin(text.fragment)];
  },

  onCreate() {
    const { text } = this.options;
    if (!text) return;
    const stop = giveTextToNewBlocks(text.fragment, ySyncPluginKey);
    this.editor.on("destroy", stop);
  },
});
