import { Editor } from "@tiptap/core";
import { Selection as KeepSelectionSeen } from "@tiptap/extensions/selection";
import { Selection } from "@tiptap/pm/state";
import type * as Y from "yjs";
import type { CardText } from "../../session/index.ts";
import { cx } from "../../ui/index.ts";
import textStyles from "../text/rich-text.module.css";
import { words } from "../words.ts";
import { CardCollab } from "./card-collab.ts";
import { TEXT_EXTENSIONS, TEXT_SCHEMA } from "./extensions.ts";
import { ImageViews, type TextPictures } from "./image-view.ts";
import selectionStyles from "./kept-selection.module.css";
import { MentionAsk, type MentionKeys } from "./mention-ask.ts";
import { type MentionedCards, MentionViews } from "./mention-view.ts";
import { RemoteCarets } from "./remote-carets.ts";
import { textFits } from "./text-fits.ts";

type EditorStart = {
  readonly host: HTMLElement;
  readonly text: CardText;
  /** What the text is called for screen readers. */
  readonly label: string;
  /** Where the writer pointed; absent means at the end. */
  readonly click: { readonly x: number; readonly y: number } | undefined;
  /** What was typed before the editor was there. */
  readonly typed: string;
  /** The cards of the map, for mentions of them. */
  readonly cards: MentionedCards;
  readonly mentionKeys: MentionKeys;
  /** Absent where pictures are neither drawn nor taken. */
  readonly pictures?: TextPictures;
  /** Somebody with a newer version has put in something that this one would destroy. */
  readonly onUnfit: () => void;
};

/** The one mounted editor, bound to one card's text. Undefined if it would harm that text. */
export function makeEditor(start: EditorStart): Editor | undefined {
  const { host, text, click, typed } = start;
  if (!textFits(text.fragment, TEXT_SCHEMA)) return undefined;
  text.undo.cut();
  const guard = guardText(text, start.onUnfit);
  const editor = new Editor({
    element: host,
    injectCSS: false,
    extensions: [
      ...TEXT_EXTENSIONS,
      MentionAsk.configure({ keys: start.mentionKeys }),
      MentionViews.configure({ cards: start.cards }),
      ImageViews.configure({ pictures: start.pictures }),
      CardCollab.configure({ text }),
      KeepSelectionSeen.configure({ className: cx(selectionStyles.kept) }),
      RemoteCarets.configure({ awareness: text.awareness }),
    ],
    editorProps: { attributes: attributesOf(start) },
  });
  guard.watch(editor);
  protectComposition(editor, text);
  placeCaret(editor, click);
  editor.view.focus();
  if (typed !== "") editor.view.pasteText(typed);
  return editor;
}

function placeCaret({ view }: Editor, click: EditorStart["click"]): void {
  const { doc, tr } = view.state;
  const spot = click && view.posAtCoords({ left: click.x, top: click.y });
  const selection = spot ? Selection.near(doc.resolve(spot.pos)) : Selection.atEnd(doc);
  view.dispatch(tr.setSelection(selection));
}

const attributesOf = ({ label }: EditorStart): Record<string, string> => ({
  class: cx(textStyles.text, textStyles.editing),
  role: "textbox",
  "aria-multiline": "true",
  "aria-label": label,
  "aria-keyshortcuts": "Alt+F10",
  "aria-placeholder": words.placeholder,
});

/**
 * Ends the editor before it can delete what somebody with a newer version puts in. It observes the
 * text from before the editor is bound, and so hears of every change first.
 */
function guardText({ fragment }: CardText, onUnfit: () => void) {
  let guarded: Editor | undefined;
  const check = (_events: unknown, { local }: Y.Transaction) => {
    if (local || textFits(fragment, TEXT_SCHEMA)) return;
    guarded?.destroy();
    onUnfit();
  };
  fragment.observeDeep(check);
  return {
    watch: (editor: Editor) => {
      guarded = editor;
      editor.on("destroy", () => fragment.unobserveDeep(check));
    },
  };
}

function protectComposition(editor: Editor, { holdOthers }: CardText): void {
  let release = () => {};
  const hold = () => {
    release = holdOthers();
  };
  const letIn = () => release();
  const { dom } = editor.view;
  dom.addEventListener("compositionstart", hold);
  dom.addEventListener("compositionend", letIn);
  editor.on("destroy", letIn);
}
