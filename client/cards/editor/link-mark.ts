import { Mark, markInputRule, markPasteRule } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { LINK_ATTRIBUTES, safeLink } from "../text/safe-link.ts";

const TYPED = /(?:^|\s)(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])\s$/;
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

  addInputRules() {
    return [
      markInputRule({
        find: TYPED,
        type: this.type,
        getAttributes: ([, address]) => ({ href: safeLink(address) }),
      }),
    ];
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
