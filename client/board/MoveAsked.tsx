import { useEffect } from "react";
import { askedPart } from "../ui/index.ts";
import { useBoardState, useView } from "./board-state.ts";

const MoveDialog = askedPart(async () => (await import("./MoveDialog.tsx")).MoveDialog);

/** "Move to…", fetched before it is asked for. */
export function MoveAsked() {
  useEffect(MoveDialog.preload, []);
  const state = useBoardState();
  const moving = useView((view) => view.moving);
  return moving ? (
    <MoveDialog key={moving.join()} ids={moving} onClose={() => state.set({ moving: undefined })} />
  ) : null;
}
