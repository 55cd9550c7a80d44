import { lazy, Suspense } from "react";
import { useView } from "./board-state.ts";

const MoveDialog = lazy(async () => ({ default: (await import("./MoveDialog.tsx")).MoveDialog }));

/** "Move to…", loaded when it is asked for the first time. */
export function MoveAsked() {
  const moving = useView((view) => view.moving);
  return moving ? (
    <Suspense fallback={null}>
      <MoveDialog key={moving.join()} ids={moving} />
    </Suspense>
  ) : null;
}
