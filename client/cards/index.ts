export { CardTextEditor, type CardTextEditorProps } from "./CardTextEditor.tsx";
export type { Team } from "./team.ts";
export { preloadEditor } from "./text/load-editor.ts";
export { StaticRichText } from "./text/StaticRichText.tsx";
