import type { Awareness } from "y-protocols/awareness";
import type * as Y from "yjs";

/** What the text editor of one card binds to. For `cards` alone: nobody else sees a Yjs type. */
export type CardText = {
  readonly fragment: Y.XmlFragment;
  readonly awareness: Awareness;
  /**
   * Keeps the others' edits waiting, so that they cannot tear a word that is being composed. Returns
   * how to let them in again.
   */
  readonly holdOthers: () => () => void;
  readonly undo: {
    readonly undo: () => void;
    readonly redo: () => void;
    readonly cut: () => void;
    readonly trackTyping: (origin: unknown) => void;
  };
};
