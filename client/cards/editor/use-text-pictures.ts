import type { Editor } from "@tiptap/core";
import { useCallback } from "react";
import { imageNode } from "../../../shared/journey/index.ts";
import { useAddingPictures } from "../../pictures/use-adding-pictures.ts";
import { useToasts } from "../../ui/index.ts";
import { putImages } from "./put-images.ts";
import { words } from "./words.ts";

/** Stores files as pictures and puts them where the caret is by then, called what their files are. */
export function useTextPictures(): (editor: Editor, files: readonly File[]) => Promise<void> {
  const add = useAddingPictures();
  const toasts = useToasts();
  return useCallback(
    async (editor, files) => {
      const added = await add(files);
      if (added.length === 0) return;
      if (editor.isDestroyed) {
        toasts.show({ message: words.picture.left, tone: "danger" });
        return;
      }
      putImages(
        editor,
        added.map(({ picture, name }) => imageNode({ ...picture, alt: name })),
      );
    },
    [add, toasts],
  );
}
