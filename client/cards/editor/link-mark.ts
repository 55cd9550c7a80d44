import { Mark, markPasteRule } from "@tiptap/core";
import type { MarkType } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { LINK_ATTRIBUTES, safeLink } from "../text/safe-link.ts";

const TYPED = /(?:^|[\s(])(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])[.,;:!?)\]]*$/;
const PASTED = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/g;
const ADDRESS_ALONE = /^https?:\/\/\S+$/;

/**
 * A link. Only its address is kept in the document; how it opens is not for the document to say.
 * Typed and pasted addresses become links, and one pasted over selected words links them.
 */
export const LinkMark = Mark.create({
  name: "link",
  // Outermost of all marks, as the static text draws it.
  priority: 1000,
  inclusive: false,
  keepOnSplit: false,

  addAttributes: () => ({
    href: { default: null, parseHTML: (element) => safeLink(element.getAttribute("href")) ?? null },
  }),

  parseHTML: () => [
    {
      tag: "a[href]",
      getAttrs: (element) => safeLink(element.getAttribute("href")) !== undefined && null,
    },
  ],

  renderHTML({ HTMLAttributes }) {
    const href = safeLink(HTMLAttributes.href);
    return ["a", { ...(href && { href }), ...LINK_ATTRIBUTES }, 0];
  },

  addPasteRules() {
    return [
      markPasteRule({
        find: PASTED,
        type: this.type,
        getAttributes: ([address]) => ({ href: safeLink(address) }),
      }),
    ];
  },

  addProseMirrorPlugins() {
    const { type } = this;
    return [
      new Plugin({
        props: {
          // Not an input rule: those put in the typed space or line break themselves, or eat it.
          handleTextInput: (view, _from, _to, typed) => {
            if (/^\s/.test(typed)) linkBefore(view, type);
            return false;
          },
          handleKeyDown: (view, { key }) => {
            if (key === "Enter") linkBefore(view, type);
            return false;
          },
          handlePaste: (view, event) => {
            const pasted = event.clipboardData?.getData("text/plain").trim() ?? "";
            const href = ADDRESS_ALONE.test(pasted) ? safeLink(pasted) : undefined;
            const { from, to, empty } = view.state.selection;
            if (!href || empty) return false;
            view.dispatch(view.state.tr.addMark(from, to, type.create({ href })));
            return true;
          },
        },
      }),
    ];
  },
});

/** Makes a link of the web address that ends at the caret, or just before its punctuation. */
function linkBefore(view: EditorView, type: MarkType): void {
  const { selection, doc, tr } = view.state;
  const { $from, empty } = selection;
  if (!empty || $from.parent.type.spec.code) return;
  const before = doc.textBetween($from.start(), $from.pos, undefined, "\ufffc");
  const match = TYPED.exec(before);
  const [, address = ""] = match ?? [];
  const href = safeLink(address);
  if (!match || !href) return;
  const from = $from.start() + match.index + match[0].indexOf(address);
  const to = from + address.length;
  if (!doc.rangeHasMark(from, to, type)) view.dispatch(tr.addMark(from, to, type.create({ href })));
}
