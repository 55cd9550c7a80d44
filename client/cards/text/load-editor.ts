import { useSyncExternalStore } from "react";

type EditorModule = typeof import("../editor/RichTextEditor.tsx");

const RETRY = 3_000;
let loaded: EditorModule | undefined;
let loading: Promise<void> | undefined;
const waiting = new Set<() => void>();

/** Fetches the editor. Without a network it is fetched again for as long as somebody waits for it. */
export function loadEditor(): Promise<void> {
  loading ??= import("../editor/RichTextEditor.tsx").then(
    (module) => {
      loaded = module;
      for (const wake of [...waiting]) wake();
    },
    () => {
      loading = undefined;
      if (waiting.size > 0) setTimeout(() => void loadEditor(), RETRY);
    },
  );
  return loading;
}

/** The editor once it is there; asking for it fetches it. */
export const useEditorModule = (): EditorModule | undefined =>
  useSyncExternalStore(subscribe, () => loaded);

function subscribe(wake: () => void): () => void {
  waiting.add(wake);
  void loadEditor();
  return () => waiting.delete(wake);
}

/** Fetches the editor while nothing else is to be done, so that the first click finds it there. */
export function preloadEditor(): () => void {
  if (typeof requestIdleCallback === "function") {
    const idle = requestIdleCallback(() => void loadEditor(), { timeout: 5_000 });
    return () => cancelIdleCallback(idle);
  }
  const timer = setTimeout(() => void loadEditor(), 1_500);
  return () => clearTimeout(timer);
}
