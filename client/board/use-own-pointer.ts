import { type PointerEvent, type RefObject, useMemo } from "react";
import { usePresence } from "../session/index.ts";

/** Tells the others where this person points, in board pixels at full size. */
export function useOwnPointer(sheet: RefObject<HTMLElement | null>, zoom: number) {
  const presence = usePresence();
  return useMemo(
    () => ({
      onPointerMove({ clientX, clientY, pointerType }: PointerEvent) {
        const box = sheet.current?.getBoundingClientRect();
        if (!box || pointerType === "touch") return;
        presence.setPointer({ x: (clientX - box.left) / zoom, y: (clientY - box.top) / zoom });
      },
      onPointerLeave() {
        presence.setPointer(undefined);
      },
    }),
    [presence, sheet, zoom],
  );
}
