import { lazy, Suspense } from "react";
import { useJourney } from "../session/index.ts";

const Tray = lazy(async () => ({ default: (await import("./Tray.tsx")).Tray }));

/** The tray at the foot of the board, fetched when a card is without a place. */
export function UnplacedTray() {
  const needed = useJourney((map) => map.unplaced.length > 0);
  return needed ? (
    <Suspense fallback={null}>
      <Tray />
    </Suspense>
  ) : null;
}
