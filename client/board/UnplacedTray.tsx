import { useEffect } from "react";
import { useJourney } from "../session/index.ts";
import { latePart } from "../ui/index.ts";

const Tray = latePart(async () => (await import("./Tray.tsx")).Tray);

/** The tray at the foot of the board; fetched early, for others may delete a stage while one is offline. */
export function UnplacedTray() {
  useEffect(Tray.preload, []);
  return useJourney((map) => map.unplaced.length > 0) ? <Tray /> : null;
}
