import { type Editor, Extension } from "@tiptap/core";
import {
  type EditorState,
  NodeSelection,
  Plugin,
  PluginKey,
  type Transaction,
} from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { ySyncPluginKey } from "y-prosemirror";
import { type Mention, mentionIn } from "../../../shared/journey/index.ts";
import { goOnAfter } from "./put-images.ts";

/** An `@` that waits for whom or what it means, and what has been typed after it. */
export type Ask = { readonly from: number; readonly query: string };
type Asking = {
  readonly ask?: Ask | undefined /** Where the list was closed. */;
  readonly closed?: number | undefined;
};

/** What the list does with a key; true where it took it. */
export type MentionKeys = { current: ((key: string) => boolean) | undefined };
type Options = { readonly keys: MentionKeys | undefined };

const key = new PluginKey<Asking>("mentionAsk");
const CLOSE = "close";
/** An `@` at the beginning of a word; names have spaces in them. */
const ASKED = /(?:^|[\s([{"'“‘«])@((?!\s)[^@\ufffc\n]{0,40})$/;

/** Asks whom or what an `@` means while it is typed. */
export const MentionAsk = Extension.create<Options>({
  name: "mentionAsk",
  priority: 1100,

  addOptions: () => ({ keys: undefined }),

  addProseMirrorPlugins() {
    const { keys } = this.options;
    return [
      new Plugin<Asking>({
        key,
        state: { init: () => ({}), apply: asked },
        props: {
          // Not called while a word is composed.
          handleKeyDown: (view, event) => {
            const { key: pressed, ctrlKey, metaKey, altKey, shiftKey } = event;
            if (ctrlKey || metaKey || altKey || shiftKey) return false;
            const took = keys?.current?.(pressed) || (pressed === "Enter" && follow(view));
            if (took) event.stopPropagation();
            return took;
          },
        },
      }),
    ];
  },
});

function asked(transaction: Transaction, before: Asking, _: EditorState, now: EditorState): Asking {
  const found = askIn(now);
  if (!found) return before.ask || before.closed !== undefined ? {} : before;
  const map = (at: number | undefined) => at !== undefined && transaction.mapping.map(at);
  const isClosed = transaction.getMeta(key) === CLOSE || map(before.closed) === found.from;
  if (isClosed) return { closed: found.from };
  const isOpen = map(before.ask?.from) === found.from;
  const isTyped = transaction.docChanged && !transaction.getMeta(ySyncPluginKey);
  if (!isOpen && !isTyped) return {};
  return isOpen && before.ask && same(before.ask, found) ? before : { ask: found };
}

const same = (a: Ask, b: Ask): boolean => a.from === b.from && a.query === b.query;

function askIn({ selection, schema }: EditorState): Ask | undefined {
  const { $from, empty } = selection;
  const isCode = $from.parent.type.spec.code || schema.marks.code?.isInSet($from.marks());
  if (!empty || !$from.parent.isTextblock || isCode) return undefined;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, "\ufffc");
  const [, query] = ASKED.exec(before) ?? [];
  return query === undefined ? undefined : { from: $from.pos - query.length - 1, query };
}

/** Where a list is to be shown, and for what; the same object as long as that is so. */
export const askOf = ({ state }: Editor): Ask | undefined => key.getState(state)?.ask;

export const closeAsk = ({ view }: Editor): void =>
  view.dispatch(view.state.tr.setMeta(key, CLOSE));

/** Puts the mention in the place of what was typed for it, and goes on after it. */
export function insertMention({ view }: Editor, { from, query }: Ask, mention: Mention): void {
  const { schema, tr, doc } = view.state;
  const type = schema.nodes.mention;
  if (!type) return;
  const to = from + 1 + query.length;
  const next = doc.textBetween(to, Math.min(to + 1, doc.resolve(to).end()), undefined, "\ufffc");
  const space = /^\s/.test(next) ? [] : [schema.text(" ")];
  view.dispatch(tr.replaceWith(from, to, [type.create(mention), ...space]).scrollIntoView());
}

/** Writes an `@` for those who press a button. */
export function startMention({ view }: Editor): void {
  const tr = goOnAfter(view.state.tr);
  const { $from, from, to } = tr.selection;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, "\ufffc");
  const apart = before === "" || /\s$/.test(before) ? "" : " ";
  view.dispatch(tr.insertText(`${apart}@`, from, to));
  view.focus();
}

/** Enter on the mention of a card leads to it, as a click does. */
function follow(view: EditorView): boolean {
  const { selection } = view.state;
  if (!(selection instanceof NodeSelection)) return false;
  const { type, attrs } = selection.node;
  if (mentionIn({ type: type.name, attrs })?.kind !== "card") return false;
  const shown = view.nodeDOM(selection.from);
  if (shown instanceof HTMLElement) shown.click();
  return true;
}
