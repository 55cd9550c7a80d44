export { CardTextEditor, type CardTextEditorProps } from "./CardTextEditor.tsx";
export { preloadEditor } from "./text/load-editor.ts";
export { StaticRichText } from "./text/StaticRichText.tsx";
