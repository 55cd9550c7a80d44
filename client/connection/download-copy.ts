import type { MapSession } from "../session/index.ts";
import { fileName, saveFile } from "../ui/index.ts";

/** Saves the map as it is on this device, as a file that can be imported again. */
export function downloadCopy(session: MapSession): void {
  const map = session.copyOfMap();
  saveFile(fileName(map.title, "json"), JSON.stringify(map, null, 2), "application/json");
}
