import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, Selection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { PicturePlace } from "../../api/pictures.ts";
import { pastedFiles } from "../../pictures/pasted-files.ts";
import { drawPicture } from "../../pictures/picture-source.ts";
import { lookOfImage } from "../text/image-look.ts";
import { plain } from "./image-node.ts";

/** What a text does with pictures beyond knowing that they are there. */
export type TextPictures = {
  readonly place: PicturePlace;
  /** Puts files into the text where its caret is. */
  readonly take: (files: readonly File[]) => void;
};

type Options = { readonly pictures: TextPictures | undefined };

/** Draws images as the static text does, and takes those that are pasted or dropped. */
export const ImageViews = Extension.create<Options>({
  name: "imageViews",

  addOptions: () => ({ pictures: undefined }),

  addProseMirrorPlugins() {
    const { pictures } = this.options;
    if (!pictures) return [];
    const { place, take } = pictures;
    return [
      new Plugin({
        props: {
          nodeViews: { image: (node) => drawn(node, place) },
          handlePaste: (_view, { clipboardData }) => taken(take, clipboardData),
          handleDrop: (view, event) => droppedAt(view, event, take),
        },
      }),
    ];
  },
});

function drawn(node: Node, place: PicturePlace) {
  const dom = document.createElement("figure");
  const look = lookOfImage(plain(node));
  if (look) {
    for (const [name, value] of Object.entries(look.attributes)) dom.setAttribute(name, value);
    for (const [name, value] of Object.entries(look.style)) dom.style.setProperty(name, value);
    drawPicture(dom, place, look.picture);
  }
  return { dom, ignoreMutation: () => true };
}

function taken(take: TextPictures["take"], data: DataTransfer | null): boolean {
  const files = data ? pastedFiles(data) : [];
  if (files.length > 0) take(files);
  return files.length > 0;
}

/** Files land where they are let go; what is dragged within the text is the editor's own affair. */
function droppedAt(view: EditorView, event: DragEvent, take: TextPictures["take"]): boolean {
  if (!event.dataTransfer?.types.includes("Files") || view.dragging) return false;
  const spot = view.posAtCoords({ left: event.clientX, top: event.clientY });
  if (spot)
    view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(spot.pos))));
  event.preventDefault();
  return taken(take, event.dataTransfer);
}
