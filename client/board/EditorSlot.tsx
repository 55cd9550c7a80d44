import { createContext, useContext, useLayoutEffect, useRef } from "react";
import type { EditorHome } from "./editor-home.ts";

export const EditorHomeContext = createContext<EditorHome | undefined>(undefined);

/** Where the editor shows while its tile, header or label is on the board. */
export function EditorSlot() {
  const home = useContext(EditorHomeContext);
  const slot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (slot.current ? home?.enter(slot.current) : undefined), [home]);
  return <div ref={slot} data-editor-slot="" />;
}
