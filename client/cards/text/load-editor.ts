import { lateModule } from "../../ui/index.ts";

/** The editor, fetched so early that the first click finds it there. */
export const {
  load: loadEditor,
  use: useEditorModule,
  preload: preloadEditor,
} = lateModule(() => import("../editor/RichTextEditor.tsx"));
